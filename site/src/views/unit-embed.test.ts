import { expect, test } from 'vitest';
import { channelOf, procedureOf, unitOf } from './example-items.ts';
import { siteOf } from './site-of.ts';
import { unitEmbedJson, unitEmbedView } from './unit-embed.ts';

const unit = unitOf('BV-A', { slug: 'bv-a' });
const baseline = { asOf: '2026-01-01', sourceName: 'Cổng mẫu', sourceUrl: null };
const site = siteOf(
  {
    unit: [unit, unitOf('BV-B')],
    procedure: [
      procedureOf('9.900001', { baseline, receivingUnits: ['BV-A'] }),
      // Known by name only.
      procedureOf('9.900003', { receivingUnits: ['BV-A'] }),
      procedureOf('9.900002', { baseline, receivingUnits: ['BV-B'] }),
    ],
  },
  '2026-03-10',
);

test('a unit shows the procedures that it takes in, with the way to all of them', () => {
  const { procedures } = unitEmbedView(unit, site);
  expect(procedures).toMatchObject({ total: 1, href: `${site.siteUrl}/thu-tuc/don-vi/bv-a/` });
  expect(procedures.shown.map(({ code, href }) => [code, href])).toEqual([
    ['9.900001', `${site.siteUrl}/thu-tuc/9.900001/`],
  ]);
});

test('the data name their source, and that they are samples', () => {
  const data: unknown = JSON.parse(unitEmbedJson(unit, site));
  expect(data).toMatchObject({ name: unit.name, source: { url: `${site.siteUrl}/` }, procedures: { total: 1 } });
  expect(JSON.stringify(data)).toContain('DỮ LIỆU MẪU');
});

test('a line of sample data says so also where no page does', () => {
  const own = channelOf({ ownerUnit: 'BV-A' });
  const lines = siteOf(
    { unit: [unit], channel: [own, channelOf({ ...own, key: 'that', isUnverifiedSample: false })] },
    '2026-03-10',
  );
  expect(JSON.parse(unitEmbedJson(unit, lines))).toMatchObject({
    lines: [
      { key: 'cap-cuu', isUnverifiedSample: true },
      { key: 'that', isUnverifiedSample: false },
    ],
  });
});
