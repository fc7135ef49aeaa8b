import { expect, test } from 'vitest';
import { blankRow, blankSheet } from '../../../model/decisions/index.ts';
import { type SheetState, type SheetStep, openState, sheetOf, takeSheetStep } from './sheet-state';

const start = openState({
  head: blankSheet(null).head,
  rows: [
    blankRow('new', { itemId: '1', procedureCode: '9.900001' }),
    blankRow('abolished', { itemId: '2', procedureCode: '9.900002' }),
    blankRow('new', { itemId: '3', procedureCode: '9.900003' }),
  ],
});
const after = (...steps: readonly SheetStep[]): SheetState => steps.reduce(takeSheetStep, start);
const codes = (state: SheetState): string[] => state.now.rows.map(({ procedureCode }) => procedureCode);
const undo: SheetStep = { kind: 'undo' };

test('a row moves past its neighbour of the same group, and no further than the end', () => {
  expect(codes(after({ kind: 'move', localId: 3, by: -1 }))).toEqual(['9.900003', '9.900002', '9.900001']);
  expect(codes(after({ kind: 'move', localId: 2, by: 1 }))).toEqual(codes(start));
});

test('a removed row comes back in its place, and so does everything before it, step by step', () => {
  const removed = after({ kind: 'head', change: { title: 'Trích yếu' } }, { kind: 'remove', localId: 2 });
  expect(codes(removed)).toEqual(['9.900001', '9.900003']);
  const back = takeSheetStep(removed, undo);
  expect(codes(back)).toEqual(codes(start));
  expect(back.now.head.title).toBe('Trích yếu');
  expect(takeSheetStep(back, undo).now).toEqual(start.now);
  expect(takeSheetStep(start, undo)).toBe(start);
});

test('typing on in one box is one step to take back', () => {
  const typed = after(
    { kind: 'row', localId: 1, change: { note: 'G' } },
    { kind: 'row', localId: 1, change: { note: 'Gh' } },
    { kind: 'row', localId: 3, change: { note: 'x' } },
  );
  expect(typed.past).toHaveLength(2);
  expect(takeSheetStep(takeSheetStep(typed, undo), undo).now).toEqual(start.now);
});

test('pasted rows stand together behind the row they were asked for, each with an identity of its own', () => {
  const state = after({
    kind: 'add',
    of: 'new',
    rows: [{ procedureCode: '9.900004' }, { procedureCode: '9.900005' }],
    after: 1,
  });
  expect(codes(state)).toEqual(['9.900001', '9.900004', '9.900005', '9.900002', '9.900003']);
  expect(new Set(state.now.rows.map(({ localId }) => localId)).size).toBe(5);
  expect(sheetOf(state.now).rows[1]).toEqual(blankRow('new', { procedureCode: '9.900004' }));
});
