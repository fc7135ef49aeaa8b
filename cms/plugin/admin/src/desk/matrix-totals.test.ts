import { expect, test } from 'vitest';
import { deskCell } from './desk-cell.fixture';
import { columnTotals, isBehind, rowTotals } from './matrix-totals';

const periods = [{ phase: 'over' }, { phase: 'over' }, { phase: 'running' }, { phase: 'ahead' }] as const;
const met = deskCell({ verdict: 'met' });
const short = deskCell({ verdict: 'short', counted: 0, missing: 1 });
const pending = deskCell({ verdict: 'pending', counted: 0, missing: 1, daysLeft: 6 });

test('Q10: a good total does not hide a missed period', () => {
  const rich = deskCell({ verdict: 'exceeded', counted: 4 });
  expect(rowTotals([rich, short, pending, pending], periods)).toEqual({ met: 1, due: 2, counted: 4, minimum: 3 });
});

test.each([
  // What still runs is not due; once it is reached it is.
  [[met, met, pending, pending], 2, 2],
  [[met, met, met, pending], 3, 3],
  // An exempt period and one that does not apply are never due.
  [[deskCell({ verdict: 'exempt' }), deskCell({ verdict: 'not_applicable' }), met], 1, 1],
  // A closed figure is what counts.
  [[deskCell({ verdict: 'short', counted: 0, closed: { verdict: 'met', counted: 1, minimum: 1 } })], 1, 1],
])('periods met out of periods due (%#)', (cells, reached, due) => {
  expect(rowTotals(cells, periods)).toMatchObject({ met: reached, due });
});

test('where no number is asked for, none is summed', () => {
  const cells = [deskCell({ verdict: 'no_target', minimum: null, counted: 2 })];
  expect(rowTotals(cells, periods)).toEqual({ met: 0, due: 0, counted: 2, minimum: null });
});

test('a column sums its units', () => {
  expect(columnTotals([{ cells: [met, short] }, { cells: [met, met] }], 1)).toEqual({
    met: 1,
    due: 2,
    counted: 1,
    minimum: 2,
  });
});

test('who has missed a period or owes in the running one is behind; the months to come do not count', () => {
  expect(isBehind([met, met, pending, pending], periods)).toBe(true);
  expect(isBehind([met, short, met, pending], periods)).toBe(true);
  expect(isBehind([met, met, met, pending], periods)).toBe(false);
});
