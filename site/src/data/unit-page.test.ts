import { describe, expect, it } from 'vitest';
import { makeChannel, makeSettings, makeSite, makeUnit } from '../fixtures/snapshot.ts';
import { procedureOf, unitOf } from '../views/example-items.ts';
import { siteOf } from '../views/site-of.ts';
import { unitGroups } from './unit-list.ts';
import { unitPage } from './unit-page.ts';

const site = makeSite([
  makeSettings(),
  makeUnit({
    code: 'BV-A',
    slug: 'bv-a',
    name: 'Bệnh viện Mẫu A',
    phone: '(0258) 3822 660',
    functions: 'Khám bệnh.\n\nChữa bệnh.',
    events: [
      { date: '2020-05-01', kind: 'founded', units: [], formerName: null, document: 'Quyết định mẫu' },
      { date: '2025-07-01', kind: 'merged', units: ['BV-CU', 'KHONG-CO'], formerName: 'Bệnh viện Mẫu', document: null },
    ],
  }),
  makeUnit({ code: 'KHOA', parent: 'BV-A', kind: 'ward', name: 'Khoa Mẫu' }),
  makeUnit({
    code: 'BV-CU',
    slug: 'bv-cu',
    name: 'Bệnh viện Cũ',
    activity: [{ from: '2010-01-01', to: '2025-06-30' }],
  }),
  makeChannel({ key: 'cap-cuu', ownerUnit: 'BV-A' }),
]);
const unit = site.unitByCode.get('BV-A');
const view = unit === undefined ? null : unitPage(site, unit);

describe('unitPage', () => {
  it('gives ways to reach the unit that can be tapped, and leaves empty ones out', () => {
    expect(view?.contacts).toEqual([{ label: 'Điện thoại', text: '(0258) 3822 660', href: 'tel:02583822660' }]);
    expect(view?.lines).toEqual([{ label: 'Cấp cứu y tế', shown: '115', href: 'tel:115', isUnverifiedSample: true }]);
  });

  it('tells what happened to the unit, the newest first', () => {
    expect(view?.events.map((event) => [event.date, event.what, event.others.map((one) => one.name)])).toEqual([
      ['01/07/2025', 'Sáp nhập (trước là Bệnh viện Mẫu)', ['Bệnh viện Cũ']],
      ['01/05/2020', 'Thành lập mới', []],
    ]);
  });

  it('names the units below it and cuts its functions into paragraphs', () => {
    expect(view?.children.map((one) => one.name)).toEqual(['Khoa Mẫu']);
    expect(view?.paragraphs).toEqual(['Khám bệnh.', 'Chữa bệnh.']);
  });
});

describe('what a unit can use elsewhere', () => {
  it('is offered with the markup to copy, in which a name breaks nothing', () => {
    expect(view?.embed).toMatchObject({ href: '/nhung/bv-a/', dataHref: '/nhung/bv-a/du-lieu.json' });
    const quoted = unitPage(site, unitOf('BV-A', { name: 'Bệnh viện "A" & <B>' })).embed;
    expect(quoted?.snippet).toContain(
      `src="${site.siteUrl}/nhung/bv-a/" title="Bệnh viện &quot;A&quot; &amp; &lt;B&gt;"`,
    );
  });

  it('is not offered for a unit that is at work no more', () => {
    const former = site.unitByCode.get('BV-CU');
    expect(former === undefined ? undefined : unitPage(site, former).embed).toBeNull();
  });
});

describe('the procedures of a unit', () => {
  const baseline = { asOf: '2026-01-01', sourceName: 'Danh mục mẫu', sourceUrl: null };
  const own = siteOf(
    {
      unit: [unitOf('BV-A'), unitOf('BV-B')],
      procedure: [
        procedureOf('9.900001', { baseline, receivingUnits: ['BV-A'] }),
        // Known by name only: not in force.
        procedureOf('9.900002', { receivingUnits: ['BV-A'] }),
      ],
    },
    '2026-03-10',
  );

  it('are counted as in force, with the way to their list; a unit without any says nothing', () => {
    expect(own.units.map((one) => unitPage(own, one).procedures)).toEqual([
      { count: '01', href: '/thu-tuc/don-vi/bv-a/' },
      null,
    ]);
  });
});

describe('unitGroups', () => {
  it('keeps units that are no longer at work apart', () => {
    const { groups, former } = unitGroups(site);
    expect(groups.map((group) => [group.name, group.units.map((one) => one.name)])).toEqual([
      ['Bệnh viện', ['Bệnh viện Mẫu A']],
      ['Khoa', ['Khoa Mẫu']],
    ]);
    expect(former.map((one) => one.name)).toEqual(['Bệnh viện Cũ']);
  });
});
