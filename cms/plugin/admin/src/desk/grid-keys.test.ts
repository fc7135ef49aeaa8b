import { expect, test } from 'vitest';
import { moveInGrid } from './grid-keys';

const size = { rows: 4, columns: 3 };
const middle = { row: 1, column: 1 };

test.each([
  ['ArrowLeft', false, { row: 1, column: 0 }],
  ['ArrowRight', false, { row: 1, column: 2 }],
  ['ArrowUp', false, { row: 0, column: 1 }],
  ['ArrowDown', false, { row: 2, column: 1 }],
  ['Home', false, { row: 1, column: 0 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', false, { row: 1, column: 2 }],
  ['End', true, { row: 3, column: 2 }],
  ['PageDown', false, { row: 3, column: 1 }],
  ['Enter', false, null],
  ['a', false, null],
])('%s (Control %s) leads to %o', (key, isControlDown, place) => {
  expect(moveInGrid(middle, key, isControlDown, size)).toEqual(place);
});

test('nobody leaves the grid at its edges', () => {
  expect(moveInGrid({ row: 0, column: 0 }, 'ArrowUp', false, size)).toEqual({ row: 0, column: 0 });
  expect(moveInGrid({ row: 3, column: 2 }, 'ArrowRight', false, size)).toEqual({ row: 3, column: 2 });
  expect(moveInGrid({ row: 0, column: 0 }, 'ArrowDown', false, { rows: 0, columns: 0 })).toEqual({ row: 0, column: 0 });
});
