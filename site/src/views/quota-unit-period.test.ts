import type { Closing } from '@cchc/shared/contract';
import { parsePeriod } from '@cchc/shared/period';
import { describe, expect, test } from 'vitest';
import { articleOf, planOf, quotaItemOf, quotaOf, readingOf, unitOf } from './example-items.ts';
import { quotaPeriodView } from './quota-period.ts';
import { judgedPeriods } from './quota-results.ts';
import { quotaUnitPeriodView } from './quota-unit-period.ts';
import { type SiteItems, siteOf } from './site-of.ts';

const units = [unitOf('A', { name: 'Bệnh viện Mẫu A', order: 1 }), unitOf('B', { name: 'Bệnh viện Mẫu B', order: 2 })];
const base = { plan: [planOf()], unit: units, quota: [quotaOf()] };
const february = '2026-02-10T02:00:00.000Z';

function periodOf(code: string) {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`The test names no period: ${code}.`);
  return period;
}

function sectionOf(items: SiteItems, code: string, day: string) {
  const section = quotaPeriodView(periodOf(code), siteOf(items, day)).sections[0];
  if (section === undefined) throw new Error(`No quota judges ${code}.`);
  return section;
}

/** The figure of a unit in February with what stands behind it. */
function behind(items: SiteItems, unit: string, day: string) {
  const site = siteOf(items, day);
  const known = site.unitByCode.get(unit);
  if (known === undefined) throw new Error(`The test names no unit: ${unit}.`);
  return quotaUnitPeriodView(periodOf('2026-02'), known, site)?.figures[0] ?? null;
}

const closing: Closing = {
  key: 'tin-bai-2026-02-1',
  quotaKey: 'tin-bai',
  readingId: 'cach-1',
  period: '2026-02',
  round: 1,
  closedAt: '2026-03-03T02:00:00.000Z',
  isReopened: false,
  digest: '',
  rows: [{ unit: 'A', verdict: 'met', counted: 1, minimum: 1, itemIds: ['bai-1'] }],
};

