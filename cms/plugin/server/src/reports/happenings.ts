import type { CivilDate, Instant, QuotaEventKind } from '@cchc/shared/contract';
import { civilDateOf } from '@cchc/shared/period';
import { type ItemResult, evaluateItem, isImportAccepted, plainReading } from '@cchc/shared/quota';
import { type ReportSources, type SourceItem, countContext, isWithinWindow } from './report-sources.ts';

/** An item that was sent, or posted, whatever became of it afterwards. */
export interface Happening {
  readonly item: SourceItem;
  /** Day on which it happened first. */
  readonly date: CivilDate;
  /** How it stands by the rules of credit (Q3, Q4), apart from what a quota asks. */
  readonly standing: ItemResult;
}

const names: Readonly<Record<QuotaEventKind, readonly string[]>> = {
  submitted: ['submitted', 'resubmitted'],
  published: ['published', 'republished'],
};

/** First moment of the event; what an archive says of itself is believed once the office has accepted it (Q3). */
function firstMoment(item: SourceItem, event: QuotaEventKind, now: Instant): Instant | null {
  let first: Instant | null = null;
  for (const { event: name, at, origin } of item.events) {
    if (at > now || !names[event].includes(name) || (first !== null && at >= first)) continue;
    if (origin !== 'imported' || isImportAccepted(item.events, now)) first = at;
  }
  return first;
}

/** Items of this site that were sent, and that were posted, at any time up to the moment of counting. */
export interface Happened {
  readonly sent: readonly Happening[];
  readonly posted: readonly Happening[];
}

function happeningsOf(sources: ReportSources, event: QuotaEventKind): readonly Happening[] {
  const reading = plainReading(event, 'here');
  const context = countContext(sources);
  return sources.items.flatMap((item) => {
    const at = item.where === 'here' ? firstMoment(item, event, sources.countedAt) : null;
    return at === null ? [] : [{ item, date: civilDateOf(at), standing: evaluateItem(reading, item, context) }];
  });
}

export const happenedItems = (sources: ReportSources): Happened => ({
  sent: happeningsOf(sources, 'submitted'),
  posted: happeningsOf(sources, 'published'),
});

/** Those of them that happened first within the window. */
export const withinWindow = (all: readonly Happening[], { period }: ReportSources): readonly Happening[] =>
  all.filter(({ date }) => isWithinWindow(date, period));

/** Why a posted item is not up any more; null while it is. */
export type TakenDown = 'expired' | 'replaced' | 'unit_request' | 'fault';

/** Whether a posted item has been taken down, and why: what names no other reason is a fault (Q4). */
export function takenDown({ events }: SourceItem, now: Instant): TakenDown | null {
  let last: SourceItem['events'][number] | null = null;
  for (const event of events) {
    if (event.at > now || (event.event !== 'withdrawn' && !names.published.includes(event.event))) continue;
    if (last === null || event.at >= last.at) last = event;
  }
  if (last?.event !== 'withdrawn') return null;
  const { reasonCode } = last;
  return reasonCode === 'expired' || reasonCode === 'replaced' || reasonCode === 'unit_request' ? reasonCode : 'fault';
}

/** Items that appeared elsewhere within the window and whose evidence the office has confirmed (Q15). */
export function confirmedElsewhere(sources: ReportSources): readonly Omit<Happening, 'standing'>[] {
  const reading = plainReading('published', 'elsewhere');
  const context = countContext(sources);
  return sources.items.flatMap((item) => {
    if (item.where !== 'elsewhere') return [];
    const { counted, date } = evaluateItem(reading, item, context);
    return counted && isWithinWindow(date, sources.period) ? [{ item, date }] : [];
  });
}
