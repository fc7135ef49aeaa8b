import { describe, expect, test } from 'vitest';
import { englishDay, englishHome } from './english.ts';
import { articleOf, channelOf, unitOf } from './example-items.ts';
import { settingsOf, siteOf } from './site-of.ts';

describe('the English entrance', () => {
  test('lists only what is complete in English', () => {
    const site = siteOf(
      {
        article: [articleOf('a', { en: { title: 'News', summary: 'S', bodyHtml: '' } }), articleOf('b')],
        unit: [unitOf('A', { en: { name: 'Sample Hospital A', functions: 'Care', address: '' } }), unitOf('B')],
      },
      '2026-03-10',
    );
    const home = englishHome(site);
    expect(home.articles.map((one) => one.title)).toEqual(['News']);
    expect(home.units.map((one) => one.name)).toEqual(['Sample Hospital A']);
  });

  test('without English settings it says so and still gives the numbers', () => {
    const home = englishHome(siteOf({ channel: [channelOf()] }, '2026-03-10'));
    expect(home).toMatchObject({
      isComplete: false,
      lines: [{ shown: '115', dial: '115', isUnverifiedSample: true }],
    });
  });

  test('a line is named by what it is and who answers, its own name beside it', () => {
    const english = { name: 'Sample Hospital A', functions: 'Care', address: '1 Mau Street' };
    const site = siteOf(
      {
        unit: [unitOf('A', { en: english }), unitOf('B')],
        channel: [
          channelOf(),
          channelOf({ key: 'a', kind: 'phone', label: 'Đường dây nóng A', dial: '02583000001', ownerUnit: 'A' }),
          channelOf({ key: 'b', kind: 'phone', label: 'Đường dây nóng B', dial: '02583000002', ownerUnit: 'B' }),
        ],
      },
      '2026-03-10',
    );
    expect(englishHome(site).lines.map(({ label, ownName }) => [label, ownName])).toEqual(
      expect.arrayContaining([
        ['Ambulance', 'Cấp cứu y tế'],
        ['Hotline, Sample Hospital A', 'Đường dây nóng A'],
        ['Hotline', 'Đường dây nóng B'],
      ]),
    );
  });

  test('the address is in English where a unit in the same place has it so', () => {
    const en = { name: 'Office', functions: 'Reception', address: '1 Mau Street' };
    const settings = [settingsOf({ address: 'Số 1, đường Mẫu' })];
    const addressWith = (address: string) =>
      englishHome(siteOf({ settings, unit: [unitOf('A', { address, en })] }, '2026-03-10')).address;
    expect(addressWith('Số 1, đường Mẫu')).toEqual({ text: '1 Mau Street', isEnglish: true });
    expect(addressWith('Số 2, đường Mẫu')).toEqual({ text: 'Số 1, đường Mẫu', isEnglish: false });
  });

  test('with English settings the department has its English name', () => {
    const en = { siteName: 'Reform pages', departmentName: 'Sample Department of Health', functions: 'Health' };
    const home = englishHome(siteOf({ settings: [settingsOf({ en })] }, '2026-03-10'));
    expect(home).toMatchObject({ department: 'Sample Department of Health', isComplete: true });
  });

  test('a day is the day in Viet Nam', () => {
    expect(englishDay('2026-02-28T17:00:00.000Z')).toBe('1 March 2026');
  });
});
