import { isTelephone, verificationOn } from '@cchc/shared/channel';
import type { Channel, CivilDate, Unit } from '@cchc/shared/contract';
import { parsePhone } from '@cchc/shared/text';
import type { SiteData } from '../data/open-site.ts';
import { shownOf } from '../data/telephone.ts';
import { showHours } from '../i18n/channel-words.ts';
import { formatDate } from '../i18n/dates.ts';
import { type FreshDay, freshOfLines } from './freshness.ts';

export interface HotlineView {
  readonly key: string;
  readonly kind: Channel['kind'];
  readonly label: string;
  readonly purpose: string;
  /** As published, never tidied. */
  readonly raw: string;
  /** As it is shown everywhere: a number in the one way of writing of its kind. */
  readonly shown: string;
  /** `tel:`, `mailto:` or web address; null when there is only a place to go to. */
  readonly href: string | null;
  readonly opensElsewhere: boolean;
  readonly address: string | null;
  readonly owner: string;
  readonly ownerHref: string | null;
  readonly hours: readonly string[];
  readonly intervals: Channel['hours'];
  /** Machine form of the hours for the script that adds "Đang tiếp nhận": `1,2,3|07:30|11:30` per interval, `;` between. */
  readonly hoursData: string;
  readonly hoursNote: string | null;
  readonly costNote: string | null;
  readonly note: string | null;
  readonly verified: string;
  /** The last check is older than its term. */
  readonly isOverdue: boolean;
  readonly isUnverifiedSample: boolean;
  readonly isFeatured: boolean;
}

export interface HotlinesView {
  readonly phones: readonly HotlineView[];
  readonly web: readonly HotlineView[];
  readonly offices: readonly HotlineView[];
  /** Lines whose check is past its term, of every kind. */
  readonly overdue: readonly HotlineView[];
  readonly updatedOn: FreshDay;
}

/** The order set by hand stays within each half: sorting is stable. */
const featuredFirst = (a: Channel, b: Channel): number => Number(b.isFeatured) - Number(a.isFeatured);

function hrefOf(channel: Channel): string | null {
  if (channel.dial !== null) return `tel:${channel.dial}`;
  if (channel.url !== null) return channel.url;
  return channel.kind === 'email' && channel.raw.includes('@') ? `mailto:${channel.raw.trim()}` : null;
}

/** Lines of which the caller is told the cost, also where nobody wrote it down. */
function costOf({ kind, raw, dial, costNote }: Channel): string | null {
  if (costNote !== null) return costNote;
  // What a tap calls costs, also where the published form says more than the number.
  const phone = isTelephone(kind) ? parsePhone(dial ?? raw) : null;
  return phone !== null && phone.kind !== 'unknown' && phone.isCharged
    ? 'Đầu số 1900 mất cước gọi theo quy định của nhà mạng.'
    : null;
}

const verifiedWords = (verifiedOn: CivilDate | null): string =>
  verifiedOn === null ? 'Chưa ghi nhận ngày kiểm tra' : `Kiểm tra ngày ${formatDate(verifiedOn)}`;

export function hotlineView(
  channel: Channel,
  unit: Pick<Unit, 'name' | 'slug'> | undefined,
  day: CivilDate,
): HotlineView {
  const href = hrefOf(channel);
  return {
    key: channel.key,
    kind: channel.kind,
    label: channel.label,
    purpose: channel.purpose,
    raw: channel.raw,
    shown: shownOf(channel),
    href,
    opensElsewhere: href?.startsWith('http') ?? false,
    address: channel.address,
    owner: unit?.name ?? channel.ownerName,
    ownerHref: unit === undefined ? null : `/don-vi/${unit.slug}/`,
    hours: showHours(channel.hours),
    intervals: channel.hours,
    hoursData: channel.hours.map((one) => `${one.days.join(',')}|${one.from}|${one.to}`).join(';'),
    hoursNote: channel.hoursNote,
    costNote: costOf(channel),
    note: channel.note,
    verified: verifiedWords(channel.verifiedOn),
    isOverdue: verificationOn(channel, day).isOverdue,
    isUnverifiedSample: channel.isUnverifiedSample,
    isFeatured: channel.isFeatured,
  };
}

/** Channels valid on the day of the site, telephones apart because a call needs nothing else. */
export function hotlinesView(site: Pick<SiteData, 'channels' | 'unitByCode' | 'asOf'>): HotlinesView {
  const views = [...site.channels]
    .sort(featuredFirst)
    .map((channel) =>
      hotlineView(channel, channel.ownerUnit === null ? undefined : site.unitByCode.get(channel.ownerUnit), site.asOf),
    );
  return {
    phones: views.filter((view) => isTelephone(view.kind)),
    web: views.filter((view) => view.kind === 'web' || view.kind === 'email' || view.kind === 'social'),
    offices: views.filter((view) => view.kind === 'office'),
    overdue: views.filter((view) => view.isOverdue),
    updatedOn: freshOfLines(site.channels, site.asOf),
  };
}
