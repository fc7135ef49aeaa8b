import type { Quota } from '@cchc/shared/contract';
import { parsePeriod } from '@cchc/shared/period';
import { type CountableUnit, chosenReading, isAddressed } from '@cchc/shared/quota';

interface Excused {
  readonly quotaKey: string | null;
  readonly period: string;
}

/**
 * True when an exemption says something of a quota that the public may see: of the one that it names, or, naming none,
 * of one that is addressed to the unit and valid on a day of the period. `quotas` are the public ones.
 */
export function isExcusedInPublic(
  { quotaKey, period }: Excused,
  unit: Pick<CountableUnit, 'code' | 'kind'>,
  quotas: readonly Quota[],
): boolean {
  if (quotaKey !== null) return quotas.some((quota) => quota.key === quotaKey);
  const span = parsePeriod(period);
  if (span === null) return false;
  return quotas.some(
    (quota) =>
      quota.validFrom <= span.to &&
      quota.validTo >= span.from &&
      isAddressed(chosenReading(quota).who, { ...unit, order: 0, activity: [] }),
  );
}
