import type { CivilDate, Instant } from '../../contract/primitives.ts';
import { addDays } from './civil-date.ts';
import { startOfDay } from './instant.ts';

export const periodKinds = ['month', 'quarter', 'half', 'nine_months', 'year', 'range'] as const;
export type PeriodKind = (typeof periodKinds)[number];
/** Kinds that follow each other without gap or overlap. */
export type RegularPeriodKind = Exclude<PeriodKind, 'nine_months' | 'range'>;
/** 1 = calendar window; 15 = from the 15th of the month before to the 14th of the last month. */
export type StartDay = 1 | 15;

/** A span of civil days, both ends included. `code` is its name in the period grammar and identifies it. */
export interface Period {
  readonly kind: PeriodKind;
  readonly code: string;
  readonly startDay: StartDay;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Half-open interval of instants: `start` belongs to it, `end` does not. */
export interface InstantInterval {
  readonly start: Instant;
  readonly end: Instant;
}

export function instantInterval(period: Pick<Period, 'from' | 'to'>): InstantInterval {
  return { start: startOfDay(period.from), end: startOfDay(addDays(period.to, 1)) };
}

/** True from 00:00 in Asia/Ho_Chi_Minh on the day after the last day. */
export function isOver(period: Pick<Period, 'from' | 'to'>, now: Instant): boolean {
  return now >= instantInterval(period).end;
}

/** True when every day of `inner` lies in `outer`. */
export function isWithin(inner: Pick<Period, 'from' | 'to'>, outer: Pick<Period, 'from' | 'to'>): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** Segment of an address: the code in lower case. */
export function periodAddress(period: Pick<Period, 'code'>): string {
  return period.code.toLowerCase();
}
