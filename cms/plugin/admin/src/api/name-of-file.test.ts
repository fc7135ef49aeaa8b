import { expect, test } from 'vitest';
import { nameOfFile } from './name-of-file';

test.each([
  ['attachment; filename="bao-cao-tong-hop-2026-03.docx"', 'bao-cao-tong-hop-2026-03.docx'],
  ['attachment; filename="a1.pdf"; filename*=UTF-8\'\'K%E1%BA%BF%20ho%E1%BA%A1ch.pdf', 'Kế hoạch.pdf'],
  ['attachment; filename="a1.pdf"; filename*=UTF-8\'\'%E1%BA', 'a1.pdf'],
  ['attachment; filename="../../etc/passwd"', 'passwd'],
  ['attachment', null],
  ['', null],
  [null, null],
])('%j offers %j', (disposition, name) => {
  expect(nameOfFile(disposition)).toBe(name);
});
