import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  articleOf,
  decisionItemOf,
  decisionOf,
  planOf,
  procedureOf,
  quotaOf,
  unitOf,
  versionOf,
} from '../example-items.ts';
import { type SiteItems, settingsOf, siteOf } from '../site-of.ts';
import { openDataTypes, openTableOf } from './catalogue.ts';

const fileSchema = z.object({
  type: z.string(),
  notice: z.string().optional(),
  columns: z.array(z.object({ name: z.string(), description: z.string().min(1) })),
  rows: z.array(z.record(z.string(), z.unknown())),
});

function read(type: string, items: SiteItems, day = '2026-03-10') {
  const table = openTableOf(type, siteOf(items, day));
  if (table === null) throw new Error(`There is no data of type ${type}.`);
  return { json: fileSchema.parse(JSON.parse(table.json())), csv: table.csv() };
}

describe('open data', () => {
  test.each(openDataTypes)('%s: every column is documented and both forms agree on columns and rows', (type) => {
    const items = { article: [articleOf('bai-1')], procedure: [procedureOf('9.900001')], unit: [unitOf('A')] };
    const { json, csv } = read(type, items);
    expect(csv.split('\r\n')[0]?.replace('\uFEFF', '')).toBe(json.columns.map((column) => column.name).join(','));
    expect(csv.split('\r\n')).toHaveLength(json.rows.length + 2);
  });

  test('ids carry the code of the publisher', () => {
    expect(read('unit', { unit: [unitOf('A')] }).json.rows[0]?.['id']).toBe('urn:cchc:so-y-te-mau:unit:A');
  });

  test('sample data says so in every file, real data has no such notice', () => {
    expect(read('unit', {}).json.notice).toContain('DỮ LIỆU MẪU');
    expect(read('unit', { settings: [settingsOf({ isDemonstration: false })] }).json.notice).toBeUndefined();
  });

  test('the status of a procedure is that of the day', () => {
    const items = {
      procedure: [procedureOf('9.900001', { versions: [versionOf('2026-03-10', { name: 'Cấp phép' })] })],
      decision: [
        decisionOf('qd-1', '2026-03-01', {
          items: [decisionItemOf('new', '9.900001', { effectiveDate: '2026-03-10' })],
        }),
      ],
    };
    expect(read('procedure', items, '2026-03-09').json.rows[0]).toMatchObject({ status: 'upcoming', validFrom: null });
    expect(read('procedure', items).json.rows[0]).toMatchObject({ status: 'new', name: 'Cấp phép' });
  });

  test('results of a quota stand there only when the quota is public unit by unit', () => {
    const closing = {
      key: 'tin-bai-2026-02-1',
      quotaKey: 'tin-bai',
      readingId: 'cach-1',
      period: '2026-02',
      round: 1,
      closedAt: '2026-03-03T02:00:00.000Z',
      isReopened: false,
      digest: '',
      rows: [{ unit: 'A', verdict: 'short' as const, counted: 0, minimum: 1, itemIds: [] }],
    };
    const items = { plan: [planOf()], unit: [unitOf('A')], closing: [closing] };
    expect(read('quota-result', { ...items, quota: [quotaOf()] }).json.rows).toHaveLength(1);
    expect(read('quota-result', { ...items, quota: [quotaOf({ visibility: 'totals' })] }).json.rows).toEqual([]);
  });

  test('a name that is none answers nothing', () => {
    expect(openTableOf('constructor', siteOf({}, '2026-03-10'))).toBeNull();
  });
});
