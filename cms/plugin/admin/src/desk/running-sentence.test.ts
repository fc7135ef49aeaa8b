import { expect, test } from 'vitest';
import type { DeskCell, DeskPeriod } from '../../../model/desk/index.ts';
import { deskCell } from './desk-cell.fixture.ts';
import { runningSentence } from './running-sentence.ts';

const periodOf = (code: string, phase: DeskPeriod['phase']): DeskPeriod => ({
  code,
  from: `${code}-01`,
  to: `${code}-28`,
  phase,
  closing: null,
  rounds: 0,
  correctionCount: 0,
});
const periods = [periodOf('2026-10', 'over'), periodOf('2026-11', 'running')];
const over = deskCell({ verdict: 'short' });
const rowsOf = (...cells: readonly Partial<DeskCell>[]) =>
  cells.map((cell, index) => ({ unit: `BV-${index + 1}`, cells: [over, deskCell(cell)] }));
const said = (...cells: readonly Partial<DeskCell>[]) => runningSentence({ periods }, rowsOf(...cells), (unit) => unit);
const pending = { verdict: 'pending', missing: 2, daysLeft: 11, counted: 3, minimum: 5 } as const;
const atRisk = { expected: 3, outlook: 'at_risk' } as const;

test.each([
  [
    'several units are counted',
    said({ verdict: 'met' }, { ...pending, forecast: atRisk }, pending),
    'Tháng 11/2026: 1 đơn vị đã đạt, 2 đơn vị còn thiếu, trong đó 1 có nguy cơ không đạt.',
  ],
  [
    'one unit has its own standing',
    said({ ...pending, forecast: atRisk }, { verdict: 'not_applicable' }),
    'Tháng 11/2026: BV-1 3/5 bài. Đang thực hiện – còn thiếu 02 bài, còn 11 ngày; có nguy cơ không đạt.',
  ],
  ['one unit that is there', said({ verdict: 'met', counted: 1, minimum: 1 }), 'Tháng 11/2026: BV-1 1/1 bài. Đạt.'],
  [
    'without a number what was counted is said',
    said({ verdict: 'no_target', counted: 4 }, { verdict: 'no_target', counted: 1 }),
    'Tháng 11/2026: 5 bài được tính; kế hoạch không giao số.',
  ],
  ['nobody is asked', said({ verdict: 'exempt' }), null],
])('%s', (_what, sentence, expected) => {
  expect(sentence).toBe(expected);
});

test('while no period runs there is nothing to say', () => {
  expect(runningSentence({ periods: periods.slice(0, 1) }, rowsOf(pending), (unit) => unit)).toBeNull();
});
