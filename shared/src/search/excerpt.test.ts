import { describe, expect, it } from 'vitest';
import { type TextPiece, excerptOf, markWords } from './excerpt.ts';
import { readQuery } from './read-query.ts';

const shown = (pieces: readonly TextPiece[]): string =>
  pieces.map(({ text, isMark }) => (isMark ? `[${text}]` : text)).join('');
const excerpt = (text: string, query: string): string => shown(excerptOf(text, readQuery(query).words));
const filler = (count: number): string => Array.from({ length: count }, (_, number) => `chữ${number}`).join(' ');

describe('excerpts', () => {
  it.each([
    ['Đường dây nóng ngành Y tế', 'duong day nong', '[Đường] [dây] [nóng] ngành Y tế'],
    ['Trung tâm Dương Mẫu trên đường lớn', 'đường', 'Trung tâm Dương Mẫu trên [đường] lớn'],
    ['Trung tâm Dương Mẫu', 'đường', 'Trung tâm [Dương] Mẫu'],
    ['Khánh Hoà, Khánh Hòa', 'hòa', 'Khánh [Hoà], Khánh [Hòa]'],
    ['2045/QĐ-BYT', 'QD BYT', '2045/[QĐ]-[BYT]'],
    ['Danh mục thủ tục hành chính mới', 'tthc', 'Danh mục [thủ] [tục] [hành] [chính] mới'],
    ['Danh mục TTHC mới', 'thủ tục hành chính', 'Danh mục [TTHC] mới'],
    ['Phòng khám đa khoa khu vực, PKĐKKV', 'pkđkkv', 'Phòng khám đa khoa khu vực, [PKĐKKV]'],
    ['Trung tâm Y tế', 'tiêm chủng trẻ em', 'Trung tâm Y tế'],
    ['<b>thủ tục</b>', 'thủ', '<b>[thủ] tục</b>'],
    ['', 'thủ', ''],
  ])('%j asked for %j reads %j', (text, query, expected) => {
    expect(excerpt(text, query)).toBe(expected);
    expect(shown(markWords(text, readQuery(query).words))).toBe(expected);
  });

  it('marks decomposed text as it stands', () => {
    const text = 'Thủ tục'.normalize('NFD');
    expect(excerpt(text, 'thu tuc').normalize('NFC')).toBe('[Thủ] [tục]');
  });

  it('shows the stretch where the words follow one another', () => {
    const text = `${filler(80)} thủ ${filler(40)} kết quả thủ tục hành chính ${filler(80)}`;
    const found = excerpt(text, 'thủ tục hành chính');
    expect(found).toContain('[thủ] [tục] [hành] [chính]');
    expect(found.startsWith('… ')).toBe(true);
    expect(found.endsWith(' …')).toBe(true);
    expect(found.split(' ').length).toBeLessThan(45);
  });
});
