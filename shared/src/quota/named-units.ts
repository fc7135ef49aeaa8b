import type { Closing, Quota } from '../../contract/types/plan.ts';
import { type CountableUnit, byOrder, isAddressed } from './owing-units.ts';

/**
 * Q16. The units that the public may read of in one period of a quota, each by name: every one that any reading of the
 * quota is addressed to, and every one that a closing of the period lists; none unless the quota is public in full. It
 * rests neither on what was counted nor on the reading in use, so that who was named once stays named when the count
 * falls to nothing or the reading is switched.
 */
export function namedUnits<U extends CountableUnit>(
  quota: Pick<Quota, 'key' | 'readings' | 'visibility'>,
  periodCode: string,
  units: readonly U[],
  closings: readonly Closing[],
): U[] {
  if (quota.visibility !== 'full') return [];
  const closed = new Set(
    closings
      .filter((closing) => closing.quotaKey === quota.key && closing.period === periodCode)
      .flatMap(({ rows }) => rows.map(({ unit }) => unit)),
  );
  return units
    .filter((unit) => closed.has(unit.code) || quota.readings.some(({ who }) => isAddressed(who, unit)))
    .sort(byOrder);
}
