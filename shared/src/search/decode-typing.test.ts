import { describe, expect, it } from 'vitest';
import { decodeTyping } from './decode-typing.ts';

describe('decodeTyping', () => {
  it.each([
    ['thur tucj', 'thủ tục'],
    ['thur tucj hanhf chinhs', 'thủ tục hành chính'],
    ['dduwowngf daay nongs', 'đường dây nóng'],
    ['duowngf', 'dường'],
    ['duowngfd', 'đường'],
    ['giaays pheps', 'giấy phép'],
    ['hoaf', 'hòa'],
    ['quyeets ddinhj', 'quyết định'],
    ['dwowcj', 'dược'],
    ['nguwowif', 'người'],
    ['nguowif', 'người'],
    ['khuyeets taatj', 'khuyết tật'],
    ['quowr', 'quở'],
    ['cuwus', 'cứu'],
    ['tieemr', 'tiểm'],
    ['sow caaps', 'sơ cấp'],
    ['thuoocs', 'thuốc'],
    ['viejet', 'việt'],
    ['hueej', 'huệ'],
    ['cuarw', 'cửa'],
    ['suawr', 'sửa'],
    ['quawn', 'quăn'],
    ['hoawcj', 'hoặc'],
    ['benhej', 'bệnh'],
    ['vienje', 'viện'],
  ])('reads the Telex keys %s as %s', (typed, meant) => {
    expect(decodeTyping(typed)).toBe(meant);
  });

  it.each([
    ['thu3 tuc5', 'thủ tục'],
    ['d9u7o7ng2 da6y no1ng', 'đường dây nóng'],
    ['duong972', 'đường'],
    ['giay61', 'giấy'],
    ['hoa2', 'hòa'],
    ['nghe62', 'nghề'],
    ['du7o75c', 'dược'],
    ['thuoc61', 'thuốc'],
    ['nam8', 'năm'],
    ['cua73', 'cửa'],
  ])('reads the VNI keys %s as %s', (typed, meant) => {
    expect(decodeTyping(typed)).toBe(meant);
  });

  it.each(['', 'thu tuc hanh chinh', 'giấy phép', '1.014076', 'qh15', 'h32', '76/nq-cp', 'nong', '😀', 'http', 'word'])(
    'leaves %j alone',
    (typed) => {
      expect(decodeTyping(typed)).toBeNull();
    },
  );
});
