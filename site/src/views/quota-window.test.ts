import type { Closing, Verdict } from '@cchc/shared/contract';
import { parsePeriod } from '@cchc/shared/period';
import { describe, expect, test } from 'vitest';
import { planOf, quotaItemOf, quotaOf, unitOf } from './example-items.ts';
import { quotaIndexView } from './quota-index.ts';
import { quotaPeriodView } from './quota-period.ts';
import { judgedPeriods, shownPeriods } from './quota-results.ts';
import { type SiteItems, siteOf } from './site-of.ts';

const base = {
  plan: [planOf()],
  unit: [unitOf('A', { name: 'Bệnh viện Mẫu A', order: 1 }), unitOf('B', { name: 'Bệnh viện Mẫu B', order: 2 })],
  quota: [quotaOf()],
};

const closed = (month: string, rows: readonly (readonly [string, Verdict, number])[]): Closing => ({
  key: `tin-bai-${month}-1`,
  quotaKey: 'tin-bai',
  readingId: 'cach-1',
  period: month,
  round: 1,
  closedAt: `${month}-28T02:00:00.000Z`,
  isReopened: false,
  digest: '',
  rows: rows.map(([unit, verdict, counted]) => ({
    unit,
    verdict,
    counted,
    minimum: 1,
    itemIds: Array.from({ length: counted }, (_, place) => `${unit.toLowerCase()}-${month}-${String(place)}`),
  })),
});

const itemsOf = (unit: string, month: string, count: number) =>
  Array.from({ length: count }, (_, place) =>
    quotaItemOf(`${unit.toLowerCase()}-${month}-${String(place)}`, unit, `${month}-10T02:00:00.000Z`),
  );

/** A delivers three in January and none in February; B one each month. March runs. */
const quarter: SiteItems = {
  ...base,
  quotaItem: [
    ...itemsOf('A', '2026-01', 3),
    ...itemsOf('B', '2026-01', 1),
    ...itemsOf('B', '2026-02', 1),
    ...itemsOf('A', '2026-03', 1),
  ],
  closing: [
    closed('2026-01', [
      ['A', 'exceeded', 3],
      ['B', 'met', 1],
    ]),
    closed('2026-02', [
      ['A', 'short', 0],
      ['B', 'met', 1],
    ]),
  ],
};

function windowOf(items: SiteItems, code: string, day: string) {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`The test names no period: ${code}.`);
  const view = quotaPeriodView(period, siteOf(items, day));
  const [window] = view.windows;
  if (window === undefined) throw new Error(`No quota lies within ${code}.`);
  return { view, window };
}

describe('a longer window', () => {
  test('shows periods met out of periods due and the total beside: a good total does not hide a missed month', () => {
    const { rows } = windowOf(quarter, '2026-Q1', '2026-03-12').window;
    expect(rows?.map((row) => [row.unit, row.met, row.total])).toEqual([
      ['Bệnh viện Mẫu A', ['01 trên 02 kỳ đã chốt', '01 kỳ chưa chốt'], '04 trên 03 bài'],
      ['Bệnh viện Mẫu B', ['02 trên 02 kỳ đã chốt', '01 kỳ chưa chốt'], '02 trên 03 bài'],
    ]);
  });

  test('puts the periods side by side in words and shapes, without a verdict for the one that runs', () => {
    const { window } = windowOf(quarter, '2026-Q1', '2026-03-12');
    expect(window.shortNames).toEqual(['T1', 'T2', 'T3']);
    expect(window.rows?.[0]?.cells.map((cell) => [cell?.counted, cell?.mark, cell?.word])).toEqual([
      ['03', '▲', 'Vượt'],
      ['00', '▽', 'Không đạt'],
      ['01', '○', 'Đang thực hiện – đã đủ số bài'],
    ]);
  });

  test('adds up what the pages of its periods say', () => {
    const { window } = windowOf(quarter, '2026-H1', '2026-03-12');
    expect(window.totals).toEqual([
      { value: '06', label: 'bài được tính' },
      { value: '06', label: 'bài được giao' },
      { value: '02 trên 03', label: 'kỳ đã chốt' },
      { value: '03 trên 04', label: 'lượt đơn vị đạt hoặc vượt trong các kỳ đã chốt' },
    ]);
    expect(window.periods.map((period) => [period.name, period.counted, period.met])).toEqual([
      ['Tháng 01/2026', '04', '02 trên 02 đơn vị'],
      ['Tháng 02/2026', '01', '01 trên 02 đơn vị'],
      ['Tháng 03/2026', '01', '—'],
    ]);
  });

  test('names no unit when only totals are public', () => {
    const { view, window } = windowOf(
      { ...quarter, quota: [quotaOf({ visibility: 'totals' })] },
      '2026-Q1',
      '2026-03-12',
    );
    expect(window.rows).toBeNull();
    expect(JSON.stringify(view)).not.toContain('Bệnh viện Mẫu');
  });

  test('quarter, half, nine months and year have pages from their first day on, and lead to each other', () => {
    const site = siteOf(quarter, '2026-04-02');
    expect(shownPeriods(site).map(({ code }) => code)).toEqual([
      ...['2026', '2026-9M', '2026-Q2', '2026-H1', '2026-04', '2026-03', '2026-Q1', '2026-02', '2026-01'],
    ]);
    const { earlier, later, around } = quotaPeriodView(parsePeriod('2026-03') ?? fail(), site);
    expect([earlier?.href, later?.href]).toEqual(['/chi-tieu/2026-02/', '/chi-tieu/2026-04/']);
    expect(around.map(({ name }) => name)).toEqual([
      'Quý I/2026',
      '06 tháng đầu năm 2026',
      '09 tháng đầu năm 2026',
      'Năm 2026',
    ]);
  });

  test('a quota from the 15th to the 14th has windows of its own', () => {
    const site = siteOf({ ...base, quota: [quotaOf({ startDay: 15 })] }, '2026-03-04');
    expect(judgedPeriods(site).map(({ code }) => code)).toEqual(['2026-03@15', '2026-02@15']);
    expect(shownPeriods(site).map(({ code }) => code)).toContain('2026-Q1@15');
    expect(quotaPeriodView(parsePeriod('2026-Q1') ?? fail(), site).windows).toEqual([]);
  });

  test('a quarterly quota judges its quarter and is added up over the year', () => {
    const site = siteOf({ ...base, quota: [quotaOf({ period: 'quarter' })] }, '2026-05-04');
    const own = quotaPeriodView(parsePeriod('2026-Q1') ?? fail(), site);
    expect([own.sections.length, own.windows.length]).toEqual([1, 0]);
    expect(quotaPeriodView(parsePeriod('2026') ?? fail(), site).windows[0]?.shortNames).toEqual(['Quý I', 'Quý II']);
  });
});

