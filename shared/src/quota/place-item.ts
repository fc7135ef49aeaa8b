import type { Quota } from '../../contract/types/plan.ts';
import type { Period } from '../period/index.ts';
import { type CountableItem, type ItemRules, evaluateItem } from './evaluate-item.ts';
import { type CountableUnit, isAddressed, owingUnits } from './owing-units.ts';
import { chosenReading, isValidIn, quotaPeriodOfDay } from './reading.ts';
import type { CountReason } from './reason-codes.ts';

/** Where an item stands in a quota: in which period, and whether it counts there. */
export interface ItemPlace {
  readonly period: Period;
  readonly counted: boolean;
  readonly reason: CountReason;
}

/**
 * Q5: the place of one item in a quota, as the whole count would give it. Null where the quota is not addressed to the
 * unit, where nothing dates the item, and where the quota is not valid for the period of that day.
 */
export function placeItem(
  quota: Quota,
  item: CountableItem,
  units: readonly CountableUnit[],
  rules: ItemRules,
): ItemPlace | null {
  const reading = chosenReading(quota);
  const unit = units.find(({ code }) => code === item.unit);
  if (unit === undefined || !isAddressed(reading.who, unit)) return null;
  const { date, counted, reason } = evaluateItem(reading, item, rules);
  const period = date === null ? null : quotaPeriodOfDay(quota, date);
  if (period === null || !isValidIn(quota, period)) return null;
  const isOwing = owingUnits(quota, [unit], period).length > 0;
  return counted && !isOwing ? { period, counted: false, reason: 'unit_not_owing' } : { period, counted, reason };
}
