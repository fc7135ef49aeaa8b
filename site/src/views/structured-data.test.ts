import { describe, expect, test } from 'vitest';
import { channelOf, procedureOf, versionOf } from './example-items.ts';
import { procedureView } from './procedure-page.ts';
import { siteOf } from './site-of.ts';
import { contactPoints, governmentService } from './structured-data.ts';

/** Properties of schema.org that each type has, its own and inherited ones, as far as they are used here. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  GovernmentService: [
    ...['name', 'alternateName', 'identifier', 'description', 'url', 'sameAs', 'serviceType', 'category', 'areaServed'],
    ...['jurisdiction', 'provider', 'serviceOperator', 'audience', 'serviceOutput', 'availableChannel', 'offers'],
  ],
  GovernmentOrganization: ['name', 'url'],
  AdministrativeArea: ['name'],
  Audience: ['audienceType'],
  CreativeWork: ['name'],
  ServiceChannel: ['name', 'serviceUrl', 'serviceLocation', 'availableLanguage'],
  Place: ['address'],
  Offer: ['description'],
};

function strangers(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strangers);
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const type = String(entries.find(([key]) => key === '@type')?.[1]);
  const known = vocabulary[type];
  if (known === undefined) return [type];
  return entries
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([key, inner]) => [...(known.includes(key) ? [] : [`${type}.${key}`]), ...strangers(inner)]);
}

const day = '2026-03-01';
function serviceOf(content: Parameters<typeof versionOf>[1]) {
  const procedure = procedureOf('9.900001', {
    baseline: { asOf: '2026-01-01', sourceName: 'Danh mục mẫu', sourceUrl: null },
    aliases: ['9.900001.000.00.00.H99'],
    versions: [versionOf('2026-01-01', content)],
  });
  const site = siteOf({ procedure: [procedure] }, day);
  return governmentService(procedureView(procedure, day, site), site);
}

describe('the description of a procedure for search engines', () => {
  test('uses only words of the vocabulary, and says what is entered', () => {
    const service = serviceOf({
      name: 'Cấp giấy phép',
      applicants: ['Công dân Việt Nam'],
      executingAgencies: ['Sở Y tế tỉnh Mẫu'],
      intakeAddress: 'Số 1 đường Mẫu',
      onlineLevel: 'full',
      methods: [{ channel: 'online', processingTime: '10 ngày', fee: '500.000 đồng', note: null }],
      results: [{ name: 'Giấy phép', code: null }],
      description: 'Mô tả.',
    });
    expect(strangers(service)).toEqual([]);
    expect(service).toMatchObject({
      identifier: '9.900001',
      audience: [{ audienceType: 'Công dân Việt Nam' }],
      offers: [{ description: '500.000 đồng' }],
      availableChannel: [
        { serviceUrl: 'https://dichvucong.gov.vn/' },
        { serviceLocation: { address: 'Số 1 đường Mẫu' } },
      ],
    });
  });

  test('promises no place to file online where there is none', () => {
    expect(serviceOf({ onlineLevel: 'none' })).toMatchObject({ availableChannel: [] });
  });
});

test('search engines are told of no number that is only a sample', () => {
  const channels = [
    channelOf({ key: 'that', raw: '1022', dial: '1022', isUnverifiedSample: false }),
    channelOf({ key: 'mau', raw: '1900 0000', dial: '19000000', isUnverifiedSample: true }),
  ];
  expect(contactPoints(siteOf({ channel: channels }, day))).toMatchObject({ contactPoint: [{ telephone: '1022' }] });
});
