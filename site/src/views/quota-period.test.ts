import type { Closing } from '@cchc/shared/contract';
import { parsePeriod } from '@cchc/shared/period';
import { describe, expect, test } from 'vitest';
import { planOf, quotaItemOf, quotaOf, readingOf, unitOf } from './example-items.ts';
import { quotaIndexView } from './quota-index.ts';
import { quotaPeriodView } from './quota-period.ts';
import { judgedPeriods } from './quota-results.ts';
import { type SiteItems, siteOf } from './site-of.ts';

const units = [unitOf('A', { name: 'Bệnh viện Mẫu A', order: 1 }), unitOf('B', { name: 'Bệnh viện Mẫu B', order: 2 })];
const base = { plan: [planOf()], unit: units, quota: [quotaOf()] };
const february = '2026-02-10T02:00:00.000Z';

function sectionOf(items: SiteItems, code: string, day: string) {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`The test names no period: ${code}.`);
  const section = quotaPeriodView(period, siteOf(items, day)).sections[0];
  if (section === undefined) throw new Error(`No quota judges ${code}.`);
  return section;
}

const closing = (changes: Partial<Closing> = {}): Closing => ({
  key: 'tin-bai-2026-02-1',
  quotaKey: 'tin-bai',
  readingId: 'cach-1',
  period: '2026-02',
  round: 1,
  closedAt: '2026-03-03T02:00:00.000Z',
  isReopened: false,
  digest: '',
  rows: [
    { unit: 'A', verdict: 'met', counted: 1, minimum: 1, itemIds: ['bai-1'] },
    { unit: 'B', verdict: 'short', counted: 0, minimum: 1, itemIds: [] },
  ],
  ...changes,
});

describe('a period that runs', () => {
  const section = sectionOf({ ...base, quotaItem: [quotaItemOf('bai-1', 'A', february)] }, '2026-02', '2026-02-20');

  test('says "Đang thực hiện" of every unit and nothing of missing', () => {
    expect(section.rows?.map((row) => [row.unit, row.counted, row.word])).toEqual([
      ['Bệnh viện Mẫu A', '01', 'Đang thực hiện'],
      ['Bệnh viện Mẫu B', '00', 'Đang thực hiện'],
    ]);
    expect(section.stateWords).toBe('Đang thực hiện, kỳ kết thúc ngày 28/02/2026');
  });

  test('leads from each figure to its items', () => {
    expect(section.rows?.[0]?.items).toEqual([
      { title: 'Bài bai-1', href: '/tin-tuc/bai-1/', date: '10/02/2026', remark: null },
    ]);
  });

  test('numbers of units that met are not told', () => {
    expect(section.totals).toEqual(['02 đơn vị thuộc diện tính', '01 bài được tính']);
  });
});

describe('a period that is over', () => {
  const quotaItem = [quotaItemOf('bai-1', 'A', february)];

  test('is not judged before it is closed', () => {
    const section = sectionOf({ ...base, quotaItem }, '2026-02', '2026-03-01');
    expect(section.state).toBe('awaiting');
    expect(section.rows?.map((row) => row.word)).toEqual(['Chờ chốt số liệu', 'Chờ chốt số liệu']);
  });

  test('once closed, verdicts stand in words and shapes, with the moment of closing', () => {
    const section = sectionOf({ ...base, quotaItem, closing: [closing()] }, '2026-02', '2026-03-04');
    expect(section.stateWords).toBe('Đã chốt số liệu lần 1 lúc 09:00 03/03/2026');
    expect(section.rows?.map((row) => [row.mark, row.word])).toEqual([
      ['●', 'Đạt'],
      ['▽', 'Không đạt'],
    ]);
    expect(section.totals).toContain('01 đơn vị không đạt');
  });

  test('a later difference stands beside the closed figure, never over it', () => {
    const late = quotaItemOf('bai-2', 'B', february);
    const section = sectionOf(
      { ...base, quotaItem: [...quotaItem, late], closing: [closing()] },
      '2026-02',
      '2026-03-04',
    );
    expect(section.rows?.[1]).toMatchObject({
      counted: '00',
      word: 'Không đạt',
      correction: 'Số liệu hiện nay là 01 bài, thay đổi sau khi chốt',
    });
  });

  test('reopened, it waits again and the first closing stays readable', () => {
    const items = { ...base, quotaItem, closing: [closing({ isReopened: true })] };
    const section = sectionOf(items, '2026-02', '2026-03-05');
    expect(section.state).toBe('reopened');
    expect(section.rows?.map((row) => row.word)).toEqual(['Chờ chốt số liệu', 'Chờ chốt số liệu']);
    expect(section.earlierRounds.map((round) => [round.round, round.rows[1]?.word])).toEqual([
      ['Chốt lần 1', 'Không đạt'],
    ]);
  });

  test('closed again, both rounds are there', () => {
    const second = closing({ key: 'tin-bai-2026-02-2', round: 2, closedAt: '2026-03-06T02:00:00.000Z' });
    const items = { ...base, quotaItem, closing: [closing({ isReopened: true }), second] };
    const section = sectionOf(items, '2026-02', '2026-03-07');
    expect(section.stateWords).toContain('lần 2');
    expect(section.earlierRounds).toHaveLength(1);
  });
});

