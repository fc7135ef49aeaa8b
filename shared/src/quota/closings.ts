import type { Closing, Quota } from '../../contract/types/plan.ts';
import type { Instant } from '../../contract/primitives.ts';
import { type Period, parsePeriod } from '../period/index.ts';
import { isQuotaPeriod, quotaPeriods } from './reading.ts';

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

/**
 * Q11: the closings as they stood at a moment: none that came later, and reopened only what had been reopened by then.
 * `reopenings` says when, by key; a reopening whose time nobody knows holds for every moment.
 */
export function closingsAsOf(
  closings: readonly Closing[],
  reopenings: ReadonlyMap<string, Instant>,
  at: Instant,
): Closing[] {
  return closings
    .filter(({ closedAt }) => closedAt <= at)
    .map((closing) => {
      const reopenedAt = closing.isReopened ? reopenings.get(closing.key) : undefined;
      return reopenedAt !== undefined && reopenedAt > at ? { ...closing, isReopened: false } : closing;
    });
}

/** Every period that the quota judges or that was closed, in order: what was closed never goes out of sight. */
export function judgedPeriods(quota: Quota, closings: readonly Closing[]): Period[] {
  const own = quotaPeriods(quota);
  const codes = new Set(own.map(({ code }) => code));
  const closed = new Map<string, Period>();
  for (const { quotaKey, period: code } of closings) {
    const period = quotaKey !== quota.key || codes.has(code) ? null : parsePeriod(code);
    if (period !== null && isQuotaPeriod(quota, period)) closed.set(code, period);
  }
  return [...own, ...closed.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
