import { describe, expect, it } from 'vitest';
import type { Quota } from '../../contract/types/plan.ts';
import { quotaSchema } from '../../contract/types/plan.ts';
import { type QuotaProblem, quotaProblems } from './index.ts';
import { period, quota, unit } from './quota.fixture.ts';

const around = {
  plan: { periodFrom: '2026-01-01', periodTo: '2026-12-31' },
  others: [],
  units: [unit('BV-MAU-A')],
  closedUnder: null,
};
const problems = (own: Quota, more: Partial<Parameters<typeof quotaProblems>[1]> = {}): QuotaProblem[] =>
  quotaProblems(own, { ...around, ...more });

describe('quotas as entered', () => {
  it('a plain quota has no problem', () => {
    expect(problems(quota())).toEqual([]);
    expect(problems(quota({ minimum: null }))).toEqual([]);
  });

  it('Q14 an identical quota is refused, whatever it is called and however its lists are ordered', () => {
    const who = { scope: 'all', except: ['A', 'B'] } as const;
    const swapped = { scope: 'all', except: ['B', 'A'] } as const;
    const other = quota({ who: { ...who, except: [...who.except] }, label: 'x' }, { key: 'khac', title: 'y' });
    expect(problems(quota({ who: { ...swapped, except: [...swapped.except] } }), { others: [other] })).toEqual([
      'identical',
    ]);
  });

  it.each<readonly [string, Quota]>([
    ['another minimum', quota({ minimum: 2 }, { key: 'khac' })],
    ['another event', quota({ event: 'published' }, { key: 'khac' })],
    ['another place', quota({ where: 'elsewhere' }, { key: 'khac' })],
    ['another plan', quota({}, { key: 'khac', planKey: 'ke-hoach-khac' })],
  ])('Q14 a quota with %s may overlap', (_why, other) => {
    expect(problems(quota(), { others: [other] })).toEqual([]);
  });

  it('Q14 a quota is not identical with its own stored state', () => {
    expect(problems(quota({ minimum: 2 }), { others: [quota({ minimum: 2 })] })).toEqual([]);
  });

  it.each<readonly [Quota, QuotaProblem[]]>([
    [quota({}, { chosenReading: 'khac' }), ['reading_missing']],
    [quota({}, { validFrom: '2025-12-01' }), ['outside_plan']],
    [quota({}, { validTo: '2027-01-31' }), ['outside_plan']],
    [quota({}, { validFrom: '2026-03-02', validTo: '2026-03-30' }), ['no_whole_period']],
    [quota({ minimum: 0 }), ['minimum_invalid']],
    [quota({ minimum: -1 }), ['minimum_invalid']],
    [quota({ minimum: 1.5 }), ['minimum_invalid']],
    [quota({ event: 'submitted', where: 'elsewhere' }), ['never_counts']],
    [quota({ who: { scope: 'unit', unit: 'KHONG-CO' } }), ['nobody_addressed']],
  ])('Q1 Q12 names what is wrong (%#)', (own, expected) => {
    expect(problems(own)).toEqual(expected);
  });

  it.each([0, -1, 1.5])('Q1 the contract refuses a minimum of %s as well', (minimum) => {
    expect(quotaSchema.safeParse(quota({ minimum })).success).toBe(false);
  });

  it('Q11 a closed period stays within the validity', () => {
    const closedPeriods = [period('2026-02')];
    expect(problems(quota({}, { validFrom: '2026-03-01' }), { closedPeriods })).toEqual(['closed_period_cut']);
    expect(problems(quota({}, { validTo: '2026-02-28' }), { closedPeriods })).toEqual([]);
  });

  it('Q12 the period definition stays as it was when a period was closed', () => {
    expect(problems(quota(), { closedUnder: { period: 'month', startDay: 15 } })).toEqual(['definition_changed']);
    expect(problems(quota(), { closedUnder: { period: 'month', startDay: 1 } })).toEqual([]);
  });
});
