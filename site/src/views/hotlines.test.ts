import { describe, expect, test } from 'vitest';
import { channelOf, unitOf } from './example-items.ts';
import { hotlinesView } from './hotlines.ts';
import { siteOf } from './site-of.ts';

const unit = unitOf('BV-MAU-A', { slug: 'benh-vien-mau-a', name: 'Bệnh viện Mẫu A' });

describe('hotlines', () => {
  test('a number is a tel: link, shown in the one way of writing of its kind, and kept as published', () => {
    const { phones } = hotlinesView(
      siteOf({ channel: [channelOf({ raw: '1900-9095', dial: '19009095' })] }, '2026-03-10'),
    );
    expect(phones[0]).toMatchObject({ href: 'tel:19009095', raw: '1900-9095', shown: '1900 9095' });
  });

  test.each([
    ['02583.822660', '(0258) 3822 660'],
    ['(0259) xxx', '(0259) xxx'],
    ['115', '115'],
  ])('%s is shown as %s', (raw, shown) => {
    expect(hotlinesView(siteOf({ channel: [channelOf({ raw })] }, '2026-03-10')).phones[0]?.shown).toBe(shown);
  });

  test('the caller of a 1900 line is told that it costs, in the words of the record where there are any', () => {
    const costOf = (costNote: string | null, raw = '1900 9095') =>
      hotlinesView(siteOf({ channel: [channelOf({ raw, dial: '19009095', costNote })] }, '2026-03-10')).phones[0]
        ?.costNote;
    expect(costOf(null)).toContain('mất cước');
    expect(costOf(null, '1900 9095 (nhánh 2)')).toContain('mất cước');
    expect(costOf('1.000 đồng/phút')).toBe('1.000 đồng/phút');
    expect(hotlinesView(siteOf({ channel: [channelOf({})] }, '2026-03-10')).phones[0]?.costNote).toBeNull();
  });

  test('a check that is older than its term is listed, and stops being listed by a new one', () => {
    const overdueOn = (verifiedOn: string) =>
      hotlinesView(siteOf({ channel: [channelOf({ verifiedOn })] }, '2026-09-15')).overdue.map(({ key }) => key);
    expect(overdueOn('2026-01-01')).toHaveLength(1);
    expect(overdueOn('2026-09-01')).toEqual([]);
  });

  test('a line that can no longer be dialled has no link', () => {
    const { phones } = hotlinesView(siteOf({ channel: [channelOf({ raw: '(0259) xxx', dial: null })] }, '2026-03-10'));
    expect(phones[0]?.href).toBeNull();
  });

  test('the day of expiry is the last day on which a line is shown', () => {
    const items = { channel: [channelOf({ validTo: '2026-03-10' })] };
    expect(hotlinesView(siteOf(items, '2026-03-10')).phones).toHaveLength(1);
    expect(hotlinesView(siteOf(items, '2026-03-11')).phones).toHaveLength(0);
  });

  test('featured lines stand first, the order set by hand follows', () => {
    const items = {
      channel: [
        channelOf({ key: 'a', order: 1 }),
        channelOf({ key: 'b', order: 2 }),
        channelOf({ key: 'c', order: 3, isFeatured: true }),
      ],
    };
    expect(hotlinesView(siteOf(items, '2026-03-10')).phones.map((line) => line.key)).toEqual(['c', 'a', 'b']);
  });

  test('web channels and offices stand apart from telephones', () => {
    const items = {
      channel: [
        channelOf({
          key: 'trang',
          kind: 'web',
          raw: 'phananh.vi-du.test',
          dial: null,
          url: 'https://phananh.vi-du.test/',
        }),
        channelOf({ key: 'thu', kind: 'email', raw: 'pakn@vi-du.test', dial: null }),
        channelOf({ key: 'noi', kind: 'office', raw: '01 đường Mẫu', dial: null }),
      ],
    };
    const view = hotlinesView(siteOf(items, '2026-03-10'));
    expect(view.phones).toEqual([]);
    expect(view.web.map((line) => line.href)).toEqual(['mailto:pakn@vi-du.test', 'https://phananh.vi-du.test/']);
    expect(view.offices[0]?.href).toBeNull();
  });

  test('the owner is the unit by its present name, else the name on the record', () => {
    const items = { unit: [unit], channel: [channelOf({ ownerUnit: 'BV-MAU-A', ownerName: 'Tên cũ' })] };
    expect(hotlinesView(siteOf(items, '2026-03-10')).phones[0]).toMatchObject({
      owner: 'Bệnh viện Mẫu A',
      ownerHref: '/don-vi/benh-vien-mau-a/',
    });
    expect(hotlinesView(siteOf({ channel: [channelOf({})] }, '2026-03-10')).phones[0]?.owner).toBe(
      'Trung tâm Cấp cứu Mẫu',
    );
  });

  test('hours read as sentences, split days kept together', () => {
    const hours = [
      { days: [1, 2, 3, 4, 5], from: '07:30', to: '11:30' },
      { days: [5, 4, 3, 2, 1], from: '13:30', to: '17:00' },
      { days: [6, 7], from: '08:00', to: '11:00' },
    ];
    expect(hotlinesView(siteOf({ channel: [channelOf({ hours })] }, '2026-03-10')).phones[0]?.hours).toEqual([
      'Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00',
      'Thứ Bảy, Chủ nhật: 08:00–11:00',
    ]);
  });
});
