import { formatCount } from '../i18n/counts.ts';
import { periodName } from '../i18n/period-words.ts';
import { type StateView, shareWords, stateView } from '../i18n/quota-words.ts';
import { type ShownResult, quotaPeriodPath } from './quota-results.ts';
import { stateOf } from './quota-row.ts';

/** One period of a quota in a list of periods. */
export interface PeriodRowView {
  readonly name: string;
  readonly href: string;
  readonly state: StateView;
  readonly counted: string;
  /** Sum of what the units owe; `—` where the quota has no number. */
  readonly minimum: string;
  /** `05 trên 06 đơn vị`, once the period is closed. */
  readonly met: string;
  readonly isChangedSince: boolean;
}

export function periodRowView(one: ShownResult, now: string): PeriodRowView {
  const { period, seen, rounds } = one;
  const { counted, minimum, unitsDue, unitsMet } = seen.totals;
  return {
    name: periodName(period),
    href: quotaPeriodPath(period),
    state: stateView(stateOf(one, now), rounds.at(-1), period),
    counted: formatCount(counted),
    minimum: minimum === null ? '—' : formatCount(minimum),
    met: unitsMet === null || unitsDue === 0 ? '—' : `${shareWords(unitsMet, unitsDue)} đơn vị`,
    isChangedSince: seen.currentTotals !== null,
  };
}
