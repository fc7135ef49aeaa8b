import type { Quota, QuotaWho } from '../../contract/types/plan.ts';
import type { ActivityInterval, Unit } from '../../contract/types/unit.ts';
import { type Period, addDays } from '../period/index.ts';
import { chosenReading, isValidIn } from './reading.ts';

/** What the count needs to know of a unit; every contract unit fits. */
export type CountableUnit = Pick<Unit, 'code' | 'kind' | 'order' | 'activity'>;

/** Q1: true when the quota is addressed to the unit. Whether it owes in a period is another question. */
export function isAddressed(who: QuotaWho, unit: CountableUnit): boolean {
  switch (who.scope) {
    case 'unit':
      return who.unit === unit.code;
    case 'kinds':
      return who.kinds.includes(unit.kind);
    case 'all':
      return !who.except.includes(unit.code);
  }
}

/** Activity with touching and overlapping intervals joined: a rename or a merger that goes on is no interruption. */
function joined(activity: readonly ActivityInterval[]): readonly ActivityInterval[] {
  if (activity.length < 2) return activity;
  const spans: { from: string; to: string | null }[] = [];
  for (const { from, to } of [...activity].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = spans.at(-1);
    if (last !== undefined && (last.to === null || from <= addDays(last.to, 1))) {
      last.to = last.to === null || to === null ? null : last.to > to ? last.to : to;
    } else {
      spans.push({ from, to });
    }
  }
  return spans;
}

/**
 * Q7: true when the unit is active on every day of the period. So a unit that is founded, taken over or taken back
 * within a period starts with its first whole one, one that ends stops with its last whole one, and one that absorbs
 * another goes on.
 */
export function isActiveThroughout(unit: Pick<Unit, 'activity'>, period: Pick<Period, 'from' | 'to'>): boolean {
  return joined(unit.activity).some(({ from, to }) => from <= period.from && (to === null || to >= period.to));
}

/** True when the unit is active on at least one day of the span. */
export function isActiveWithin(unit: Pick<Unit, 'activity'>, span: Pick<Period, 'from' | 'to'>): boolean {
  return unit.activity.some(({ from, to }) => from <= span.to && (to === null || to >= span.from));
}

export function byOrder(a: CountableUnit, b: CountableUnit): number {
  return a.order - b.order || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** Q1, Q7: the units that owe the quota in the period, in the department's order. Exemptions are not looked at. */
export function owingUnits<U extends CountableUnit>(quota: Quota, units: readonly U[], period: Period): U[] {
  if (!isValidIn(quota, period)) return [];
  const { who } = chosenReading(quota);
  return units.filter((unit) => isAddressed(who, unit) && isActiveThroughout(unit, period)).sort(byOrder);
}
