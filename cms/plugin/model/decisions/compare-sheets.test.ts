import { expect, test } from 'vitest';
import { blankRow, blankSheet } from './blank-sheet.ts';
import { changedParts, mergeSheets } from './compare-sheets.ts';
import type { Sheet, SheetRow } from './sheet.ts';

const row = (itemId: string, change: Partial<SheetRow> = {}): SheetRow =>
  blankRow('new', { itemId, procedureCode: `9.90000${itemId}`, ...change });
const base: Sheet = { head: blankSheet(null).head, rows: [row('1'), row('2'), row('3')] };
const withHead = (sheet: Sheet, change: Partial<Sheet['head']>): Sheet => ({
  ...sheet,
  head: { ...sheet.head, ...change },
});

test('what two officers changed is named: fields of the head, and rows added, changed and removed', () => {
  const other = withHead({ ...base, rows: [row('1', { note: 'Mới' }), row('3'), row('4')] }, { title: 'Trích yếu' });
  expect(changedParts(base, other)).toEqual([
    { kind: 'head', field: 'title' },
    { kind: 'row', itemId: '1', code: '9.900001', change: 'changed' },
    { kind: 'row', itemId: '4', code: '9.900004', change: 'added' },
    { kind: 'row', itemId: '2', code: '9.900002', change: 'removed' },
  ]);
  expect(changedParts(base, base)).toEqual([]);
});

test('a merge holds both officers’ changes; where both changed the same, the one on the screen stays', () => {
  const theirs = withHead(
    { ...base, rows: [row('1', { note: 'của họ' }), row('2', { note: 'của họ' }), row('4')] },
    { title: 'của họ', signer: 'của họ' },
  );
  const mine = withHead(
    { ...base, rows: [row('2', { note: 'của tôi' }), row('1'), row('3', { note: 'của tôi' }), blankRow('abolished')] },
    { title: 'của tôi' },
  );
  const merged = mergeSheets(base, mine, theirs);
  expect(merged.head).toMatchObject({ title: 'của tôi', signer: 'của họ' });
  expect(merged.rows).toEqual([
    row('2', { note: 'của tôi' }),
    row('1', { note: 'của họ' }),
    // They removed it, it was changed here: it comes back as a new row.
    { ...row('3', { note: 'của tôi' }), itemId: null },
    blankRow('abolished'),
    row('4'),
  ]);
});

test('a row removed on either side stays removed where the other side left it alone', () => {
  const mine = { ...base, rows: [row('2'), row('3')] };
  const theirs = { ...base, rows: [row('1'), row('2')] };
  expect(mergeSheets(base, mine, theirs).rows.map(({ itemId }) => itemId)).toEqual(['2']);
});
