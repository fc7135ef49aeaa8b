import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify } from './slugify.ts';

describe('slugify', () => {
  it.each([
    ['Đường dây nóng & 1022', 'duong-day-nong-va-1022'],
    ['12/QĐ-SYT', '12-qd-syt'],
    ['Đạt 100% chỉ tiêu', 'dat-100-phan-tram-chi-tieu'],
    ['HIV+', 'hiv-cong'],
    ['Bảo dƣỡng Ðất', 'bao-duong-dat'],
    ['Thủ tục “một cửa” – liên thông…', 'thu-tuc-mot-cua-lien-thong'],
    ['Hòa và hoà', 'hoa-va-hoa'],
    ['---', ''],
    ['', ''],
    ['日本', ''],
  ])('%s -> "%s"', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('cuts a long title between words, at 80 characters at most', () => {
    const slug = slugify('Kế hoạch tuyên truyền '.repeat(10));
    expect(slug).toBe('ke-hoach-tuyen-truyen-ke-hoach-tuyen-truyen-ke-hoach-tuyen-truyen-ke-hoach-tuyen');
    expect(slug).toHaveLength(80);
  });

  it('cuts one endless word in the middle', () => {
    expect(slugify('a'.repeat(200))).toBe('a'.repeat(80));
  });

  it('is an address segment or nothing, the same for both forms of the input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugify(text.normalize('NFD'))).toBe(slug);
      }),
    );
  });
});