describe('what the public may see', () => {
  test('an item that is not public is a number without a title', () => {
    const waiting = quotaItemOf('bai-1', 'A', february, {
      title: null,
      slug: null,
      events: [{ event: 'submitted', at: february, origin: 'observed', reasonCode: null }],
    });
    const row = sectionOf({ ...base, quotaItem: [waiting] }, '2026-02', '2026-02-20').rows?.[0];
    expect(row?.items).toEqual([]);
    expect(row?.unnamed).toContain('01 bài');
  });

  test('a quota with totals only names no unit', () => {
    const items = { ...base, quota: [quotaOf({ visibility: 'totals' })], closing: [closing()] };
    const section = sectionOf(items, '2026-02', '2026-03-04');
    expect(section.rows).toBeNull();
    expect(section.earlierRounds).toEqual([]);
    expect(JSON.stringify(section)).not.toContain('Bệnh viện Mẫu A');
  });

  test('an internal quota has no page at all', () => {
    const site = siteOf({ ...base, quota: [quotaOf({ visibility: 'internal' })] }, '2026-03-04');
    expect(judgedPeriods(site)).toEqual([]);
    expect(quotaIndexView(site)).toEqual([]);
  });

  test('an item attested from evidence says so', () => {
    const attested = quotaItemOf('bai-1', 'A', february, {
      events: [{ event: 'published', at: february, origin: 'attested', reasonCode: null }],
    });
    const row = sectionOf({ ...base, quotaItem: [attested] }, '2026-02', '2026-02-20').rows?.[0];
    expect(row?.items[0]?.remark).toContain('ghi nhận theo minh chứng');
  });

  test('the address in an evidence is a link only when it is a web address', () => {
    const elsewhere = (url: string) => ({
      ...base,
      quota: [quotaOf({ readings: [readingOf({ where: 'anywhere' })] })],
      quotaItem: [
        quotaItemOf('bai-1', 'A', february, {
          where: 'elsewhere' as const,
          url,
          slug: null,
          events: [
            { event: 'published' as const, at: february, origin: 'attested' as const, reasonCode: null },
            { event: 'accepted' as const, at: february, origin: 'observed' as const, reasonCode: null },
          ],
        }),
      ],
    });
    const hrefOf = (url: string) => sectionOf(elsewhere(url), '2026-02', '2026-02-20').rows?.[0]?.items[0]?.href;
    expect(hrefOf('https://bao-mau.vi-du.test/1')).toBe('https://bao-mau.vi-du.test/1');
    expect(hrefOf('javascript:alert(1)')).toBeNull();
  });
});

describe('the overview', () => {
  test('periods of the year stand newest first, and only those that have begun', () => {
    const [section] = quotaIndexView(siteOf(base, '2026-03-04'));
    expect(section?.periods.map((period) => [period.name, period.href])).toEqual([
      ['Tháng 03/2026', '/chi-tieu/2026-03/'],
      ['Tháng 02/2026', '/chi-tieu/2026-02/'],
      ['Tháng 01/2026', '/chi-tieu/2026-01/'],
    ]);
  });

  test('the year shows periods met of periods closed and the total beside it', () => {
    const items = { ...base, quotaItem: [quotaItemOf('bai-1', 'A', february)], closing: [closing()] };
    const [section] = quotaIndexView(siteOf(items, '2026-03-04'));
    expect(section?.yearRows?.map((row) => [row.unit, row.met, row.counted])).toEqual([
      ['Bệnh viện Mẫu A', '01 trên 01 kỳ', '01'],
      ['Bệnh viện Mẫu B', '00 trên 01 kỳ', '00'],
    ]);
  });

  test('a quota from the 15th to the 14th has addresses of its own', () => {
    const site = siteOf({ ...base, quota: [quotaOf({ startDay: 15 })] }, '2026-03-04');
    expect(judgedPeriods(site).map((period) => period.code)).toEqual(['2026-03@15', '2026-02@15']);
  });
});
