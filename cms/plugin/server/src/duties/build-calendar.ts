import type { CivilDate, Deadline, Plan, Unit } from '@cchc/shared/contract';
import { type DueDate, dueDates, dutyStanding, isDutyOf, owesOn } from '@cchc/shared/deadline';
import { daysBetween } from '@cchc/shared/period';
import { formatDate } from '@cchc/shared/text';
import type { DueView, Duty, ReceiptView, UnitStanding } from '../../../model/duties/index.ts';
import { dueNotes, ruleNotes, ruleWords, standingWords, withoutDateWords } from './duty-words.ts';
import type { DutyGround } from './read-ground.ts';

export interface HeldReceipt extends ReceiptView {
  readonly unitCode: string;
  readonly deadlineKey: string | null;
  /** Month of a monthly duty, else null. */
  readonly period: string | null;
}

export interface CalendarFacts {
  readonly ground: DutyGround;
  readonly receipts: readonly HeldReceipt[];
  readonly today: CivilDate;
  /** Day of the first row of the ledger; null = every due date counts as kept. */
  readonly recordsFrom: CivilDate | null;
}

export const monthOfDue = (due: DueDate): string | null => (due.status === 'due' ? due.month : null);

/** What says whose duty, and which, a receipt fulfils. */
export type ReceiptOfDuty = Pick<HeldReceipt, 'unitCode' | 'deadlineKey' | 'period' | 'receivedOn'>;

/** The receipt that a unit's duty is fulfilled by: the earliest one, should it have been written down twice. */
export function receiptFor<T extends ReceiptOfDuty>(
  receipts: readonly T[],
  deadlineKey: string,
  month: string | null,
  unitCode: string,
): T | null {
  let first: T | null = null;
  for (const receipt of receipts) {
    if (receipt.unitCode !== unitCode || receipt.deadlineKey !== deadlineKey || receipt.period !== month) continue;
    if (first === null || receipt.receivedOn < first.receivedOn) first = receipt;
  }
  return first;
}

const openStandings = new Set(['due', 'overdue', 'no_date', 'not_determined', 'unrecorded']);

function unitStanding(
  unit: Unit,
  owes: boolean,
  due: DueDate,
  held: HeldReceipt | null,
  hasReceipt: boolean,
  { ground, today, recordsFrom }: CalendarFacts,
): UnitStanding {
  const records = { recordsFrom, hasReceipt };
  const standing = dutyStanding(due, held?.receivedOn ?? null, today, ground.calendar, records);
  return {
    code: unit.code,
    name: unit.name,
    shortName: unit.shortName,
    owes,
    standing: standing.status,
    words: standingWords(standing),
    isOpen: owes && held === null && openStandings.has(standing.status),
    receipt:
      held === null
        ? null
        : {
            id: held.id,
            receivedOn: held.receivedOn,
            documentNumber: held.documentNumber,
            privateFile: held.privateFile,
            note: held.note,
          },
  };
}

/** How every unit stands with one due date: those that owe it, and those that handed it in all the same. */
export function unitStandings(deadline: Deadline, plan: Plan, due: DueDate, facts: CalendarFacts): UnitStanding[] {
  const { ground, receipts, today } = facts;
  const offices = ground.settings ?? { publishingUnit: null, adminOfficeUnit: null };
  const hasReceipt = receipts.some(
    ({ deadlineKey, period }) => deadlineKey === deadline.key && period === monthOfDue(due),
  );
  return ground.units.flatMap((unit) => {
    const owes = isDutyOf(deadline.subject, unit, offices) && owesOn(unit, due, plan, today);
    const held = receiptFor(receipts, deadline.key, monthOfDue(due), unit.code);
    return owes || held !== null ? [unitStanding(unit, owes, due, held, hasReceipt, facts)] : [];
  });
}

function dueView(deadline: Deadline, plan: Plan, due: DueDate, facts: CalendarFacts): DueView {
  const isDated = due.status === 'due';
  return {
    month: monthOfDue(due),
    date: isDated ? due.date : null,
    words: isDated ? formatDate(due.date) : withoutDateWords[due.status],
    notes: isDated ? dueNotes(due, plan, facts.ground.calendar) : [],
    daysLeft: isDated ? daysBetween(facts.today, due.date) : null,
    units: unitStandings(deadline, plan, due, facts),
  };
}

/** A duty of a plan with its dates within the months, both included; null = no bound. */
export function dutyView(
  deadline: Deadline,
  plan: Plan,
  facts: CalendarFacts,
  months: { readonly from: string | null; readonly to: string | null } = { from: null, to: null },
): Duty {
  const isWithin = (due: DueDate): boolean => {
    if (due.status !== 'due') return true;
    const month = due.date.slice(0, 7);
    return (months.from === null || month >= months.from) && (months.to === null || month <= months.to);
  };
  return {
    key: deadline.key,
    planKey: deadline.planKey,
    title: deadline.title,
    clause: deadline.clause,
    subject: deadline.subject,
    who: deadline.who,
    rule: ruleWords(deadline.rule),
    ruleNote: ruleNotes[deadline.rule.kind],
    isFollowed: deadline.subject !== 'other',
    dates: dueDates(deadline.rule, plan, facts.ground.calendar)
      .filter(isWithin)
      .map((due) => dueView(deadline, plan, due, facts)),
  };
}
