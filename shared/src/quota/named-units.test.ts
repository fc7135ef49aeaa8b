import { describe, expect, it } from 'vitest';
import type { Closing } from '../../contract/types/plan.ts';
import { namedUnits } from './index.ts';
import { oneSubmitted, quota, unit } from './quota.fixture.ts';

const units = [unit('BV-B', { order: 3 }), unit('BV-A', { order: 2 }), unit('TT-KSBT', { order: 1, kind: 'cdc' })];
const hospitals = quota({ who: { scope: 'kinds', kinds: ['hospital'] } });
const closing: Closing = {
  ...{ key: 'm1', quotaKey: 'bai-thang', readingId: 'submitted', period: '2026-03', round: 1 },
  ...{ closedAt: '2026-04-05T02:00:00.000Z', isReopened: true, digest: '' },
  rows: [{ unit: 'TT-KSBT', verdict: 'met', counted: 1, minimum: 1, itemIds: [] }],
};
const codesOf = (of = hospitals, closings: readonly Closing[] = []): string[] =>
  namedUnits(of, '2026-03', units, closings).map(({ code }) => code);

describe('Q16 whom the public may read of', () => {
  it('Q16 every unit that the quota is addressed to, whatever it counted, in the order of the department', () => {
    expect(codesOf()).toEqual(['BV-A', 'BV-B']);
  });

  it.each(['totals', 'internal'] as const)('Q16 nobody where the quota is %s', (visibility) => {
    expect(codesOf({ ...hospitals, visibility }, [closing])).toEqual([]);
  });

  it('Q1, Q16 who was named stays named when another reading is chosen', () => {
    const one = { ...oneSubmitted, id: 'ksbt', who: { scope: 'unit', unit: 'TT-KSBT' } as const };
    const switched = { ...hospitals, readings: [...hospitals.readings, one] };
    expect(codesOf(switched)).toEqual(['TT-KSBT', 'BV-A', 'BV-B']);
    expect(codesOf({ ...switched, chosenReading: 'ksbt' })).toEqual(['TT-KSBT', 'BV-A', 'BV-B']);
  });

  it('Q11, Q16 a closing names its units, and only those of its own quota and period', () => {
    expect(codesOf(hospitals, [closing])).toEqual(['TT-KSBT', 'BV-A', 'BV-B']);
    expect(codesOf(hospitals, [{ ...closing, period: '2026-02' }])).toEqual(['BV-A', 'BV-B']);
    expect(codesOf(hospitals, [{ ...closing, quotaKey: 'khac' }])).toEqual(['BV-A', 'BV-B']);
  });
});
