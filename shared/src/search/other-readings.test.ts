import { describe, expect, it } from 'vitest';
import { otherReadings } from './other-readings.ts';

describe('otherReadings', () => {
  it.each([
    ['thur tucj', 'thủ tục'],
    ['1001138', '1.001138'],
    ['1138', '001138'],
    ['qui định', 'quy định'],
    ['Qui Định', 'quy định'],
    ['kĩ thuật', 'kỹ thuật'],
    ['bác sỹ', 'bác sĩ'],
    ['ti le', 'ty le'],
    ['duongdaynong', 'duong day nong'],
    ['đườngdâynóng', 'đường dây nóng'],
    ['thutuc hanhchinh', 'thu tuc hanh chinh'],
    ['benhvien', 'benh vien'],
  ])('reads %j first as %j', (typed, meant) => {
    expect(otherReadings(typed)[0]).toBe(meant);
  });

  it('knows both ways of parting letters that may be parted in two', () => {
    expect(otherReadings('phananh')).toEqual(['pha nanh', 'phan anh']);
  });

  it.each(['', 'thu tuc hanh chinh', 'giấy phép', '1.014076', '115', '76/nq-cp', '😀', 'http', 'x'.repeat(10_000)])(
    'has no other reading of %j',
    (typed) => {
      expect(otherReadings(typed)).toEqual([]);
    },
  );
});
