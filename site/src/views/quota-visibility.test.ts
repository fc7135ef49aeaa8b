import type { Closing, Visibility } from '@cchc/shared/contract';
import { describe, expect, test } from 'vitest';
import { homePage } from '../data/home-page.ts';
import { searchDocuments } from '../search/search-documents.ts';
import { unitPage } from '../data/unit-page.ts';
import { articleOf, planOf, quotaItemOf, quotaOf, unitOf } from './example-items.ts';
import { openTables } from './open-data/catalogue.ts';
import { planViews } from './plan-page.ts';
import { quotaIndexView } from './quota-index.ts';
import { quotaPeriodView } from './quota-period.ts';
import { judgedPeriods } from './quota-results.ts';
import { siteOf } from './site-of.ts';

const unit = unitOf('BV-B', { name: 'Bệnh viện Mẫu B' });
const closing: Closing = {
  key: 'tin-bai-2026-02-1',
  quotaKey: 'tin-bai',
  readingId: 'cach-1',
  period: '2026-02',
  round: 1,
  closedAt: '2026-03-03T02:00:00.000Z',
  isReopened: true,
  digest: '',
  rows: [{ unit: 'BV-B', verdict: 'short', counted: 0, minimum: 1, itemIds: [] }],
};
const again: Closing = { ...closing, key: 'tin-bai-2026-02-2', round: 2, isReopened: false };

/** Everything that the site says of quotas when the only one has this visibility, as text. */
function everythingSaid(visibility: Visibility): { readonly results: string; readonly elsewhere: string } {
  const items = {
    plan: [planOf()],
    unit: [unit],
    quota: [quotaOf({ visibility, title: 'Chỉ tiêu riêng' })],
    quotaItem: [quotaItemOf('bai-1', 'BV-B', '2026-03-05T02:00:00.000Z')],
    article: [articleOf('bai-1', { authorUnit: 'BV-B' })],
    closing: [closing, again],
  };
  const site = siteOf(items, '2026-03-10');
  const tables = openTables(site);
  const results = tables.filter((table) => table.type === 'quota-result');
  return {
    results: JSON.stringify([
      quotaIndexView(site),
      judgedPeriods(site).map((period) => quotaPeriodView(period, site)),
      planViews(site).map((plan) => plan.quotas),
      results.map((table) => [table.rowCount, table.csv().split('\r\n').slice(1)]),
    ]),
    elsewhere: JSON.stringify([
      homePage(site),
      [...searchDocuments(site).documents],
      unitPage(site, unit),
      tables.filter((table) => table.type !== 'quota-result').map((table) => [table.json(), table.csv()]),
    ]),
  };
}

describe('closed figures of a unit', () => {
  test('are told where the quota is public unit by unit', () => {
    expect(everythingSaid('full').results).toContain('Bệnh viện Mẫu B');
    expect(everythingSaid('full').results).toContain('BV-B');
  });

  test.each(['totals', 'internal'] as const)('are told nowhere when the quota is "%s"', (visibility) => {
    const { results, elsewhere } = everythingSaid(visibility);
    expect(results).not.toMatch(/BV-B|Bệnh viện Mẫu B/);
    expect(elsewhere).not.toMatch(/Không đạt|tin-bai-2026-02/);
  });

  test('an internal quota is not even named', () => {
    const { results, elsewhere } = everythingSaid('internal');
    expect(results + elsewhere).not.toContain('Chỉ tiêu riêng');
  });

  test.each(['full', 'totals', 'internal'] as const)(
    'no unit stands on the home page as failing ("%s")',
    (visibility) => {
      expect(everythingSaid(visibility).elsewhere).not.toContain('Không đạt');
    },
  );
});