describe('what the public may see', () => {
  test('an item that is not public is a number without a title', () => {
    const waiting = quotaItemOf('bai-1', 'A', february, {
      title: null,
      slug: null,
      events: [{ event: 'submitted', at: february, origin: 'observed', reasonCode: null }],
    });
    const quota = [quotaOf({ readings: [readingOf({ event: 'submitted' })] })];
    const figure = behind({ ...base, quota, quotaItem: [waiting] }, 'A', '2026-02-20');
    expect(figure).toMatchObject({ counted: '01', items: [], waiting: null });
    expect(figure?.unnamed).toContain('01 bài');
  });

  test('where posting counts, what is sent and not posted is not told among what counts', () => {
    const waiting = quotaItemOf('bai-1', 'A', february, {
      title: null,
      slug: null,
      events: [{ event: 'submitted', at: february, origin: 'observed', reasonCode: null }],
    });
    const quota = [quotaOf({ readings: [readingOf({ event: 'published' })] })];
    const figure = behind({ ...base, quota, quotaItem: [waiting] }, 'A', '2026-02-20');
    expect(figure).toMatchObject({ counted: '00', unnamed: null, waiting: '01 bài đã gửi, chưa đăng' });
  });

  test('a quota with totals only names no unit', () => {
    const items = {
      ...base,
      quota: [quotaOf({ visibility: 'totals' })],
      quotaItem: [quotaItemOf('bai-1', 'A', february)],
      closing: [closing],
    };
    const section = sectionOf(items, '2026-02', '2026-03-04');
    expect(section.rows).toBeNull();
    expect(section.earlierRounds).toEqual([]);
    expect(JSON.stringify(section)).not.toContain('Bệnh viện Mẫu A');
    expect(behind(items, 'A', '2026-03-04')).toBeNull();
  });

  test('an internal quota has no page at all', () => {
    const site = siteOf({ ...base, quota: [quotaOf({ visibility: 'internal' })] }, '2026-03-04');
    expect(judgedPeriods(site)).toEqual([]);
    expect(quotaPeriodView(periodOf('2026'), site)).toMatchObject({ sections: [], windows: [] });
  });

  test('an item attested from evidence says so', () => {
    const attested = quotaItemOf('bai-1', 'A', february, {
      events: [{ event: 'published', at: february, origin: 'attested', reasonCode: null }],
    });
    const figure = behind({ ...base, quotaItem: [attested] }, 'A', '2026-02-20');
    expect(figure?.items[0]?.remark).toContain('ghi nhận theo minh chứng');
  });

  test('a posted item that does not count is listed with its reason', () => {
    const other = quotaItemOf('bai-1', 'A', february, { kind: 'notice' });
    const quota = [quotaOf({ readings: [readingOf({ kinds: ['article'] })] })];
    const items = { ...base, article: [articleOf('bai-1')], quota, quotaItem: [other] };
    const figure = behind(items, 'A', '2026-02-20');
    expect(figure?.counted).toBe('00');
    expect(figure?.uncounted).toEqual([
      {
        title: 'Bài bai-1',
        href: '/tin-tuc/bai-1/',
        date: '10/02/2026',
        remark: 'Không tính – không thuộc loại tin, bài được giao',
      },
    ]);
  });

  test('a unit that does not owe shows a dash and its items "không xét chỉ tiêu"', () => {
    const young = unitOf('A', { name: 'Bệnh viện Mẫu A', activity: [{ from: '2026-02-05', to: null }] });
    const items = { ...base, unit: [young], quotaItem: [quotaItemOf('bai-1', 'A', february)] };
    expect(sectionOf(items, '2026-02', '2026-02-20').rows?.[0]).toMatchObject({
      counted: '—',
      minimum: '—',
      word: 'Không thuộc diện tính',
      itemsHref: '/chi-tieu/2026-02/a/',
    });
    expect(behind(items, 'A', '2026-02-20')?.uncounted[0]?.remark).toBe('Không xét chỉ tiêu trong kỳ này');
  });

  test('an address stays when the count falls to nought: the page says 00', () => {
    const gone = quotaItemOf('bai-1', 'B', february);
    expect(behind({ ...base, quotaItem: [quotaItemOf('bai-1', 'A', february)] }, 'A', '2026-02-20')?.counted).toBe(
      '01',
    );
    expect(behind({ ...base, quotaItem: [gone] }, 'A', '2026-02-20')).toMatchObject({
      ...{ counted: '00', minimum: '01', word: 'Đang thực hiện – còn thiếu 01 bài', isEmpty: true },
    });
  });

  test('an address stays when the reading in use is not addressed to the unit any more', () => {
    const other = readingOf({ id: 'cach-2', who: { scope: 'unit', unit: 'B' } });
    const switched = { ...base, quota: [quotaOf({ readings: [readingOf(), other], chosenReading: 'cach-2' })] };
    expect(sectionOf(switched, '2026-02', '2026-02-20').rows?.map(({ unit }) => unit)).toEqual(['Bệnh viện Mẫu B']);
    expect(behind(switched, 'A', '2026-02-20')).toMatchObject({
      ...{ counted: '—', minimum: '—', word: 'Không thuộc diện tính', isEmpty: true },
    });
    const never = quotaOf({ readings: [other], chosenReading: 'cach-2' });
    expect(behind({ ...base, quota: [never] }, 'A', '2026-02-20')).toBeNull();
  });

  test('leads to the periods of the unit only where its own page tells of any', () => {
    const hrefOf = (unit: string): string | null | undefined => {
      const later = unitOf('B', { activity: [{ from: '2026-05-01', to: null }] });
      const site = siteOf({ ...base, unit: [unitOf('A'), later] }, '2026-02-20');
      const known = site.unitByCode.get(unit);
      return known === undefined ? undefined : quotaUnitPeriodView(periodOf('2026-02'), known, site)?.periodsHref;
    };
    expect(hrefOf('A')).toBe('/don-vi/a/#chi-tieu');
    expect(hrefOf('B')).toBeNull();
  });

  test('a unit that the closing did not list has a page that names what was added', () => {
    const items = { ...base, quotaItem: [quotaItemOf('bai-1', 'A', february), quotaItemOf('bai-2', 'B', february)] };
    const figure = behind({ ...items, closing: [closing] }, 'B', '2026-03-04');
    expect(figure).toMatchObject({ counted: '—', word: 'Không có trong số liệu đã chốt', isEmpty: false });
    expect(figure?.added.map(({ title }) => title)).toEqual(['Bài bai-2']);
  });

  test('an exemption is told with its document', () => {
    const exemption = {
      ...{ key: 'mien', quotaKey: 'tin-bai', unit: 'B', period: '2026-Q1' },
      ...{ reasonCode: 'repair', document: 'MẪU-11/QĐ-SYT' },
    };
    const row = sectionOf({ ...base, exemption: [exemption] }, '2026-02', '2026-02-20').rows?.[1];
    expect(row).toMatchObject({ word: 'Được miễn (không tính)', notes: ['Theo MẪU-11/QĐ-SYT'] });
    const undocumented = { ...exemption, document: null };
    expect(sectionOf({ ...base, exemption: [undocumented] }, '2026-02', '2026-02-20').rows?.[1]?.notes).toEqual([
      'Chưa ghi văn bản chấp thuận',
    ]);
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
    const hrefOf = (url: string) => behind(elsewhere(url), 'A', '2026-02-20')?.items[0]?.href;
    expect(hrefOf('https://bao-mau.vi-du.test/1')).toBe('https://bao-mau.vi-du.test/1');
    expect(hrefOf('javascript:alert(1)')).toBeNull();
  });
});
