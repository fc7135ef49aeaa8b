import { describe, expect, it } from 'vitest';
import { exactSyllable } from './exact-syllable.ts';
import { isSyllable } from './valid-syllable.ts';
import { longestQuery, readQuery } from './read-query.ts';
import { hasMarks, searchWords } from './search-words.ts';

describe('exactSyllable', () => {
  it.each([
    ['hòa', 'hoà'],
    ['Thủy', 'thuỷ'],
    ['khỏe', 'khoẻ'],
    ['ĐƯỜNG', 'đường'],
    ['đường'.normalize('NFD'), 'đường'],
    ['dƣỡng', 'dưỡng'],
    ['Ðất', 'đất'],
  ])('%s is %s', (one, other) => {
    expect(exactSyllable(one)).toBe(exactSyllable(other));
  });

  it('tells tones and letters apart', () => {
    const all = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mă', 'mâ', 'dương', 'đương', 'đường'];
    expect(new Set(all.map(exactSyllable)).size).toBe(all.length);
    expect(exactSyllable('ý')).not.toBe(exactSyllable('y1'));
  });
});

describe('isSyllable', () => {
  it.each(['thủ', 'nghề', 'quyết', 'gì', 'giấy', 'uống', 'khuya', 'ngoằn', 'y', 'duyệt', 'hươu'])(
    'takes %s for one',
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );

  it.each(['thur', 'tucj', 'http', 'qh15', 'daay', 'w', '', 'dichj', 'zalo'])('does not take %s for one', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe('readQuery', () => {
  const wordsOf = (typed: string): string[] => readQuery(typed).words.map(({ exact }) => exact);

  it.each([
    ['thủ tục', ['thu\u0309', 'tuc\u0323']],
    ['  QĐ-BYT ', ['qđ', 'byt']],
    ['76/NQ–CP', ['76', 'nq', 'cp']],
    ['2045/QĐ_BYT', ['2045', 'qđ', 'byt']],
    ['1.014076.000.00.00.H32', ['1', '014076']],
    ['1.014076.H32 khám', ['1', '014076', 'kham\u0301']],
    ['1.014076', ['1', '014076']],
    ['１２３４/QĐ', ['1234', 'qđ']],
    ['CO₂', ['co2']],
    ['', []],
    ['😀 – “”', []],
    ['\u202e\u200f\u2066', []],
    ['<script>alert(1)</script>', ['script', 'alert', '1', 'script']],
    ['\u0301', []],
  ])('%j asks for %j', (typed, words) => {
    expect(wordsOf(typed)).toEqual(words);
  });

  it('looks at no more than its limit, composed or not', () => {
    const long = 'đường dây nóng '.repeat(1000);
    expect(Array.from(readQuery(long).text).length).toBeLessThanOrEqual(longestQuery);
    expect(readQuery(long.normalize('NFD')).text).toBe(readQuery(long).text);
    expect(readQuery('😀'.repeat(5000)).words).toEqual([]);
  });

  it('knows which words were written with marks', () => {
    expect(searchWords('Sở Y tế 2026 Đà').map(hasMarks)).toEqual([true, false, true, false, true]);
  });
});
