import type { Quota } from '../../shared/contract/types/plan.ts';
import { civilDate, dayNumberOf, periodsBetween, startOfDay } from '../../shared/src/period/index.ts';
import {
  type CountableItem,
  type CountableUnit,
  type QuotaContext,
  evaluateMatrix,
} from '../../shared/src/quota/index.ts';
import { vietnamWorkingDays, workingCalendar } from '../../shared/src/working-days/index.ts';

export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'exponent';
  /** Largest value that is still good. */
  readonly target: number;
}

interface Size {
  readonly years: number;
  readonly units: number;
  readonly items: number;
}

const FIRST_YEAR = 2024;

/** Deterministic numbers in 0…2^32-1: the same load on every machine and in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

function quotaOf(years: number): Quota {
  return {
    key: 'bench',
    planKey: 'bench',
    title: 'bench',
    clause: '',
    period: 'month',
    startDay: 1,
    validFrom: `${FIRST_YEAR}-01-01`,
    validTo: `${FIRST_YEAR + years - 1}-12-31`,
    readings: [
      {
        id: 'one',
        label: 'one',
        who: { scope: 'all', except: [] },
        kinds: [],
        subject: { scope: 'any' },
        event: 'submitted',
        where: 'here',
        minimum: 1,
      },
    ],
    chosenReading: 'one',
    carriesOver: false,
    visibility: 'full',
    order: 1,
  };
}

function itemsOf({ years, units, items }: Size): CountableItem[] {
  const next = numbers(7);
  const firstDay = dayNumberOf(FIRST_YEAR, 1, 1);
  const days = years * 365;
  const at = (day: number): string => startOfDay(civilDate(day)).replace('T17:00', 'T03:15');
  return Array.from({ length: items }, (_, index): CountableItem => {
    const day = firstDay + next(days);
    const submitted = { event: 'submitted', at: at(day), origin: 'observed', reasonCode: null } as const;
    const published = { event: 'published', at: at(day + 1 + next(3)), origin: 'observed', reasonCode: null } as const;
    const returned = { event: 'returned', at: at(day + 1), origin: 'observed', reasonCode: 'needs_edit' } as const;
    return {
      itemId: `item-${index}`,
      unit: `U-${next(units)}`,
      kind: 'article',
      reformAreas: next(2) === 0 ? ['procedures'] : [],
      categories: [],
      where: 'here',
      events: next(10) === 0 ? [submitted, returned] : [submitted, published],
    };
  });
}

function contextOf(size: Size): QuotaContext {
  const units = Array.from({ length: size.units }, (_, index): CountableUnit => ({
    code: `U-${index}`,
    kind: 'hospital',
    order: index,
    activity: [{ from: '2000-01-01', to: null }],
  }));
  return {
    units,
    items: itemsOf(size),
    exemptions: [],
    calendar: workingCalendar(vietnamWorkingDays),
    returnGraceDays: 5,
    now: `${FIRST_YEAR + size.years}-01-01T00:00:00.000Z`,
  };
}

interface Timing {
  readonly median: number;
  /** The round least disturbed by other programs: what growth is read from. */
  readonly least: number;
}

/** Times in ms of an evaluation of the whole matrix, data made beforehand. */
function timeOf(size: Size, rounds: number): Timing {
  const quota = quotaOf(size.years);
  const context = contextOf(size);
  const periods = periodsBetween('month', quota.validFrom, quota.validTo);
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    evaluateMatrix(quota, periods, context);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(rounds / 2)] ?? Number.NaN, least: times[0] ?? Number.NaN };
}

/** Times the quota count at its two target sizes and says how time grows with items (1 = linear). */
export function benchQuota(): BenchResult[] {
  const year = timeOf({ years: 1, units: 60, items: 10_000 }, 11);
  const half = timeOf({ years: 10, units: 300, items: 150_000 }, 5);
  const decade = timeOf({ years: 10, units: 300, items: 300_000 }, 5);
  return [
    { name: 'quota: 12 months x 60 units x 10,000 items', value: year.median, unit: 'ms', target: 50 },
    { name: 'quota: 10 years x 300 units x 300,000 items', value: decade.median, unit: 'ms', target: 2000 },
    {
      name: 'quota: growth from 150,000 to 300,000 items',
      value: Math.log2(decade.least / half.least),
      unit: 'exponent',
      target: 1.3,
    },
  ];
}
