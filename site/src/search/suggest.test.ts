import { describe, expect, it } from 'vitest';
import { type Entry, prepare, suggest } from './suggest.ts';

const entries: readonly Entry[] = [
  [0, '/thu-tuc/1.014076/', 'Cấp giấy phép hoạt động khám bệnh, chữa bệnh', '1.014076 · 1.014076.H32'],
  [0, '/thu-tuc/1.012271/', 'Cấp mới giấy phép hành nghề', '1.012271'],
  [1, '/duong-day-nong/#y-te', 'Đường dây nóng ngành Y tế: 1900-9095', '19009095'],
  [2, '/don-vi/dương/', 'Trung tâm Y tế Dương Mẫu', ''],
  [4, '/quyet-dinh/x/', 'Công bố danh mục thủ tục', '2045/QĐ-BYT'],
  [6, '/tin-tuc/a/', 'Bàn về đường đi của hồ sơ', ''],
];
const prepared = entries.map(prepare);
const found = (query: string): string[] => suggest(prepared, query).map((entry) => entry[1]);

describe('suggest', () => {
  it('finds with and without marks, đ typed as d', () => {
    expect(found('duong day nong')).toEqual(['/duong-day-nong/#y-te']);
    expect(found('Đường dây nóng')).toEqual(['/duong-day-nong/#y-te']);
  });

  it('puts exact marks first when the query has marks', () => {
    expect(found('dương')[0]).toBe('/don-vi/dương/');
    expect(found('đường')).toEqual(['/duong-day-nong/#y-te', '/tin-tuc/a/', '/don-vi/dương/']);
  });

  it('finds letters whose marks came apart', () => {
    expect(found('đường dây'.normalize('NFD'))).toEqual(['/duong-day-nong/#y-te']);
  });

  it('finds a document number in any dash and a code whole', () => {
    expect(found('2045 QD_BYT')).toEqual(['/quyet-dinh/x/']);
    expect(found('QD-BYT')).toEqual(['/quyet-dinh/x/']);
    expect(found('1.014076')).toEqual(['/thu-tuc/1.014076/']);
  });

  it('asks for every word, the last one perhaps unfinished', () => {
    expect(found('giay phep hanh')).toEqual(['/thu-tuc/1.012271/']);
    expect(found('giay phep xyz')).toEqual([]);
    expect(found('iay phep')).toEqual([]);
  });

  it.each(['', '   ', '–', '😀', '\u202e', '<script>'])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
  });
});
