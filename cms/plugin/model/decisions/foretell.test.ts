import { expect, test } from 'vitest';
import { blankRow, blankSheet } from './blank-sheet.ts';
import { effectOfRow, foretell } from './foretell.ts';
import type { Sheet } from './sheet.ts';

const blank = blankSheet(null);
const sheetOf = (head: Partial<Sheet['head']>, rows: Sheet['rows'] = []): Sheet => ({
  head: { ...blank.head, issuedDate: '2026-03-09', ...head },
  rows,
});

test('rows are told by the day on which each takes effect, earliest first', () => {
  const sheet = sheetOf(
    {
      effectiveDate: '2026-03-11',
      acts: [{ kind: 'annuls', decisionKey: '1-qd-2025-mau', itemId: null, effectiveDate: '2026-03-10' }],
    },
    [
      blankRow('new', { procedureCode: '9.900001' }),
      blankRow('abolished', { procedureCode: '9.900002', effectiveDate: '2026-04-01' }),
    ],
  );
  expect(foretell(sheet, '2026-03-10')).toEqual([
    { day: '2026-03-10', isAhead: false, rows: [], acts: [0] },
    {
      day: '2026-03-11',
      isAhead: true,
      rows: [{ code: '9.900001', kind: 'new', name: null, successors: [] }],
      acts: [],
    },
    {
      day: '2026-04-01',
      isAhead: true,
      rows: [{ code: '9.900002', kind: 'abolished', name: null, successors: [] }],
      acts: [],
    },
  ]);
});

test('a decision without a day of effect works from its signature; one that is not complete does nothing', () => {
  const rows = [blankRow('new', { procedureCode: '9.900001' })];
  expect(foretell(sheetOf({}, rows), '2026-03-10').map(({ day }) => day)).toEqual(['2026-03-09']);
  expect(foretell(sheetOf({ isComplete: false }, rows), '2026-03-10')).toEqual([]);
  expect(effectOfRow({ effectiveDate: '31/02/2026' }, sheetOf({}))).toBeNull();
});
