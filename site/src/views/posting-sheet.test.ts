import { describe, expect, test } from 'vitest';
import { channelOf, decisionItemOf, decisionOf, fieldOf, procedureOf, versionOf } from './example-items.ts';
import { checkView } from './check-page.ts';
import { listCheckView } from './list-check.ts';
import { listSheet, postingSheet, sheetLines } from './posting-sheet.ts';
import { type SiteItems, siteOf } from './site-of.ts';

const code = '9.900001';
const baseline = { asOf: '2026-01-01', sourceName: 'Danh mục mẫu', sourceUrl: null };
const items: SiteItems = {
  field: [fieldOf('kham-benh', 'Khám bệnh')],
  procedure: [
    procedureOf(code, {
      baseline,
      versions: [
        versionOf('2026-01-01', { name: 'Tên cũ' }),
        versionOf('2026-03-01', { name: 'Tên mới' }, { decisionKey: 'qd-1', itemId: `amended-${code}` }),
      ],
    }),
    procedureOf('9.900002', { baseline, versions: [versionOf('2026-01-01', { name: 'Sẽ bãi bỏ' })] }),
  ],
  decision: [
    decisionOf('qd-1', '2026-03-01', { items: [decisionItemOf('amended', code)] }),
    decisionOf('qd-2', '2026-04-01', { items: [decisionItemOf('abolished', '9.900002')] }),
  ],
};
const sheetOn = (day: string) => {
  const site = siteOf(items, day);
  const procedure = site.procedureByCode.get(code);
  if (procedure === undefined) throw new Error('The test gives no procedure.');
  return { sheet: postingSheet(procedure, site), check: checkView(procedure, site) };
};

describe('the sheet of a procedure', () => {
  test('its code leads to the answer for the very content that it shows', () => {
    const { sheet } = sheetOn('2026-02-01');
    const { check } = sheetOn('2026-03-10');
    const target = new URL(sheet.check.target);
    expect(target.pathname).toBe(`/kiem-tra/${code}/`);
    const answer = check.sheets.find(({ anchor }) => `#${anchor}` === target.hash);
    expect(answer).toMatchObject({ mark: target.searchParams.get('r'), holds: false });
  });

  test('what it says does not change with the days while the content is the same', () => {
    expect(sheetOn('2026-03-02').sheet.check).toEqual(sheetOn('2026-06-30').sheet.check);
  });
});

describe('the sheet of a list', () => {
  test('names the day of its last change and holds what is in force', () => {
    const sheet = listSheet('linh-vuc', 'kham-benh', siteOf(items, '2026-03-10'));
    expect(sheet?.asOf?.iso).toBe('2026-03-01');
    expect(sheet?.rows.map(({ number, name }) => [number, name])).toEqual([
      ['01', 'Sẽ bãi bỏ'],
      ['02', 'Tên mới'],
    ]);
  });

  test('what left the list changes its day too, and the check page names it', () => {
    const site = siteOf(items, '2026-04-10');
    const sheet = listSheet('linh-vuc', 'kham-benh', site);
    expect([sheet?.asOf?.iso, sheet?.rows.length]).toEqual(['2026-04-01', 1]);
    const view = listCheckView('linh-vuc', 'kham-benh', site);
    expect(view?.changes.map(({ iso, code: changed }) => [iso, changed])).toEqual([
      ['2026-04-01', '9.900002'],
      ['2026-03-01', code],
    ]);
    expect(view?.answers[0]).toContain('“Danh mục tính đến ngày 01/04/2026”: còn đúng');
  });

  test.each([
    ['cap', 'tinh'],
    ['linh-vuc', 'khong-co'],
  ])('%s/%s is not posted', (facet, value) => {
    expect(listSheet(facet, value, siteOf(items, '2026-03-10'))).toBeNull();
    expect(listCheckView(facet, value, siteOf(items, '2026-03-10'))).toBeNull();
  });
});

describe('lines on a sheet', () => {
  const emergency = channelOf({ key: 'a', label: 'Cấp cứu', purpose: 'Gọi cấp cứu' });

  test('are those that take feedback; any, where there is none of these', () => {
    const feedback = channelOf({ key: 'b', order: 9, label: 'Đường dây nóng', purpose: 'Nhận phản ánh, kiến nghị' });
    expect(sheetLines(siteOf({ channel: [emergency, feedback] }, '2026-03-10')).map(({ key }) => key)).toEqual(['b']);
    expect(sheetLines(siteOf({ channel: [emergency] }, '2026-03-10')).map(({ key }) => key)).toEqual(['a']);
  });
});
