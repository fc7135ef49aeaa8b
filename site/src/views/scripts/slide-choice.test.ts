import { expect, test } from 'vitest';
import { askedOf, chosenSlides, namesOfScreen, slideSeconds } from './slide-choice.ts';

const slides = [
  { key: 'khẩn', of: null, group: null },
  { key: 'thủ tục', of: null, group: 'procedures' },
  { key: 'thủ tục dược', of: 'linh-vuc:duoc', group: 'procedures' },
  { key: 'tin', of: null, group: 'news' },
  { key: 'đường dây A', of: 'don-vi:bv-a', group: null },
  { key: 'tin A', of: 'don-vi:bv-a', group: 'news' },
];

test.each([
  ['', ['khẩn', 'thủ tục', 'tin']],
  ['don-vi=bv-a', ['khẩn', 'thủ tục', 'đường dây A', 'tin A']],
  ['linh-vuc=duoc', ['khẩn', 'thủ tục dược', 'tin']],
  ['don-vi=bv-a&linh-vuc=duoc', ['khẩn', 'thủ tục dược', 'đường dây A', 'tin A']],
  ['don-vi=khong-co', ['khẩn', 'thủ tục', 'tin']],
])('a screen with ?%s shows %j', (query, keys) => {
  expect(chosenSlides(slides, askedOf(new URLSearchParams(query))).map(({ key }) => key)).toEqual(keys);
});

test.each([
  ['', 12],
  ['giay=20', 20],
  ['giay=1', 5],
  ['giay=9999', 120],
  ['giay=nhanh', 12],
  ['giay=', 12],
])('with ?%s a slide stands for %i seconds', (query, seconds) => {
  expect(slideSeconds(new URLSearchParams(query))).toBe(seconds);
});

test('a screen says whose it is, and what it was asked for and does not know', () => {
  const known = new Map([
    ['don-vi:bv-a', 'Bệnh viện Mẫu A'],
    ['linh-vuc:duoc', 'Dược phẩm'],
  ]);
  expect(namesOfScreen([], known)).toBe('');
  expect(namesOfScreen(['don-vi:bv-a', 'linh-vuc:duoc'], known)).toBe('Bệnh viện Mẫu A · Dược phẩm');
  expect(namesOfScreen(['don-vi:bv-z'], known)).toBe('Địa chỉ màn hình ghi “bv-z”: không có đơn vị, lĩnh vực này.');
});
