import type { Instant } from '../../contract/primitives.ts';
import type { QuotaItem } from '../../contract/types/plan.ts';
import type { EventOrigin, QuotaEventKind, ReasonCode } from '../../contract/vocabulary.ts';
import { dayOfInstant } from '../period/index.ts';
import { type WorkingCalendar, addWorkingDaysTo } from '../working-days/index.ts';

export type CreditEvent = QuotaItem['events'][number];

/** What the trace of one item needs to know beside its events. */
export interface CreditRules {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
  /** Working days in which a returned item keeps its date. */
  readonly returnGraceDays: number;
}

/** What became of an item's credit. `returned` is open: whether it still counts depends on `graceEnd`. */
export type Standing =
  'standing' | 'returned' | 'kept_expired' | 'kept_replaced' | 'refused' | 'withdrawn_fault' | 'unit_withdrawn';

/** State of one item's credit after its events up to `now`. Days are day numbers in Asia/Ho_Chi_Minh. */
export interface CreditTrace {
  /** Day that the credit falls on, null when no event of the quota's kind has happened. */
  day: number | null;
  origin: EventOrigin | null;
  standing: Standing;
  isRuledOut: boolean;
  /** TCHC has accepted an import or confirmed evidence. */
  isAccepted: boolean;
  /** Some of its events come from an archive. */
  isImported: boolean;
  /** Last day on which a returned item keeps its date. */
  graceEnd: number;
  /** Day of the earliest event of any kind, null when nothing has happened. */
  firstDay: number | null;
}

/** Events up to `now` in the order in which they happened; the ledger's order decides between equal instants. */
function inOrder(events: readonly CreditEvent[], now: Instant): readonly CreditEvent[] {
  let isSorted = true;
  for (let i = 0; i < events.length && isSorted; i += 1) {
    const at = events[i]?.at ?? '';
    isSorted = at <= now && (i === 0 || (events[i - 1]?.at ?? '') <= at);
  }
  if (isSorted) return events;
  // An attested event stands late in the ledger but happened early; Array.prototype.sort is stable.
  return events.filter(({ at }) => at <= now).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function standingAfterWithdrawal(reason: ReasonCode | null, before: Standing): Standing {
  if (reason === 'unit_request') return 'unit_withdrawn';
  if (reason !== 'expired' && reason !== 'replaced') return 'withdrawn_fault';
  // Expiry keeps a credit that is there; it does not give back one that was lost before.
  if (before === 'refused' || before === 'withdrawn_fault' || before === 'unit_withdrawn') return before;
  return reason === 'expired' ? 'kept_expired' : 'kept_replaced';
}

function setDay(trace: CreditTrace, event: CreditEvent): void {
  trace.day = dayOfInstant(event.at);
  trace.origin = event.origin;
}

/** TCHC says that the dates of an archive are true. That is all it says: what was refused or withdrawn stays so. */
export const acceptsImport = ({ event, origin }: Pick<CreditEvent, 'event' | 'origin'>): boolean =>
  event === 'accepted' && origin === 'imported';

/**
 * The unit hands the item in. After a return within the days of grace the first date stays; after a late one, or after
 * the unit's own withdrawal, the later date is taken. A refusal or a withdrawal for fault is not undone by the unit.
 * What counts when it is posted is not posted by being handed in: its withdrawal stands until it is posted again.
 */
function handIn(trace: CreditTrace, event: CreditEvent, countsSubmissions: boolean): void {
  if (!countsSubmissions) return;
  const { standing } = trace;
  if (standing === 'unit_withdrawn' || standing === 'returned') trace.standing = 'standing';
  const isLate = standing === 'returned' && dayOfInstant(event.at) > trace.graceEnd;
  if (trace.day === null || standing === 'unit_withdrawn' || isLate) setDay(trace, event);
}

/** Taken down in its time: until it is posted again, what becomes of its being offered again touches no credit. */
const isKept = (standing: Standing): boolean => standing === 'kept_expired' || standing === 'kept_replaced';

/**
 * What the offices' acts and the unit's withdrawal make of a standing, whichever quota counts. A hand-in and a return
 * depend on what the quota counts; see `apply`.
 */
function standingAfter(event: CreditEvent, before: Standing): Standing {
  switch (event.event) {
    case 'accepted':
      return acceptsImport(event) || isKept(before) ? before : 'standing';
    case 'published':
    case 'republished':
      return 'standing';
    case 'refused':
      return isKept(before) ? before : 'refused';
    case 'withdrawn':
      return standingAfterWithdrawal(event.reasonCode, before);
    case 'unit_withdrawn':
      return isKept(before) ? before : 'unit_withdrawn';
    case 'submitted':
    case 'resubmitted':
    case 'returned':
    case 'ruled_out':
    case 'ruled_in':
      return before;
  }
}

function apply(trace: CreditTrace, event: CreditEvent, counts: QuotaEventKind, rules: CreditRules): void {
  trace.standing = standingAfter(event, trace.standing);
  switch (event.event) {
    case 'submitted':
    case 'resubmitted':
      handIn(trace, event, counts === 'submitted');
      return;
    case 'returned':
      // Editing does not touch what has been published; before that only a submission holds credit.
      if (counts === 'submitted' && trace.day !== null && trace.standing === 'standing') {
        trace.standing = 'returned';
        trace.graceEnd = addWorkingDaysTo(dayOfInstant(event.at), rules.returnGraceDays, rules.calendar);
      }
      return;
    case 'accepted':
      // The ordinary acceptance of a text is not the acceptance of an archive, which TCHC alone gives.
      if (acceptsImport(event) || !trace.isImported) trace.isAccepted = true;
      return;
    case 'published':
    case 'republished':
      if (counts === 'published' && trace.day === null) setDay(trace, event);
      return;
    case 'ruled_out':
      trace.isRuledOut = true;
      return;
    case 'ruled_in':
      trace.isRuledOut = false;
      trace.isAccepted = true;
      return;
    case 'refused':
    case 'withdrawn':
    case 'unit_withdrawn':
  }
}

/** Q3 and Q4: follows an item's events and says which day its credit falls on and whether it still stands. */
export function traceCredit(events: readonly CreditEvent[], counts: QuotaEventKind, rules: CreditRules): CreditTrace {
  const trace: CreditTrace = {
    day: null,
    origin: null,
    standing: 'standing',
    isRuledOut: false,
    isAccepted: false,
    isImported: false,
    graceEnd: 0,
    firstDay: null,
  };
  for (const event of inOrder(events, rules.now)) {
    trace.firstDay ??= dayOfInstant(event.at);
    if (event.origin === 'imported') trace.isImported = true;
    apply(trace, event, counts, rules);
  }
  return trace;
}

/** Q3: whether TCHC has accepted the dates of an archived item by an instant, or has ruled that it counts. */
export const isImportAccepted = (events: readonly CreditEvent[], now: Instant): boolean =>
  events.some((event) => event.at <= now && (acceptsImport(event) || event.event === 'ruled_in'));

/** Q4: whether the credit of an item was lost for good reason and nothing has brought it back since. */
export function isCreditLost(events: readonly CreditEvent[], now: Instant): boolean {
  let standing: Standing = 'standing';
  for (const event of inOrder(events, now)) standing = standingAfter(event, standing);
  return standing === 'refused' || standing === 'withdrawn_fault' || standing === 'unit_withdrawn';
}
