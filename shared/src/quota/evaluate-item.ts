import type { CivilDate } from '../../contract/primitives.ts';
import type { QuotaItem, QuotaReading } from '../../contract/types/plan.ts';
import type { EventOrigin } from '../../contract/vocabulary.ts';
import { civilDate, dayOfInstant } from '../period/index.ts';
import type { CountReason } from './reason-codes.ts';
import { type CreditRules, type CreditTrace, traceCredit } from './trace-credit.ts';

/** What the count needs to know of an item; every contract item fits. */
export type CountableItem = Pick<
  QuotaItem,
  'itemId' | 'unit' | 'kind' | 'reformAreas' | 'categories' | 'where' | 'events'
>;

export interface ItemRules extends CreditRules {
  /** Items with an open flag (suspected duplicate, very short) on which TCHC has not ruled. */
  readonly openFlags?: ReadonlySet<string> | undefined;
}

/** Whether one item counts for a reading, and why. `day` is a day number, null while nothing has happened. */
export interface ItemVerdict {
  readonly isCounted: boolean;
  readonly isProvisional: boolean;
  readonly reason: CountReason;
  readonly day: number | null;
  readonly origin: EventOrigin | null;
}

/** How an item stands in a quota. `date` is the credit date, for an item that does not count the date it belongs to. */
export interface ItemResult {
  readonly itemId: string;
  readonly counted: boolean;
  readonly isProvisional: boolean;
  readonly reason: CountReason;
  readonly date: CivilDate | null;
  readonly origin: EventOrigin | null;
}

/** Why the reading does not ask for such an item at all, null when it does (Q1). */
function outOfScope(reading: QuotaReading, item: CountableItem): CountReason | null {
  if (reading.kinds.length > 0 && !reading.kinds.includes(item.kind)) return 'other_kind';
  const { subject } = reading;
  if (subject.scope === 'cchc' && item.reformAreas.length === 0) return 'other_subject';
  if (subject.scope === 'categories' && !subject.categories.some((slug) => item.categories.includes(slug))) {
    return 'other_subject';
  }
  return reading.where === 'anywhere' || reading.where === item.where ? null : 'other_place';
}

/** Why an item in scope holds no credit, null when it does (Q3, Q4, Q15). */
function withoutCredit(
  trace: CreditTrace,
  reading: QuotaReading,
  item: CountableItem,
  today: number,
): CountReason | null {
  if (trace.isRuledOut) return 'ruled_out';
  switch (trace.standing) {
    case 'refused':
    case 'withdrawn_fault':
    case 'unit_withdrawn':
      return trace.standing;
    case 'returned':
      if (today > trace.graceEnd) return 'returned_not_resubmitted';
      break;
    case 'standing':
    case 'kept_expired':
    case 'kept_replaced':
  }
  if (trace.day === null) return reading.event === 'submitted' ? 'not_submitted' : 'not_published';
  if (trace.isAccepted) return null;
  // TCHC or CDC enters an attested event from evidence; what a unit says of itself is observed, and waits.
  if (item.where === 'elsewhere') return trace.origin === 'attested' ? null : 'awaiting_confirmation';
  return trace.origin === 'imported' ? 'import_not_accepted' : null;
}

function whyCounted(trace: CreditTrace, item: CountableItem, isFlagged: boolean): CountReason {
  if (isFlagged) return 'flagged';
  if (trace.standing === 'returned') return 'returned_in_grace';
  if (trace.standing === 'kept_expired' || trace.standing === 'kept_replaced') return trace.standing;
  if (item.where === 'elsewhere') return 'elsewhere_confirmed';
  return trace.origin === 'attested' || trace.origin === 'imported' ? trace.origin : 'counted';
}

/** The count's inner loop: no dates are written out here. `today` is the civil day of `rules.now`. */
export function judgeItem(reading: QuotaReading, item: CountableItem, rules: ItemRules, today: number): ItemVerdict {
  const trace = traceCredit(item.events, reading.event, rules);
  const against = outOfScope(reading, item) ?? withoutCredit(trace, reading, item, today);
  const day = trace.day ?? trace.firstDay;
  if (against !== null) {
    return { isCounted: false, isProvisional: false, reason: against, day, origin: trace.origin };
  }
  const isFlagged = rules.openFlags?.has(item.itemId) === true;
  return {
    isCounted: true,
    isProvisional: isFlagged,
    reason: whyCounted(trace, item, isFlagged),
    day,
    origin: trace.origin,
  };
}

/** Q3–Q6, Q15: credit date of one item under one reading, counted or not counted, with the reason. */
export function evaluateItem(reading: QuotaReading, item: CountableItem, rules: ItemRules): ItemResult {
  const verdict = judgeItem(reading, item, rules, dayOfInstant(rules.now));
  return {
    itemId: item.itemId,
    counted: verdict.isCounted,
    isProvisional: verdict.isProvisional,
    reason: verdict.reason,
    date: verdict.day === null ? null : civilDate(verdict.day),
    origin: verdict.origin,
  };
}
