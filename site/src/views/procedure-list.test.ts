import { describe, expect, test } from 'vitest';
import { decisionItemOf, decisionOf, fieldOf, procedureOf, versionOf } from './example-items.ts';
import { rowsPerPage } from './procedure-facets.ts';
import { procedureList } from './procedure-list.ts';
import { siteOf } from './site-of.ts';

const baseline = { asOf: '2026-01-01', sourceName: 'Danh mục mẫu', sourceUrl: null };
const items = {
  field: [fieldOf('kham-benh', 'Khám bệnh, chữa bệnh')],
  procedure: [
    procedureOf('9.900001', { baseline, versions: [versionOf('2026-01-01', { name: 'Đang thực hiện' })] }),
    procedureOf('9.900002', { baseline, versions: [versionOf('2026-01-01', { name: 'Sẽ bị bãi bỏ' })] }),
    procedureOf('9.900003', { versions: [versionOf('2026-03-01', { name: 'Sắp có' })] }),
    procedureOf('9.900004', { baseline, fieldCode: 'chua-dat-ten' }),
  ],
  decision: [
    decisionOf('qd-1', '2026-02-01', {
      items: [
        decisionItemOf('abolished', '9.900002'),
        decisionItemOf('new', '9.900003', { effectiveDate: '2026-03-01' }),
      ],
    }),
  ],
};

describe('the list of procedures', () => {
  test('shows what is in force, by field, and counts nothing else', () => {
    const list = procedureList(siteOf(items, '2026-02-15'));
    expect(list.groups.map((group) => [group.name, group.rows.map((row) => row.code)])).toEqual([
      ['Khám bệnh, chữa bệnh', ['9.900001']],
      ['chua-dat-ten', ['9.900004']],
    ]);
    expect(list.total).toBe(2);
  });

  test('what ended and what is still to come stand apart, with their day', () => {
    const list = procedureList(siteOf(items, '2026-02-15'));
    expect(list.ended.map((row) => [row.code, row.statusWord, row.since])).toEqual([
      ['9.900002', 'Bị bãi bỏ', '01/02/2026'],
    ]);
    expect(list.upcoming.map((row) => [row.code, row.since])).toEqual([['9.900003', '01/03/2026']]);
  });

  test('a procedure moves by itself on the day of its effect', () => {
    const list = procedureList(siteOf(items, '2026-03-01'));
    expect(list.upcoming).toEqual([]);
    expect(list.groups[0]?.rows.map((row) => row.code)).toEqual(['9.900001', '9.900003']);
  });

  test('what is too long for one page is given by field, with its number', () => {
    const procedure = Array.from({ length: rowsPerPage + 1 }, (_, place) =>
      procedureOf(`9.9${String(place).padStart(5, '0')}`, { baseline, versions: [versionOf('2026-01-01')] }),
    );
    const list = procedureList(siteOf({ field: items.field, procedure }, '2026-02-15'));
    expect(list.groups.map(({ count, rows, href }) => [count, rows.length, href])).toEqual([
      [rowsPerPage + 1, 0, '/thu-tuc/linh-vuc/kham-benh/'],
    ]);
  });
});
