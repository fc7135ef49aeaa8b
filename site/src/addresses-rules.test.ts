import { describe, expect, test } from 'vitest';
import { listRuleAddresses } from './addresses-rules.ts';
import {
  articleOf,
  decisionItemOf,
  decisionOf,
  documentOf,
  planOf,
  procedureOf,
  quotaOf,
  unitOf,
  versionOf,
} from './views/example-items.ts';
import { siteOf } from './views/site-of.ts';

const english = { title: 'Title', summary: 'Summary', bodyHtml: '' };
const site = siteOf(
  {
    unit: [unitOf('BV-MAU-A', { slug: 'benh-vien-mau-a' })],
    article: [articleOf('bai-1', { en: english }), articleOf('bai-2')],
    document: [documentOf('kh-12')],
    plan: [planOf()],
    quota: [quotaOf(), quotaOf({ key: 'ky-15', startDay: 15 })],
    procedure: [
      procedureOf('9.900001', {
        aliases: ['9.900001.000.00.00.H99', '9.900002'],
        baseline: { asOf: '2026-01-01', sourceName: 'Danh mục mẫu', sourceUrl: null },
        versions: [versionOf('2026-01-01')],
      }),
      procedureOf('9.900002'),
    ],
    decision: [decisionOf('qd-1', '2026-02-01', { items: [decisionItemOf('amended', '9.900001')] })],
  },
  '2026-02-20',
);
const addresses = listRuleAddresses(site);
const paths = addresses.map((address) => address.path);

describe('addresses of rules', () => {
  test.each([
    '/thu-tuc/',
    '/thu-tuc/9.900001/',
    '/thu-tuc/9.900001/ngay/2026-02-01/',
    '/thu-tuc/linh-vuc/kham-benh/',
    '/thu-tuc/cap/chua-ghi/',
    '/thu-tuc/rss.xml',
    '/thu-tuc/feed.json',
    '/quyet-dinh/',
    '/quyet-dinh/qd-1/',
    '/duong-day-nong/',
    '/van-ban/kh-12/',
    '/chi-tieu/2026-02/',
    '/chi-tieu/2026-02@15/',
    '/ke-hoach/',
    '/kiem-tra/9.900001/',
    '/nhung/benh-vien-mau-a/',
    '/man-hinh/',
    '/en/',
    '/en/tin-tuc/bai-1/',
    '/lich.ics',
    '/du-lieu/procedure.csv',
  ])('%s exists', (path) => {
    expect(paths).toContain(path);
  });

  test('what is not entered has a list, and no sheet to post', () => {
    expect(paths).toContain('/thu-tuc/don-vi/chua-ghi/');
    expect(paths).not.toContain('/thu-tuc/don-vi/chua-ghi/niem-yet/');
    expect(paths).not.toContain('/kiem-tra/don-vi/chua-ghi/');
  });

  test('every address stands once', () => {
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('what is not complete in English has no English address', () => {
    expect(paths).not.toContain('/en/tin-tuc/bai-2/');
  });

  test('a period that has not begun has no page yet', () => {
    expect(paths).not.toContain('/chi-tieu/2026-03/');
  });

  test('embeds, screens, checks and past days stay out of the sitemap', () => {
    const hidden = ['embed', 'screen', 'check', 'procedure-day'];
    expect(addresses.filter((one) => hidden.includes(one.kind)).every((one) => one.isListed === false)).toBe(true);
  });
});
