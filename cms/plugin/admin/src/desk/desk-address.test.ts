import { expect, test } from 'vitest';
import { type DeskAddress, deskHref, readAddress, writeAddress } from './desk-address';

const plain: DeskAddress = {
  view: 'matrix',
  plan: null,
  quota: null,
  kind: null,
  onlyBehind: false,
  from: null,
  to: null,
  open: null,
};

test.each<readonly [string, DeskAddress]>([
  ['', plain],
  ['kind=hospital&only=behind', { ...plain, kind: 'hospital', onlyBehind: true }],
  [
    'plan=kh-2026&quota=cdc&from=2026-01&to=2026-06',
    { ...plain, plan: 'kh-2026', quota: 'cdc', from: '2026-01', to: '2026-06' },
  ],
  ['view=waiting', { ...plain, view: 'waiting' }],
  [
    'open=cdc&unit=BV-MAU-A&period=2026-10',
    { ...plain, open: { kind: 'cell', quota: 'cdc', unit: 'BV-MAU-A', period: '2026-10' } },
  ],
  ['open=cdc&period=2026-10', { ...plain, open: { kind: 'period', quota: 'cdc', period: '2026-10' } }],
])('the address "%s" is read, and written the same', (query, address) => {
  expect(readAddress(new URLSearchParams(query))).toEqual(address);
  expect(writeAddress(address).toString()).toBe(query);
});

test.each([
  // What somebody has shortened or mistyped opens the plain page.
  ['view=secret&from=2026-13&to=march'],
  ['open=cdc&unit=BV-MAU-A'],
  ['kind=&quota='],
])('the address "%s" is read as the plain page', (query) => {
  expect(readAddress(new URLSearchParams(query))).toEqual(plain);
});

test('a place is linked from anywhere in the admin', () => {
  expect(deskHref({})).toBe('/plugins/cchc-quota');
  expect(deskHref({ open: { kind: 'period', quota: 'cdc', period: '2026-03@15' } })).toBe(
    '/plugins/cchc-quota?open=cdc&period=2026-03%4015',
  );
});
