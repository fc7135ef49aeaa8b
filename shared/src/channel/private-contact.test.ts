import { expect, test } from 'vitest';
import { privateContactOf } from './private-contact.ts';

const channel = {
  kind: 'phone' as const,
  label: 'Đường dây nóng',
  raw: '',
  dial: null,
  url: null,
  ownerName: 'Sở Y tế',
};
const ofPhone = (raw: string, label: string, ownerName = 'Bệnh viện Mẫu A') =>
  privateContactOf({ ...channel, raw, label, ownerName });
const ofMail = (raw: string, url: string | null = null) => privateContactOf({ ...channel, kind: 'email', raw, url });

test.each([
  ['0912 345 678', 'Giám đốc Bệnh viện', 'personal_mobile'],
  ['+84 912 345 678', 'Phó Giám đốc phụ trách', 'personal_mobile'],
  ['0912.345.678', 'LÃNH ĐẠO SỞ', 'personal_mobile'],
  ['0912.345.678', 'Bà Nguyễn Thị Mẫu', 'personal_mobile'],
  ['0912.345.678', 'BS. Trần Văn Mẫu', 'personal_mobile'],
  ['0912.345.678', 'Phó trưởng phòng Kế hoạch', 'personal_mobile'],
  // An office line of the same post is what the plan asks for.
  ['0258 3822 111', 'Giám đốc Sở', null],
  // A mobile on which the house answers.
  ['0912 345 678', 'Đường dây nóng trực cấp cứu', null],
  // "ba" is three here, and "ong" stands inside another word.
  ['0912 345 678', 'Phòng khám số ba', null],
  ['0912 345 678', 'Trạm y tế Long Hòa', null],
])('%s as "%s": %s', (raw, label, expected) => {
  expect(ofPhone(raw, label)).toBe(expected);
});

test('the owner of a line names the person too', () => {
  expect(ofPhone('0912 345 678', 'Tiếp nhận phản ánh', 'Ông Lê Văn Mẫu')).toBe('personal_mobile');
});

test.each([
  ['soyte.mau@gmail.com', 'personal_mailbox'],
  ['bvmau@YAHOO.com.vn', 'personal_mailbox'],
  ['syt@mau.gov.vn', null],
  ['gmail@mau.gov.vn', null],
  ['hopthu@mail.mau.gov.vn', null],
])('%s: %s', (raw, expected) => {
  expect(ofMail(raw)).toBe(expected);
  expect(ofMail('Hộp thư tiếp nhận', `mailto:${raw}`)).toBe(expected);
});
