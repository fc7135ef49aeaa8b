import { expect, test } from 'vitest';
import { decisionItemOf, decisionOf, procedureOf, versionOf } from './example-items.ts';
import { procedureBanners } from './procedure-banner.ts';
import { procedureHistory } from './procedure-history.ts';
import { siteOf } from './site-of.ts';

const code = '9.900001';
const first = decisionOf('qd-1', '2026-02-01', { items: [decisionItemOf('new', code)] });
const annulling = decisionOf('qd-2', '2026-03-01', {
  acts: [{ kind: 'annuls', decisionKey: 'qd-1', itemId: null, effectiveDate: null }],
});
const procedure = procedureOf(code, { versions: [versionOf('2026-02-01')] });
const items = { decision: [first, annulling], procedure: [procedure] };

test('a decision that annuls another is named where it ends what the other published', () => {
  const site = siteOf(items, '2026-03-15');
  expect(procedureHistory(procedure, site).map(({ iso, what, decision }) => [iso, what, decision?.href])).toEqual([
    ['2026-03-01', `Hủy bỏ quyết định số ${first.number}`, '/quyet-dinh/qd-2/'],
    ['2026-02-01', 'Công bố mới ban hành', '/quyet-dinh/qd-1/'],
  ]);
  expect(procedureBanners(code, '2026-03-15', site)[0]?.decision?.href).toBe('/quyet-dinh/qd-2/');
});

test('before its day it is still to come', () => {
  const [entry] = procedureHistory(procedure, siteOf(items, '2026-02-28'));
  expect(entry).toMatchObject({ iso: '2026-03-01', isAhead: true });
});
