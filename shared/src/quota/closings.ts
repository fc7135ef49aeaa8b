import type { Closing } from '../../contract/types/plan.ts';

/** Every closing of a quota's period, in the order of rounds; reopened ones stay readable. */
export function closingsOf(closings: readonly Closing[], quotaKey: string, periodCode: string): Closing[] {
  return closings
    .filter((closing) => closing.quotaKey === quotaKey && closing.period === periodCode)
    .sort((a, b) => a.round - b.round);
}

/** Q11: the closing in force, null while the period is open or has been reopened. */
export function currentClosing(closings: readonly Closing[], quotaKey: string, periodCode: string): Closing | null {
  const last = closingsOf(closings, quotaKey, periodCode).at(-1);
  return last === undefined || last.isReopened ? null : last;
}
