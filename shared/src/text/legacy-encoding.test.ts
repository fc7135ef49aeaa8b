import { describe, expect, it } from 'vitest';
import { convertLegacyEncoding } from './convert-legacy-encoding.ts';
import { detectLegacyEncoding } from './detect-legacy-encoding.ts';
import { tcvn3Letters, vniPairs } from './legacy-letters.ts';

describe('detectLegacyEncoding', () => {
  it.each([
    ['Th«ng b¸o', 'tcvn3'],
    ['Së Y tÕ th«ng b¸o vÒ viÖc tiÕp nhËn hå s¬ thñ tôc hµnh chÝnh', 'tcvn3'],
    ['§­êng d©y nãng cña bÖnh viÖn', 'tcvn3'],
    ['Thoâng baùo', 'vni'],
    ['Sôû Y teá thoâng baùo veà vieäc tieáp nhaän hoà sô thuû tuïc haønh chính', 'vni'],
    ['THOÂNG BAÙO', 'vni'],
    ['Thông báo', null],
    ['Sở Y tế thông báo', null],
    ['hoà, toà, loà, xoà', null],
    ['toán, hoá, xoã', null],
    ['Plain English text without a mark', null],
    ['Le café « naïf » est déjà fermé en août à Noël', null],
    ['El niño mañana está aquí', null],
    ['Die Äpfel und die Bücher für später', null],
    ['Bản quyền © 2026', null],
    ['', null],
  ])('%j: %s', (text, encoding) => {
    expect(detectLegacyEncoding(text)).toBe(encoding);
  });
});

describe('convertLegacyEncoding', () => {
  it.each([
    ['Th«ng b¸o', 'tcvn3', 'Thông báo'],
    [
      'Së Y tÕ th«ng b¸o vÒ viÖc tiÕp nhËn hå s¬ thñ tôc hµnh chÝnh',
      'tcvn3',
      'Sở Y tế thông báo về việc tiếp nhận hồ sơ thủ tục hành chính',
    ],
    ['§\u00adêng d©y nãng', 'tcvn3', 'Đường dây nóng'],
    ['Thoâng baùo', 'vni', 'Thông báo'],
    [
      'Sôû Y teá thoâng baùo veà vieäc tieáp nhaän hoà sô thuû tuïc haønh chính',
      'vni',
      'Sở Y tế thông báo về việc tiếp nhận hồ sơ thủ tục hành chính',
    ],
    ['ÑÖÔØNG DAÂY NOÙNG', 'vni', 'ĐƯỜNG DÂY NÓNG'],
    ['kyõ thuaät, nghæ, lyù, ñòa chæ', 'vni', 'kỹ thuật, nghỉ, lý, địa chỉ'],
  ] as const)('%s in %s is "%s"', (text, encoding, converted) => {
    expect(convertLegacyEncoding(text, encoding)).toBe(converted);
  });

  it('plain ASCII is never touched', () => {
    const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
    expect(convertLegacyEncoding(ascii, 'tcvn3')).toBe(ascii);
    expect(convertLegacyEncoding(ascii, 'vni')).toBe(ascii);
  });

  it('each old letter has exactly one Vietnamese letter', () => {
    expect(tcvn3Letters.size).toBe(74);
    expect(new Set(tcvn3Letters.values()).size).toBe(74);
    expect(new Set(Array.from(vniPairs.values(), (letter) => letter.toLowerCase())).size).toBe(58);
  });
});
