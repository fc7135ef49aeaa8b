import type {
  Activity,
  CivilDate,
  Closing,
  Deadline,
  Exemption,
  Instant,
  LegalDocument,
  Plan,
  Quota,
  QuotaItem,
  Settings,
  Unit,
} from '@cchc/shared/contract';
import { type Period, civilDateOf } from '@cchc/shared/period';
import { type CountableItem, type QuotaContext, closingsAsOf } from '@cchc/shared/quota';
import type { WorkingCalendar } from '@cchc/shared/working-days';
import type { Issuer } from '../../../model/reports/issuer.ts';
import type { NoteTexts } from '../../../model/reports/notes.ts';
import type { ReceiptOfDuty } from '../duties/build-calendar.ts';

/** An item as the count knows it, with the title that the house knows while the public does not. */
export type SourceItem = CountableItem &
  Pick<QuotaItem, 'title' | 'slug' | 'url'> & {
    readonly houseTitle: string | null;
    /** Where an item of another place appeared, as far as its evidence says. */
    readonly outlet: string | null;
    readonly issueNumber: string | null;
  };

/** An activity with the number of the issue, broadcast or paper that proves it. */
export type SourceActivity = Activity & { readonly issueNumber: string | null };

export type SourceQuota = Quota & { readonly choiceReason: string | null };

/** What a report tells of a plan. */
export type SourcePlan = Pick<Plan, 'key' | 'title' | 'number' | 'issuedDate' | 'periodFrom' | 'periodTo'>;

/** A plan or report received. */
export type SourceReceipt = ReceiptOfDuty;

/** A unit that was reminded, and when. */
export interface SourceReminder {
  readonly unit: string | null;
  readonly at: Instant;
}

/** Whom a report is about. */
export type WantedScope = { readonly kind: 'consolidated' } | { readonly kind: 'unit'; readonly unit: string };

/** Everything that a report is composed of. The clock is `countedAt`. */
export interface ReportSources {
  readonly scope: WantedScope;
  readonly period: Period;
  readonly countedAt: Instant;
  readonly revision: number;
  readonly siteUrl: string | null;
  readonly settings: Pick<
    Settings,
    | 'siteName'
    | 'departmentName'
    | 'publishingUnit'
    | 'adminOfficeUnit'
    | 'isDemonstration'
    | 'returnGraceDays'
    | 'reformAreas'
  >;
  readonly calendar: WorkingCalendar;
  readonly issuer: Issuer;
  /** Nobody has said how the body heads its documents: the issuer is a guess. */
  readonly isIssuerAssumed: boolean;
  readonly notes: NoteTexts;
  readonly units: readonly Unit[];
  readonly plans: readonly SourcePlan[];
  readonly quotas: readonly SourceQuota[];
  readonly items: readonly SourceItem[];
  /** Items with a flag on which nobody has ruled: they count provisionally (Q6). */
  readonly openFlags: ReadonlySet<string>;
  readonly exemptions: readonly Exemption[];
  readonly closings: readonly Closing[];
  /** When closings were reopened, by key, as far as it is known. */
  readonly reopenings: ReadonlyMap<string, Instant>;
  readonly deadlines: readonly Deadline[];
  readonly receipts: readonly SourceReceipt[];
  /** Day from which on receipts were kept here; null = every due date counts as kept. */
  readonly recordsFrom: CivilDate | null;
  readonly activities: readonly SourceActivity[];
  readonly documents: readonly Pick<LegalDocument, 'number' | 'title' | 'issuer' | 'issuedDate'>[];
  /** Moments at which a unit was reminded. */
  readonly reminders: readonly SourceReminder[];
}

/**
 * The sources as far as they had happened at the moment of counting: what came later is not told of a report of an
 * earlier moment. What has a day and no hour counts from the beginning of its day.
 */
export function happenedBy(sources: ReportSources): ReportSources {
  const { countedAt, closings, reopenings, reminders, receipts, activities, documents } = sources;
  const today = civilDateOf(countedAt);
  return {
    ...sources,
    closings: closingsAsOf(closings, reopenings, countedAt),
    reminders: reminders.filter(({ at }) => at <= countedAt),
    receipts: receipts.filter(({ receivedOn }) => receivedOn <= today),
    activities: activities.filter(({ date }) => date <= today),
    documents: documents.filter(({ issuedDate }) => issuedDate === null || issuedDate <= today),
  };
}

/** What the quota rules read of the sources. */
export const countContext = (sources: ReportSources): QuotaContext => ({
  now: sources.countedAt,
  calendar: sources.calendar,
  returnGraceDays: sources.settings.returnGraceDays,
  units: sources.units,
  items: sources.items,
  exemptions: sources.exemptions,
  openFlags: sources.openFlags,
});

export const isWithinWindow = (date: CivilDate | null, { from, to }: Pick<Period, 'from' | 'to'>): date is CivilDate =>
  date !== null && date >= from && date <= to;

/** Name of a unit, its code where it is not known any more. */
export function unitNamer(units: readonly Unit[]): (code: string) => string {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}
