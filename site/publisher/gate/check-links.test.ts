import { expect, test } from 'vitest';
import { type Places, findBrokenLinks } from './check-links.ts';

const sheet = 'thu-tuc/9.900001/niem-yet/index.html';

test.each([
  ['/thu-tuc/9.900001/niem-yet/', true],
  ['/thu-tuc/9.900001/niem-yet/#noi-dung', true],
  ['/thu-tuc/9.900001/niem-yet/#khong-co', false],
  ['/thu-tuc/9.900001/niem-yet/ban-in.pdf', true],
  ['/thu-tuc/9.900001/niem-yet/ban-in.pdf#page=2', true],
  ['/thu-tuc/9.900009/niem-yet/ban-in.pdf', false],
  ['/tin-tuc/bai-mau/phat-thanh.txt', false],
  ['/sw.js', true],
])('a link to %s leads somewhere: %s', (target, leads) => {
  const pages: Places['pages'] = new Map([
    [sheet, { ids: ['noi-dung'], targets: [] }],
    ['index.html', { ids: [], targets: [target] }],
  ]);
  const broken = findBrokenLinks({ pages, isOther: (path) => path === '/sw.js' }, new Set(['index.html']), new Set());
  expect(broken).toEqual(leads ? [] : [{ file: 'index.html', target }]);
});
