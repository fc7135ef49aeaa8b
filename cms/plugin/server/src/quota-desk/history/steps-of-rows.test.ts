import { describe, expect, test } from 'vitest';
import { type StepRow, movesOfRows, stepsOfRows } from './steps-of-rows.ts';

let seq = 0;
const row = (event: StepRow['event'], more: Partial<StepRow> = {}): StepRow => ({
  seq: (seq += 1),
  subjectId: 'bai',
  subjectType: 'article',
  event,
  origin: 'cms',
  occurredAt: '2026-03-10T02:00:00.000Z',
  recordedAt: '2026-03-10T02:00:00.000Z',
  unitCode: 'BV-A',
  actorRole: 'cchc-tchc',
  actorId: 7,
  reasonCode: null,
  reasonText: null,
  ...more,
});
const names = { unit: (code: string) => `Bệnh viện ${code}`, actor: () => 'Phòng' };
const wordsOf = (rows: readonly StepRow[]) => stepsOfRows(rows, names).map(({ words }) => words);

describe('the steps of an item', () => {
  test.each<[string, StepRow[], string[]]>([
    [
      'sent and ruled out',
      [row('submitted'), row('ruled_out', { reasonCode: 'duplicate' })],
      ['Gửi bài', 'Kết luận: không được tính (Trùng bài khác)'],
    ],
    [
      'a date from evidence is told with the day that it is about',
      [row('submitted', { origin: 'attested', occurredAt: '2026-02-28T17:00:00.000Z' })],
      ['Ghi nhận theo minh chứng: đã gửi ngày 01/03/2026'],
    ],
    [
      'the same of a publication',
      [row('published', { origin: 'attested' })],
      ['Ghi nhận theo minh chứng: đã đăng ngày 10/03/2026'],
    ],
    [
      'a change of the author unit says from whom to whom',
      [row('submitted'), row('author_unit_changed', { unitCode: 'BV-B' })],
      ['Gửi bài', 'Đơn vị tác giả đổi từ Bệnh viện BV-A sang Bệnh viện BV-B'],
    ],
    [
      'a refusal of evidence is not one of an article',
      [row('refused', { subjectType: 'evidence' })],
      ['Không chấp nhận minh chứng'],
    ],
    ['what has no bearing on the credit is left out', [row('confirmed'), row('republished'), row('scheduled')], []],
  ])('%s', (_what, rows, expected) => {
    expect(wordsOf(rows)).toEqual(expected);
  });

  test('an empty reason is none', () => {
    expect(stepsOfRows([row('returned', { reasonText: '' })], names)[0]?.reasonText).toBeNull();
  });
});

test('a passing is known by what stood before it, item by item', () => {
  const moves = movesOfRows([
    row('submitted'),
    row('submitted', { subjectId: 'khac', unitCode: 'BV-C' }),
    row('author_unit_changed', { unitCode: 'BV-B' }),
    row('author_unit_changed', { unitCode: 'BV-A' }),
  ]);
  expect(moves.map(({ itemId, from, to }) => [itemId, from, to])).toEqual([
    ['bai', 'BV-A', 'BV-B'],
    ['bai', 'BV-B', 'BV-A'],
  ]);
});
