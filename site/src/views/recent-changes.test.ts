import { describe, expect, test } from 'vitest';
import { daysFile, spansPage } from './as-of-list.ts';
import { decisionItemOf, decisionOf, procedureOf, versionOf } from './example-items.ts';
import { procedureFeed } from './procedure-feed.ts';
import { procedurePath } from './procedure-index.ts';
import { changeMonths, monthsBeside, procedureChanges, recentChanges } from './recent-changes.ts';
import { readDay } from './scripts/read-day.ts';
import { siteOf } from './site-of.ts';

const baseline = { asOf: '2026-01-01', sourceName: 'Danh mục mẫu', sourceUrl: null };
const methods = (processingTime: string) => [{ channel: 'online' as const, processingTime, fee: null, note: null }];
const items = {
  procedure: [
    procedureOf('9.900001', {
      baseline,
      versions: [
        versionOf('2026-01-01', { name: 'Thủ tục một', methods: methods('20 ngày') }),
        versionOf(
          '2026-03-01',
          { name: 'Thủ tục một', methods: methods('10 ngày') },
          { decisionKey: 'qd-1', itemId: 'amended-9.900001' },
        ),
      ],
    }),
    procedureOf('9.900002', { baseline, versions: [versionOf('2026-01-01', { name: 'Thủ tục hai' })] }),
    procedureOf('9.900003', { versions: [versionOf('2026-06-01', { name: 'Thủ tục ba' })] }),
  ],
  decision: [
    decisionOf('qd-1', '2026-03-01', {
      items: [decisionItemOf('amended', '9.900001'), decisionItemOf('abolished', '9.900002')],
      firstPublishedAt: '2026-03-02T02:00:00.000Z',
    }),
    decisionOf('qd-2', '2026-03-05', {
      effectiveDate: '2026-06-01',
      items: [decisionItemOf('new', '9.900003')],
      firstPublishedAt: '2026-03-06T02:00:00.000Z',
    }),
  ],
};
const site = siteOf(items, '2026-03-15');

describe('what changed lately', () => {
  test('what is coming stands apart; a baseline alone is no news', () => {
    const view = recentChanges(site);
    expect(view.upcoming.map(({ date, changes }) => [date, changes.map(({ code }) => code)])).toEqual([
      ['01/06/2026', ['9.900003']],
    ]);
    expect(view.months.map(({ month, groups }) => [month, groups.map(({ changes }) => changes.length)])).toEqual([
      ['2026-03', [2]],
    ]);
  });

  test('a month leads to the months with changes before and after it, whatever lies between', () => {
    const later = siteOf(items, '2026-06-02');
    expect(monthsBeside('2026-06', later)).toEqual({ older: '2026-03', newer: undefined });
    expect(monthsBeside('2026-03', later)).toEqual({ older: undefined, newer: '2026-06' });
  });

  test('an amendment says what it changed, and leads to the text of its day', () => {
    const amended = procedureChanges(site).find(({ code }) => code === '9.900001');
    expect(amended).toMatchObject({
      statusWord: 'Được sửa đổi, bổ sung',
      dayHref: '/thu-tuc/9.900001/ngay/2026-03-01/',
      rows: [{ label: 'Thời hạn giải quyết', before: ['20 ngày'], after: ['10 ngày'] }],
    });
  });

  test('a change moves into its month by itself on its day', () => {
    expect(changeMonths(siteOf(items, '2026-06-01'))).toEqual([
      { month: '2026-06', count: 1 },
      { month: '2026-03', count: 2 },
    ]);
  });
});

describe('the feed of procedures', () => {
  const feed = procedureFeed(site);

  test('carries what changed, when and by which decision, at the time of its publication', () => {
    const change = feed.items.find(({ key }) => key === '9.900001:qd-1:2026-03-01');
    expect(change).toMatchObject({
      title: '9.900001 Thủ tục một: được sửa đổi, bổ sung',
      publishedAt: '2026-03-02T02:00:00.000Z',
    });
    expect(change?.summary).toBe(
      'Từ ngày 01/03/2026, theo Quyết định số MẪU-qd-1/QĐ-UBND. Thời hạn giải quyết: từ 20 ngày thành 10 ngày',
    );
  });

  test('names what a decision brings in once, and says that it is still to come', () => {
    expect(feed.items.filter(({ title }) => title.startsWith('9.900003')).map(({ summary }) => summary)).toEqual([
      'Sắp có hiệu lực từ ngày 01/06/2026, theo Quyết định số MẪU-qd-2/QĐ-UBND',
    ]);
  });

  test('names nothing twice', () => {
    const keys = feed.items.map(({ type, key }) => `${type}:${key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the whole list on any day', () => {
  test('the table gives each procedure its days, without those of which nothing is known', () => {
    expect(spansPage(1, site)?.rows.map(({ code, spans }) => [code, spans.map(({ words }) => words)])).toEqual([
      ['9.900001', ['từ ngày 01/01/2026 đến ngày 28/02/2026', 'từ ngày 01/03/2026']],
      ['9.900002', ['từ ngày 01/01/2026 đến ngày 28/02/2026', 'từ ngày 01/03/2026']],
      ['9.900003', ['từ ngày 01/06/2026']],
    ]);
    expect(spansPage(2, site)).toBeNull();
  });

  test.each(['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'])(
    'the file of the script answers on %s as a site of that day does',
    (day) => {
      const answers = readDay(daysFile(site), day).rows;
      const then = siteOf(items, day);
      const listed = answers.map(({ code, words }) => [code, words]).sort();
      const expected = then.procedures.flatMap(({ code }) => {
        const span = spansPage(1, then)
          ?.rows.find((row) => row.code === code)
          ?.spans.findLast(({ from }) => from <= day);
        if (span !== undefined) return [[code, span.statusWord]];
        return code === '9.900003' ? [[code, 'Chưa có hiệu lực']] : [];
      });
      expect(listed).toEqual(expected);
      for (const { code, href } of answers) expect(href.startsWith(procedurePath(code))).toBe(true);
    },
  );
});
