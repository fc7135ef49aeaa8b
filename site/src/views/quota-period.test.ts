import type { Closing, QuotaItem } from '@cchc/shared/contract';
import { parsePeriod } from '@cchc/shared/period';
import { describe, expect, test } from 'vitest';
import { articleOf, planOf, quotaItemOf, quotaOf, readingOf, unitOf } from './example-items.ts';
import { quotaPeriodView } from './quota-period.ts';
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

/** The figure of a unit with what stands behind it. */
function behind(items: SiteItems, unit: string, day: string, code = '2026-02') {
  const site = siteOf(items, day);
  const known = site.unitByCode.get(unit);
  if (known === undefined) throw new Error(`The test names no unit: ${unit}.`);
  return quotaUnitPeriodView(periodOf(code), known, site)?.figures[0] ?? null;
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

const withdrawnForFault = (item: QuotaItem): QuotaItem => ({
  ...item,
  title: null,
  slug: null,
  events: [
    ...item.events,
    { event: 'withdrawn', at: '2026-03-10T02:00:00.000Z', origin: 'observed', reasonCode: 'fault' },
  ],
});

describe('a period that runs', () => {
  const items = { ...base, article: [articleOf('bai-1')], quotaItem: [quotaItemOf('bai-1', 'A', february)] };
  const section = sectionOf(items, '2026-02', '2026-02-20');

  test('says of every unit how many are missing, and no verdict', () => {
    expect(section.rows?.map((row) => [row.unit, row.counted, row.word])).toEqual([
      ['Bệnh viện Mẫu A', '01', 'Đang thực hiện – đã đủ số bài'],
      ['Bệnh viện Mẫu B', '00', 'Đang thực hiện – còn thiếu 01 bài'],
    ]);
  });

  test('names its last day, which stays true; the days left are for a script', () => {
    expect(section.state).toEqual({
      state: 'running',
      word: 'Đang thực hiện',
      detail: 'kỳ kết thúc ngày 28/02/2026',
      until: '2026-02-28',
    });
  });

  test('leads from each figure to its items, and from a nought to a page that says so', () => {
    expect(section.rows?.map((row) => row.itemsHref)).toEqual(['/chi-tieu/2026-02/a/', '/chi-tieu/2026-02/b/']);
    expect(behind(items, 'A', '2026-02-20')?.items).toEqual([
      { title: 'Bài bai-1', href: '/tin-tuc/bai-1/', date: '10/02/2026', remark: null },
    ]);
    expect(behind(items, 'B', '2026-02-20')).toMatchObject({ counted: '00', minimum: '01', isEmpty: true, items: [] });
  });

  test('numbers of units that met are not told', () => {
    expect(section.totals).toEqual([
      { value: '01', label: 'bài được tính' },
      { value: '02', label: 'bài được giao' },
      { value: '02', label: 'đơn vị thuộc diện tính' },
    ]);
  });
});

describe('a period that is over', () => {
  const quotaItem = [quotaItemOf('bai-1', 'A', february)];

  test('is not judged before it is closed', () => {
    const section = sectionOf({ ...base, quotaItem }, '2026-02', '2026-03-01');
    expect(section.state).toMatchObject({ state: 'awaiting', until: null });
    expect(section.rows?.map((row) => row.word)).toEqual(['Chờ chốt số liệu', 'Chờ chốt số liệu']);
  });

  test('once closed, verdicts stand in words and shapes, with the moment of closing', () => {
    const section = sectionOf({ ...base, quotaItem, closing: [closing()] }, '2026-02', '2026-03-04');
    expect(section.state).toMatchObject({ word: 'Đã chốt số liệu lần 1', detail: 'lúc 09:00 03/03/2026' });
    expect(section.rows?.map((row) => [row.mark, row.word])).toEqual([
      ['●', 'Đạt'],
      ['▽', 'Không đạt'],
    ]);
    expect(section.totals).toContainEqual({ value: '01', label: 'đơn vị không đạt' });
    expect(section.currentTotals).toBeNull();
  });

  test('reopened, it waits again and the first closing stays readable', () => {
    const items = { ...base, quotaItem, closing: [closing({ isReopened: true })] };
    const section = sectionOf(items, '2026-02', '2026-03-05');
    expect(section.state).toMatchObject({ state: 'reopened', detail: 'đã chốt lần 1 lúc 09:00 03/03/2026' });
    expect(section.rows?.map((row) => row.word)).toEqual(['Chờ chốt số liệu', 'Chờ chốt số liệu']);
    expect(section.earlierRounds.map((round) => [round.round, round.rows[1]?.word])).toEqual([
      ['Chốt lần 1', 'Không đạt'],
    ]);
    expect(behind(items, 'A', '2026-03-05')?.earlierRounds).toEqual(['Chốt lần 1 lúc 09:00 03/03/2026: 01 bài, Đạt']);
  });

  test('closed again, both rounds are there', () => {
    const second = closing({ key: 'tin-bai-2026-02-2', round: 2, closedAt: '2026-03-06T02:00:00.000Z' });
    const items = { ...base, quotaItem, closing: [closing({ isReopened: true }), second] };
    const section = sectionOf(items, '2026-02', '2026-03-07');
    expect(section.state.word).toContain('lần 2');
    expect(section.earlierRounds).toHaveLength(1);
  });
});

describe('a difference after the closing', () => {
  const late = quotaItemOf('bai-2', 'B', february, {
    events: [{ event: 'published', at: february, origin: 'attested', reasonCode: null }],
  });
  const items = {
    ...base,
    article: [articleOf('bai-2')],
    quotaItem: [withdrawnForFault(quotaItemOf('bai-1', 'A', february)), late],
    closing: [closing()],
  };

  test('stands beside the closed figure, never over it', () => {
    const section = sectionOf(items, '2026-02', '2026-03-11');
    expect(section.rows?.map((row) => [row.counted, row.word, row.notes])).toEqual([
      ['01', 'Đạt', ['Sau khi chốt: bớt 01 bài, nay là 00 bài – Không đạt']],
      ['00', 'Không đạt', ['Sau khi chốt: thêm 01 bài, nay là 01 bài – Đạt']],
    ]);
    expect(section.totals).toContainEqual({ value: '01', label: 'đơn vị đạt hoặc vượt' });
    expect(section.currentTotals).toBe(
      '01 bài được tính; 02 bài được giao; 02 đơn vị thuộc diện tính; 01 đơn vị đạt hoặc vượt; 01 đơn vị không đạt',
    );
  });

  test('names what was added, and counts what may not be named any more', () => {
    expect(behind(items, 'B', '2026-03-11')?.added).toEqual([
      {
        title: 'Bài bai-2',
        href: '/tin-tuc/bai-2/',
        date: '10/02/2026',
        remark: 'Được tính – ghi nhận theo minh chứng',
      },
    ]);
    const reduced = behind(items, 'A', '2026-03-11');
    expect(reduced?.removed).toEqual([
      { title: 'Tin, bài không còn đăng trên trang này', href: null, date: '', remark: null },
    ]);
    expect(JSON.stringify(reduced)).not.toContain('Bài bai-1');
  });

  test('a unit that the closing did not list is told apart', () => {
    const only = closing({ rows: [{ unit: 'A', verdict: 'met', counted: 1, minimum: 1, itemIds: ['bai-1'] }] });
    const rows = sectionOf({ ...items, closing: [only] }, '2026-02', '2026-03-11').rows;
    expect(rows?.at(-1)).toMatchObject({
      unit: 'Bệnh viện Mẫu B',
      counted: '—',
      word: 'Không có trong số liệu đã chốt',
      notes: ['Sau khi chốt: thêm 01 bài, nay là 01 bài – Đạt'],
    });
  });

  test('totals without units tell it as well', () => {
    const section = sectionOf({ ...items, quota: [quotaOf({ visibility: 'totals' })] }, '2026-02', '2026-03-11');
    expect(section.rows).toBeNull();
    expect(section.currentTotals).toContain('01 đơn vị đạt hoặc vượt');
  });

  test('a reading that is switched later changes no closed figure, and the page names the one that was in use', () => {
    const two = [readingOf({ label: 'Tính bài đã đăng' }), readingOf({ id: 'cach-2', label: 'Hai bài', minimum: 2 })];
    const quotaItem = [quotaItemOf('bai-1', 'A', february)];
    const switched = { ...base, quota: [quotaOf({ readings: two, chosenReading: 'cach-2' })], quotaItem };
    const section = sectionOf({ ...switched, closing: [closing()] }, '2026-02', '2026-03-11');
    expect(section.rules.chosen.label).toBe('Tính bài đã đăng');
    expect(section.rules.others.map(({ label }) => label)).toEqual(['Hai bài']);
    expect(section.rows?.map((row) => [row.counted, row.minimum, row.notes])).toEqual([
      ['01', '01', []],
      ['00', '01', []],
    ]);
    expect(sectionOf(switched, '2026-02', '2026-03-11').rules.chosen.label).toBe('Hai bài');
  });
});
