import type { Exemption } from '../../contract/types/plan.ts';
import { type Period, isWithin, parsePeriod } from '../period/index.ts';

/**
 * Q8: the exemption that excuses the unit from the quota for the whole period, null when none does. One that names the
 * quota goes before one for all quotas, for it says why this quota is not owed.
 */
export function exemptionOf(
  quotaKey: string,
  unit: string,
  period: Period,
  exemptions: readonly Exemption[],
): Exemption | null {
  const excusing = exemptions.filter((exemption) => {
    const span = exemption.unit === unit ? parsePeriod(exemption.period) : null;
    return span !== null && isWithin(period, span) && (exemption.quotaKey ?? quotaKey) === quotaKey;
  });
  return excusing.find((exemption) => exemption.quotaKey === quotaKey) ?? excusing[0] ?? null;
}
