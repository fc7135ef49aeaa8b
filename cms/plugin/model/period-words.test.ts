import { expect, test } from 'vitest';
import { periodNames } from './period-words.ts';

test.each([
  ['2026-03', 'Tháng 03/2026', '03/2026'],
  ['2026-03@15', 'Tháng 03/2026 (kỳ từ ngày 15 đến ngày 14)', '03/2026'],
  ['2026-Q4', 'Quý IV/2026', 'Quý IV/2026'],
  ['2026-H2', '06 tháng cuối năm 2026', '06 tháng cuối 2026'],
  ['2026-9M', '09 tháng đầu năm 2026', '09 tháng 2026'],
  ['2026', 'Năm 2026', 'Năm 2026'],
  ['2026-02-15..2026-03-14', '15/02/2026 – 14/03/2026', '15/02/2026 – 14/03/2026'],
  // What is no period is shown as it stands, so that somebody can see what is wrong.
  ['tháng ba', 'tháng ba', 'tháng ba'],
])('%s is named %s, and %s above a column', (code, full, short) => {
  expect(periodNames(code)).toEqual({ full, short });
});
