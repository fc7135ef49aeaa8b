import { describe, expect, it } from 'vitest';
import { parsePhone } from './parse-phone.ts';

describe('parsePhone', () => {
  it.each([
    ['115', 'short_code', '115', '115', false],
    ['111', 'short_code', '111', '111', false],
    ['1022', 'short_code', '1022', '1022', false],
    ['(0236) 1022', 'short_code', '02361022', '(0236) 1022', false],
    ['024 1022', 'short_code', '0241022', '(024) 1022', false],
    ['1900-9095', 'service', '19009095', '1900 9095', true],
    ['1900 00 00 99', 'service', '1900000099', '1900 000 099', true],
    ['1800 0000', 'service', '18000000', '1800 0000', false],
    ['02613.000000', 'landline', '02613000000', '(0261) 3000 000', false],
    ['02616. 000000', 'landline', '02616000000', '(0261) 6000 000', false],
    ['(0259) 3000 000', 'landline', '02593000000', '(0259) 3000 000', false],
    ['0259/3000000', 'landline', '02593000000', '(0259) 3000 000', false],
    ['(024) 0000 0000', 'landline', '02400000000', '(024) 0000 0000', false],
    ['+84 259 3000 000', 'landline', '02593000000', '(0259) 3000 000', false],
    ['0900 000 000', 'mobile', '0900000000', '0900 000 000', false],
    ['0900-000-000', 'mobile', '0900000000', '0900 000 000', false],
    ['+84 (0)900 000 000', 'mobile', '0900000000', '0900 000 000', false],
    ['84900000000', 'mobile', '0900000000', '0900 000 000', false],
    ['0900\u00a0000\u00a0000', 'mobile', '0900000000', '0900 000 000', false],
  ])('%s is a %s, dialled %s', (raw, kind, dial, display, isCharged) => {
    expect(parsePhone(raw)).toEqual({ kind, raw, dial, display, isCharged });
  });

  it.each([
    ['04.30000000', 'old_area_code'],
    ['04. 30000000', 'old_area_code'],
    ['0511.3000000', 'old_area_code'],
    ['', 'not_a_number'],
    ['gọi 115', 'not_a_number'],
    ['+1 202 000 0000', 'not_a_number'],
    ['12', 'not_a_number'],
    ['1900', 'not_a_number'],
    ['(0200) 0000 000', 'not_a_number'],
    ['12031022', 'not_a_number'],
    ['0900 000 000 / 0900 000 001', 'not_a_number'],
    ['0'.repeat(40), 'not_a_number'],
  ])('%j cannot be dialled: %s', (raw, reason) => {
    expect(parsePhone(raw)).toEqual({ kind: 'unknown', raw, dial: null, display: raw.trim(), reason });
  });
});
