import { expect, test } from 'vitest';
import { isMailbox } from './mail-desk.ts';

test.each([
  ['bv-a@tinh-mau.test', true],
  ['phong.tchc+cchc@syt.tinh-mau.gov.vn', true],
  ['', false],
  ['khong-co', false],
  ['a@b', false],
  // More than one recipient, a name, or a line that could become a header.
  ['a@tinh-mau.test, b@tinh-mau.test', false],
  ['a@tinh-mau.test;b@tinh-mau.test', false],
  ['BV A <a@tinh-mau.test>', false],
  ['a@tinh-mau.test\r\nBcc: b@tinh-mau.test', false],
  ['a@tinh-mau.test ', false],
])('"%s" is one mailbox and nothing else: %s', (address, expected) => {
  expect(isMailbox(address)).toBe(expected);
});
