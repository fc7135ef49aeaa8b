import type { Exemption } from '../../contract/types/plan.ts';
import { type Period, isWithin, parsePeriod } from '../period/index.ts';

/** Q8: unit codes to the spans for which they are excused from the quota. */
export type ExemptSpans = ReadonlyMap<string, readonly Period[]>;

/** Exemptions of one quota, those for all quotas included. One whose period cannot be read excuses nobody. */
export function exemptSpans(quotaKey: string, exemptions: readonly Exemption[]): ExemptSpans {
  const spans = new Map<string, Period[]>();
  for (const exemption of exemptions) {
    if (exemption.quotaKey !== null && exemption.quotaKey !== quotaKey) continue;
    const period = parsePeriod(exemption.period);
    if (period === null) continue;
    const held = spans.get(exemption.unit);
    if (held === undefined) spans.set(exemption.unit, [period]);
    else held.push(period);
  }
  return spans;
}

/** Q8: true when one exemption covers the whole period. */
export function isExempt(spans: ExemptSpans, unit: string, period: Period): boolean {
  return spans.get(unit)?.some((span) => isWithin(period, span)) === true;
}
