import type { Quota, QuotaReading } from '../../contract/types/plan.ts';
import { type Period, isWithin, parsePeriod, periodOfDay, periodsBetween } from '../period/index.ts';
import type { CivilDate } from '../../contract/primitives.ts';

/** The reading in use (Q1). A quota whose chosen reading is missing is refused on entry; here it is a defect. */
export function chosenReading(quota: Pick<Quota, 'key' | 'readings' | 'chosenReading'>): QuotaReading {
  const reading = quota.readings.find(({ id }) => id === quota.chosenReading);
  if (reading === undefined) {
    throw new RangeError(`Quota ${quota.key} has no reading ${quota.chosenReading}. Choose one that it holds.`);
  }
  return reading;
}

export type QuotaWindow = Pick<Quota, 'period' | 'startDay'>;
type QuotaSpan = QuotaWindow & Pick<Quota, 'validFrom' | 'validTo'>;

/** Q12: the period of the quota's one definition that a day lies in. */
export function quotaPeriodOfDay(quota: QuotaWindow, day: CivilDate): Period {
  return periodOfDay(quota.period, day, quota.startDay);
}

/** Q12: true when the period is one of the quota's own definition, the only kind that yields verdicts. */
export function isQuotaPeriod(quota: QuotaWindow, period: Period): boolean {
  return period.kind === quota.period && period.startDay === quota.startDay;
}

/** True when the quota is valid for the whole period. */
export function isValidIn(quota: Pick<Quota, 'validFrom' | 'validTo'>, period: Period): boolean {
  return isWithin(period, { from: quota.validFrom, to: quota.validTo });
}

/** Every period that the quota judges, in order. */
export function quotaPeriods(quota: QuotaSpan): Period[] {
  return periodsBetween(quota.period, quota.validFrom, quota.validTo, quota.startDay).filter((period) =>
    isValidIn(quota, period),
  );
}

/** The quota's period with this code, null when the code names none that the quota judges. */
export function quotaPeriodOfCode(quota: QuotaSpan, code: string): Period | null {
  const period = parsePeriod(code);
  return period !== null && isQuotaPeriod(quota, period) && isValidIn(quota, period) ? period : null;
}
