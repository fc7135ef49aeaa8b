import { describe, expect, test } from 'vitest';
import { decisionRows, decisionView } from './decision-page.ts';
import { decisionItemOf, decisionOf, procedureOf, versionOf } from './example-items.ts';
import { type SiteItems, siteOf } from './site-of.ts';

function viewOf(key: string, items: SiteItems, day = '2026-03-15') {
  const site = siteOf(items, day);
  const decision = site.decisionByKey.get(key);
  if (decision === undefined) throw new Error(`The test gives no decision ${key}.`);
  return decisionView(decision, site);
}

describe('a decision', () => {
  test('rows are grouped by kind in the order of the annex', () => {
    const decision = decisionOf('qd-1', '2026-03-02', {
      items: [decisionItemOf('abolished', '9.900002'), decisionItemOf('new', '9.900001', { name: 'Tên như đã ký' })],
    });
    const view = viewOf('qd-1', {
      decision: [decision],
      procedure: [procedureOf('9.900001', { versions: [versionOf('2026-03-02', { name: 'Tên đã sửa' })] })],
    });
    expect(view.groups.map((group) => group.kind)).toEqual(['new', 'abolished']);
    expect(view.groups[0]?.rows[0]?.procedure).toMatchObject({ name: 'Tên như đã ký', href: '/thu-tuc/9.900001/' });
    expect(view.groups[1]?.rows[0]?.procedure.href).toBeNull();
  });

  test('a number that differs from the rows is shown beside them, an equal one is not', () => {
    const decision = decisionOf('qd-1', '2026-03-02', {
      statedCounts: { new: 2, abolished: 1 },
      items: [decisionItemOf('new', '9.900001'), decisionItemOf('abolished', '9.900002')],
    });
    expect(viewOf('qd-1', { decision: [decision] }).groups.map((group) => group.statedCount)).toEqual([2, null]);
  });

  test('a decision that is annulled says since when and by which', () => {
    const first = decisionOf('qd-1', '2026-02-01');
    const second = decisionOf('qd-2', '2026-03-01', {
      acts: [{ kind: 'annuls', decisionKey: 'qd-1', itemId: null, effectiveDate: null }],
    });
    const items = { decision: [first, second] };
    const view = viewOf('qd-1', items);
    expect(view).toMatchObject({ state: 'expired', stateWord: 'Bị hủy bỏ từ ngày 01/03/2026' });
    expect(view.actsAgainst[0]).toMatchObject({ words: 'Bị hủy bỏ bởi', detail: 'toàn bộ, từ ngày 01/03/2026' });
    expect(viewOf('qd-1', items, '2026-02-28').state).toBe('in_force');
  });

  test('publication is measured in working days and called a figure of this site', () => {
    const decision = decisionOf('qd-1', '2026-03-06', { firstPublishedAt: '2026-03-09T02:00:00.000Z' });
    expect(viewOf('qd-1', { decision: [decision] }).timeliness).toBe(
      'Đăng sau 01 ngày làm việc kể từ ngày ký, trong hạn 05 ngày làm việc. Số liệu của trang này.',
    );
  });

  test('acknowledged defects are told in words', () => {
    const decision = decisionOf('qd-1', '2026-03-06', { acknowledgedDefects: ['D_COUNT_DIFFERS', 'KHAC'] });
    expect(viewOf('qd-1', { decision: [decision] }).defects).toEqual([
      'Số lượng thủ tục ghi trong văn bản khác với số dòng trong danh mục.',
      'Điểm cần lưu ý của văn bản: KHAC',
    ]);
  });

  test('the list counts rows by kind', () => {
    const decision = decisionOf('qd-1', '2026-03-06', {
      items: [
        decisionItemOf('new', '9.900001'),
        decisionItemOf('new', '9.900002'),
        decisionItemOf('abolished', '9.900003'),
      ],
    });
    expect(decisionRows(siteOf({ decision: [decision] }, '2026-03-10'))[0]?.counts).toBe('02 mới; 01 bãi bỏ');
  });

  test('a list says the state in few words, and its day apart', () => {
    const decision = [decisionOf('qd-9', '2026-03-02', { effectiveDate: '2026-04-01' })];
    const [row] = decisionRows(siteOf({ decision }, '2026-03-10'));
    expect(row?.standing).toEqual({ state: 'upcoming', word: 'Sắp có hiệu lực', since: 'từ ngày 01/04/2026' });
  });
});
