import { describe, expect, it } from 'vitest';
import { isActiveThroughout, owingUnits } from './index.ts';
import { context, event, item, period, quota, unit } from './quota.fixture.ts';
import { evaluateMatrix } from './evaluate-matrix.ts';
import { evaluatePeriod } from './evaluate-period.ts';

const codes = (units: readonly { readonly code: string }[]): string[] => units.map(({ code }) => code);

describe('Q1 who owes', () => {
  const units = [
    unit('CDC', { kind: 'cdc', order: 2 }),
    unit('BV-B', { order: 4 }),
    unit('BV-A', { order: 3 }),
    unit('SYT', { kind: 'department_office', order: 1 }),
  ];
  const march = period('2026-03');

  it.each([
    ['one unit', { scope: 'unit', unit: 'CDC' }, ['CDC']],
    ['a kind', { scope: 'kinds', kinds: ['hospital'] }, ['BV-A', 'BV-B']],
    ['several kinds', { scope: 'kinds', kinds: ['hospital', 'cdc'] }, ['CDC', 'BV-A', 'BV-B']],
    ['all', { scope: 'all', except: [] }, ['SYT', 'CDC', 'BV-A', 'BV-B']],
    ['all but those that receive', { scope: 'all', except: ['SYT', 'CDC'] }, ['BV-A', 'BV-B']],
  ] as const)('Q1 %s, in the department order', (_why, who, expected) => {
    const asked =
      who.scope === 'kinds'
        ? { ...who, kinds: [...who.kinds] }
        : who.scope === 'all'
          ? { ...who, except: [...who.except] }
          : who;
    expect(codes(owingUnits(quota({ who: asked }), units, march))).toEqual(expected);
  });

  it('Q1 nobody owes outside the days of the quota', () => {
    expect(owingUnits(quota({}, { validFrom: '2026-03-02' }), units, march)).toEqual([]);
    expect(owingUnits(quota({}, { validTo: '2026-03-30' }), units, march)).toEqual([]);
    expect(owingUnits(quota({}, { validFrom: '2026-03-01', validTo: '2026-03-31' }), units, march)).toHaveLength(4);
  });
});

describe('Q7 whole periods of activity', () => {
  const march = period('2026-03');
  it.each([
    ['active all the time', [{ from: '2020-01-01', to: null }], true],
    ['founded on the 1st', [{ from: '2026-03-01', to: null }], true],
    ['founded on the 15th: starts with its first whole month', [{ from: '2026-03-15', to: null }], false],
    ['dissolved on the 30th', [{ from: '2020-01-01', to: '2026-03-30' }], false],
    ['dissolved at the end of the month', [{ from: '2020-01-01', to: '2026-03-31' }], true],
    [
      'renamed on the 15th, entered as two touching intervals',
      [
        { from: '2026-03-15', to: null },
        { from: '2020-01-01', to: '2026-03-14' },
      ],
      true,
    ],
    [
      'handed to another authority for three days and taken back',
      [
        { from: '2020-01-01', to: '2026-03-10' },
        { from: '2026-03-14', to: null },
      ],
      false,
    ],
    [
      'one interval within another',
      [
        { from: '2020-01-01', to: '2026-12-31' },
        { from: '2021-01-01', to: '2022-01-01' },
      ],
      true,
    ],
    ['without any activity', [], false],
  ])('Q7 %s', (_why, activity, owes) => {
    expect(isActiveThroughout({ activity }, march)).toBe(owes);
  });

  it('Q7 the 15th-to-14th window asks for its own whole period', () => {
    const activity = [{ from: '2026-02-15', to: null }];
    expect(isActiveThroughout({ activity }, period('2026-03@15'))).toBe(true);
    expect(isActiveThroughout({ activity }, march)).toBe(true);
    expect(isActiveThroughout({ activity }, period('2026-02'))).toBe(false);
  });

  it('Q7 the hospital that absorbs a centre on the 15th goes on, and the centre stops with its last whole month', () => {
    const hospital = unit('BV-MAU-A');
    const centre = unit('TT-MAU', {
      kind: 'health_center',
      order: 2,
      activity: [{ from: '2020-01-01', to: '2026-03-14' }],
    });
    const items = [
      item('h-feb', [event('submitted', '2026-02-10')]),
      item('h-mar', [event('submitted', '2026-03-20')]),
      item('c-feb', [event('submitted', '2026-02-11')], { unit: 'TT-MAU' }),
      item('c-mar', [event('submitted', '2026-03-09')], { unit: 'TT-MAU' }),
    ];
    const seen = context(items, { units: [hospital, centre] });
    const months = ['2026-02', '2026-03', '2026-04'].map(period);
    const matrix = evaluateMatrix(quota(), months, seen);
    expect(matrix.rows.map(({ unit: code, cells }) => [code, cells.map(({ verdict }) => verdict)])).toEqual([
      ['BV-MAU-A', ['met', 'met', 'short']],
      ['TT-MAU', ['met', 'not_applicable', 'not_applicable']],
    ]);
    // What the centre made in its broken month is listed as not subject to the quota, and is no 0 in the cell.
    expect(matrix.rows[1]?.cells[1]).toMatchObject({
      counted: 0,
      missing: 0,
      items: [{ itemId: 'c-mar', counted: false, reason: 'unit_not_owing' }],
    });
  });

  it('Q7 a unit that was gone before the period and made nothing has no row', () => {
    const gone = unit('TT-CU', { activity: [{ from: '2020-01-01', to: '2025-06-30' }] });
    const rows = evaluatePeriod(quota(), march, context([], { units: [unit('BV-MAU-A'), gone] })).rows;
    expect(rows.map(({ unit: code }) => code)).toEqual(['BV-MAU-A']);
  });
});
