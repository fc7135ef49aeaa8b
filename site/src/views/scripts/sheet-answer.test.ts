import { describe, expect, test } from 'vitest';
import { contentAnswer, printedSheet, revisionAnswer } from './sheet-answer.ts';

describe('the code of a printed sheet', () => {
  test.each([
    ['?r=41', { kind: 'revision', revision: 41 }],
    ['?r=2026-03-01', { kind: 'content', day: '2026-03-01', mark: '2026-03-01' }],
    ['?r=2026-03-01.k3x9a', { kind: 'content', day: '2026-03-01', mark: '2026-03-01.k3x9a' }],
    ['', null],
    ['?r=', null],
    ['?r=-1', null],
    ['?r=1e3', null],
    ['?r=2026-03-01.<b>', null],
    ['?r=1234567890123', null],
  ])('%s', (query, sheet) => {
    expect(printedSheet(query)).toEqual(sheet);
  });

  test.each([
    [5, 5, 'mới nhất'],
    [4, 5, 'in trước'],
    [6, 5, 'không khớp'],
  ])('revision %i of %i: %s', (printed, current, words) => {
    expect(revisionAnswer(printed, current)).toContain(words);
  });

  const day = '2026-03-01';
  const known = { mark: '2026-03-01.k3x9a', answer: 'Còn đúng.' };

  test.each([
    ['its own content', known.mark, known, 'Bản ghi ngày 01/03/2026: còn đúng.'],
    ['the day alone', day, known, 'Bản ghi ngày 01/03/2026: còn đúng.'],
    [
      'a text that was corrected later',
      '2026-03-01.khac',
      known,
      'Bản ghi ngày 01/03/2026: còn đúng. Nội dung trên trang đã được đính chính sau khi in bản này; cần in lại.',
    ],
    ['a day that the page does not know', day, null, 'Mã trên bản niêm yết không khớp với nội dung nào của trang này.'],
  ])('%s', (_, mark, page, answer) => {
    expect(contentAnswer({ day, mark }, page)).toBe(answer);
  });
});