function fail(): never {
  throw new Error('The test names no period.');
}

describe('the overview', () => {
  test('shows the last twelve periods, newest first, and only those that have begun', () => {
    const [section] = quotaIndexView(siteOf(base, '2026-03-04')).current;
    expect(section?.periods.map((period) => [period.name, period.href])).toEqual([
      ['Tháng 03/2026', '/chi-tieu/2026-03/'],
      ['Tháng 02/2026', '/chi-tieu/2026-02/'],
      ['Tháng 01/2026', '/chi-tieu/2026-01/'],
    ]);
    const long = quotaIndexView(siteOf({ ...base, quota: [quotaOf({ validFrom: '2024-01-01' })] }, '2026-03-04'));
    expect(long.current[0]?.periods).toHaveLength(12);
    expect(long.current[0]?.trend?.bars).toHaveLength(12);
    expect(long.years.map(({ name }) => name)).toEqual(['2026', '2025', '2024']);
  });

  test('draws the same figures as the table beside it', () => {
    const [section] = quotaIndexView(siteOf(quarter, '2026-03-12')).current;
    expect(section?.trend?.bars.map((bar) => [bar.label, bar.value, bar.isClosed])).toEqual([
      ['T1', '04', true],
      ['T2', '01', true],
      ['T3', '01', false],
    ]);
    expect(section?.periods.map(({ counted }) => Number(counted))).toEqual([1, 1, 4]);
  });

  test('a quota that ended lately keeps its figures in sight: its last period still waits to be closed', () => {
    const ended = quotaOf({ validFrom: '2025-01-01', validTo: '2025-12-31' });
    const next = quotaOf({ key: 'tin-bai-2026', order: 0 });
    for (const day of ['2026-01-01', '2026-03-31']) {
      const { current, past } = quotaIndexView(siteOf({ ...base, quota: [ended] }, day));
      expect(past).toEqual([]);
      expect(current[0]?.hasEnded).toBe(true);
      expect(current[0]?.periods).toHaveLength(12);
      expect(current[0]?.trend?.bars).toHaveLength(12);
      expect(current[0]?.newest).toMatchObject({ name: 'Tháng 12/2025', state: { state: 'awaiting' } });
    }
    const both = quotaIndexView(siteOf({ ...base, quota: [ended, next] }, '2026-01-05')).current;
    expect(both.map(({ rules, hasEnded }) => [rules.key, hasEnded])).toEqual([
      ['tin-bai-2026', false],
      ['tin-bai', true],
    ]);
    const mid = quotaOf({ startDay: 15, validFrom: '2025-01-15', validTo: '2026-01-14' });
    const isShownOn = (day: string) => quotaIndexView(siteOf({ ...base, quota: [mid] }, day)).current.length === 1;
    expect([isShownOn('2026-04-14'), isShownOn('2026-04-15')]).toEqual([true, false]);
  });

  test('a quota that ended long ago is named, and its years stay', () => {
    const { current, past, years } = quotaIndexView(
      siteOf({ ...base, quota: [quotaOf({ validFrom: '2025-01-01', validTo: '2025-12-31' })] }, '2026-04-01'),
    );
    expect(current).toEqual([]);
    expect(past.map(({ rules, valid }) => [rules.title, valid])).toEqual([
      ['Tin, bài của đơn vị', '01/01/2025 – 31/12/2025'],
    ]);
    expect(years[0]?.windows[0]).toEqual({ name: 'Năm 2025', href: '/chi-tieu/2025/' });
  });
});
