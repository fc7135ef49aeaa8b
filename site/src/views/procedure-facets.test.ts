import { describe, expect, test } from 'vitest';
import { decisionItemOf, decisionOf, fieldOf, procedureOf, unitOf, versionOf } from './example-items.ts';
import { procedureCatalogue } from './procedure-catalogue.ts';
import { pageOfSegment, procedureFacetView, procedureFacets, rowsPerPage } from './procedure-facets.ts';
import { findProcedures, prepareRow } from './scripts/filter-procedures.ts';
import { type SiteItems, siteOf } from './site-of.ts';

const baseline = { asOf: '2026-01-01', sourceName: 'Danh mục mẫu', sourceUrl: null };
const items: SiteItems = {
  field: [fieldOf('kham-benh', 'Khám bệnh')],
  unit: [unitOf('A', { slug: 'benh-vien-mau-a', name: 'Bệnh viện Mẫu A' }), unitOf('B')],
  procedure: [
    procedureOf('9.900001', {
      baseline,
      receivingUnits: ['A'],
      versions: [
        versionOf('2026-01-01', {
          name: 'Đăng ký',
          levels: ['province', 'commune'],
          onlineLevel: 'full',
          applicants: ['Công dân Việt Nam', 'Doanh nghiệp'],
        }),
      ],
    }),
    procedureOf('9.900002', {
      baseline,
      versions: [
        versionOf('2026-01-01', { name: 'Ấn định', levels: ['province'], applicants: ['công dân  việt nam'] }),
      ],
    }),
    procedureOf('9.900003', {
      baseline,
      receivingUnits: ['B'],
      versions: [versionOf('2026-01-01', { name: 'Bãi bỏ', onlineLevel: 'none', applicants: ['Hợp tác xã'] })],
    }),
  ],
  decision: [decisionOf('qd-1', '2026-02-01', { items: [decisionItemOf('abolished', '9.900003')] })],
};
const site = siteOf(items, '2026-02-15');
const countsOf = (name: string): Record<string, number> =>
  Object.fromEntries(
    (procedureFacets(site).find((facet) => facet.name === name)?.values ?? []).map(({ slug, count }) => [slug, count]),
  );

describe('the ways of narrowing the list', () => {
  test('count what is in force, and by status everything', () => {
    expect(countsOf('cap')).toEqual({ bo: 0, tinh: 2, xa: 1, huyen: 0, 'chua-ghi': 0 });
    expect(countsOf('truc-tuyen')).toEqual({ 'toan-trinh': 1, 'mot-phan': 0, 'chua-truc-tuyen': 0, 'chua-ghi': 1 });
    expect(countsOf('tinh-trang')).toMatchObject({ 'dang-cong-khai': 2, 'bi-bai-bo': 1 });
  });

  test('spellings of one applicant are one value', () => {
    expect(countsOf('doi-tuong')).toEqual({
      'cong-dan-viet-nam': 2,
      'doanh-nghiep': 1,
      'hop-tac-xa': 0,
      'chua-ghi': 0,
    });
  });

  test('an address stays for what only an ended procedure names, and shows it', () => {
    expect(procedureFacetView('don-vi', 'b', 1, site)).toMatchObject({
      rows: [],
      others: [{ code: '9.900003', statusWord: 'Bị bãi bỏ' }],
    });
  });

  test('what names no value is counted and listed as not entered, so that nothing in force is left out', () => {
    expect(countsOf('don-vi')).toEqual({ 'benh-vien-mau-a': 1, b: 0, 'chua-ghi': 1 });
    expect(procedureFacetView('don-vi', 'chua-ghi', 1, site)).toMatchObject({
      value: { name: 'Chưa ghi đơn vị tiếp nhận', href: '/thu-tuc/don-vi/chua-ghi/' },
      rows: [{ code: '9.900002' }],
    });
    const inForce = procedureFacetView('linh-vuc', 'kham-benh', 1, site)?.rows.map(({ code }) => code) ?? [];
    for (const facet of procedureFacets(site)) {
      const listed = facet.values.flatMap(
        ({ slug }) => procedureFacetView(facet.name, slug, 1, site)?.rows.map(({ code }) => code) ?? [],
      );
      expect([facet.name, listed]).toEqual([facet.name, expect.arrayContaining(inForce)]);
    }
  });

  test('an applicant or a unit whose name leads to the same address is one value with it', () => {
    const odd = siteOf(
      {
        unit: [unitOf('C', { slug: 'chua-ghi' })],
        procedure: [
          procedureOf('9.900004', {
            baseline,
            receivingUnits: ['C'],
            versions: [versionOf('2026-01-01', { applicants: ['Chưa ghi'] })],
          }),
        ],
      },
      '2026-02-15',
    );
    const slugs = procedureFacets(odd).map(({ values }) => values.map(({ slug }) => slug));
    expect(slugs.every((list) => new Set(list).size === list.length)).toBe(true);
  });

  test('rows follow the Vietnamese alphabet', () => {
    expect(procedureFacetView('cap', 'tinh', 1, site)?.rows.map(({ name }) => name)).toEqual(['Ấn định', 'Đăng ký']);
  });

  test.each([
    ['mau', 'tinh', 1],
    ['cap', 'thanh-pho', 1],
    ['cap', 'tinh', 2],
    ['cap', 'tinh', 0],
  ])('%s/%s page %i is no address', (facet, value, page) => {
    expect(procedureFacetView(facet, value, page, site)).toBeNull();
  });

  test('a long list has further pages, which together hold every row once', () => {
    const many = Array.from({ length: rowsPerPage + 3 }, (_, place) =>
      procedureOf(`9.9${String(place).padStart(5, '0')}`, { baseline, versions: [versionOf('2026-01-01')] }),
    );
    const long = siteOf({ procedure: many }, '2026-02-15');
    const pages = [1, 2].map((page) => procedureFacetView('linh-vuc', 'kham-benh', page, long));
    expect(pages.map((page) => page?.rows.length)).toEqual([rowsPerPage, 3]);
    expect(new Set(pages.flatMap((page) => page?.rows.map(({ code }) => code) ?? [])).size).toBe(many.length);
  });

  test.each([
    ['trang-2', 2],
    ['trang-12', 12],
    ['trang-1', null],
    ['trang-02', null],
    ['khac', null],
  ])('the segment %s names page %s', (segment, page) => {
    expect(pageOfSegment(segment)).toBe(page);
  });
});

describe('the file of the filter', () => {
  const catalogue = procedureCatalogue(site);
  const rows = catalogue.rows.map(prepareRow);

  test('finds by every value exactly what the page of the value lists', () => {
    for (const facet of procedureFacets(site)) {
      for (const value of facet.values) {
        const query = new URLSearchParams([[facet.name, value.slug]]);
        const found = findProcedures(rows, catalogue, query).map(([code]) => code);
        const listed = procedureFacetView(facet.name, value.slug, 1, site)?.rows.map(({ code }) => code);
        expect([facet.name, value.slug, found]).toEqual([facet.name, value.slug, listed]);
      }
    }
  });
});
