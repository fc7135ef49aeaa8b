import { describe, expect, test } from 'vitest';
import { decisionItemOf, decisionOf, fieldOf, procedureOf, versionOf } from './example-items.ts';
import { type LinkedNode, publicService } from './public-service.ts';
import { type SiteItems, siteOf } from './site-of.ts';

/** What CPSV-AP 3.2 asks of each class (its SHACL shapes): type of the value, and how many. */
interface Shape {
  readonly value: string;
  readonly min?: number;
  readonly max?: number;
}
const text = (bounds: Omit<Shape, 'value'> = {}): Shape => ({ value: 'langString', ...bounds });
const one: Omit<Shape, 'value'> = { min: 1, max: 1 };
const identifier: Shape = { value: 'literal', ...one };
const shapes: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  'cpsv:PublicService': {
    'dct:identifier': identifier,
    'dct:title': text({ min: 1 }),
    'dct:description': text({ min: 1 }),
    'dct:language': { value: 'dct:LinguisticSystem' },
    'dct:spatial': { value: 'dct:Location' },
    'dct:audience': { value: 'skos:Concept' },
    'dct:type': { value: 'skos:Concept' },
    'dcat:keyword': text(),
    'adms:status': { value: 'skos:Concept', max: 1 },
    'cv:thematicArea': { value: 'skos:Concept' },
    'cv:isClassifiedBy': { value: 'skos:Concept' },
    'cv:hasCompetentAuthority': { value: 'cv:PublicOrganisation', min: 1 },
    'cv:hasChannel': { value: 'cv:Channel' },
    'cv:hasCost': { value: 'cv:Cost' },
    'cv:hasLegalResource': { value: 'eli:LegalResource' },
    'cpsv:hasInput': { value: 'cv:Evidence' },
    'cpsv:produces': { value: 'cv:Output' },
    'foaf:page': { value: 'reference' },
  },
  'cv:PublicOrganisation': { 'skos:prefLabel': text({ min: 1 }), 'dct:spatial': { value: 'dct:Location', min: 1 } },
  'cv:Channel': {
    'dct:identifier': identifier,
    'dct:type': { value: 'skos:Concept', max: 1 },
    'dct:description': text(),
  },
  'cv:Cost': {
    'dct:identifier': identifier,
    'dct:description': text(),
    'cv:hasValue': { value: 'xsd:double', max: 1 },
    'cv:currency': { value: 'skos:Concept', max: 1 },
    'cv:ifAccessedThrough': { value: 'cv:Channel', max: 1 },
  },
  'cv:Evidence': { 'dct:identifier': identifier, 'dct:title': text({ min: 1 }), 'dct:description': text() },
  'cv:Output': { 'dct:identifier': identifier, 'dct:title': text({ min: 1 }) },
  'eli:LegalResource': { 'eli:id_local': { value: 'literal' }, 'eli:title': text() },
  'skos:Concept': { 'skos:notation': { value: 'literal' }, 'skos:prefLabel': text() },
  'dct:Location': { 'skos:prefLabel': text() },
  'dct:LinguisticSystem': {},
};

const isNode = (value: unknown): value is LinkedNode => typeof value === 'object' && value !== null;

function valueType(value: unknown): string {
  if (!isNode(value)) return 'literal';
  if ('@language' in value) return 'langString';
  if ('@type' in value) return String(value['@type']);
  return 'reference';
}

/** Everything in which a node differs from the shape of its class, all nodes below included. */
function findings(node: LinkedNode, isReference = false): string[] {
  const type = String(node['@type']);
  const shape = shapes[type];
  if (shape === undefined) return [`${type} is no class of the profile`];
  const found: string[] = [];
  for (const [property, bounds] of Object.entries(shape)) {
    const value = node[property];
    const values = value === undefined ? [] : Array.isArray(value) ? value : [value];
    if (values.length < (bounds.min ?? 0) && !isReference) found.push(`${type} lacks ${property}`);
    if (values.length > (bounds.max ?? Infinity)) found.push(`${type} has ${property} too often`);
    for (const one of values) {
      if (valueType(one) !== bounds.value) found.push(`${type} ${property}: ${valueType(one)}, not ${bounds.value}`);
      // A node that is only named is described elsewhere in the file.
      if (isNode(one) && bounds.value in shapes) found.push(...findings(one, Object.keys(one).length === 2));
    }
  }
  const known = [...Object.keys(shape), '@id', '@type', '@context'];
  return [
    ...found,
    ...Object.keys(node)
      .filter((key) => !known.includes(key))
      .map((key) => `${type} knows no ${key}`),
  ];
}

const code = '9.900001';
const full = procedureOf(code, {
  baseline: { asOf: '2026-01-01', sourceName: 'Danh mục mẫu', sourceUrl: null },
  portalUrl: 'https://vi-du.test/9.900001/',
  versions: [
    versionOf('2026-01-01', {
      name: 'Cấp giấy phép mẫu',
      levels: ['province'],
      onlineLevel: 'full',
      applicants: ['Công dân Việt Nam'],
      keywords: ['giấy phép'],
      methods: [
        { channel: 'online', processingTime: '10 ngày làm việc', fee: '1.500.000 đồng', note: null },
        { channel: 'post', processingTime: null, fee: 'Theo quy định, tối đa 500.000 đồng', note: 'Gửi bảo đảm.' },
      ],
      dossier: [{ title: 'Cấp lại', items: [{ name: 'Đơn', originals: 1, copies: 0, form: null }] }],
      legalBasis: [{ number: '01/2026/NĐ-CP', title: null }],
      results: [{ name: 'Giấy phép', code: 'KQ.MAU.000001' }],
    }),
  ],
});
const serviceOf = (items: SiteItems, day = '2026-03-01'): LinkedNode => {
  const site = siteOf({ field: [fieldOf('kham-benh', 'Khám bệnh')], ...items }, day);
  const procedure = site.procedureByCode.get(code);
  if (procedure === undefined) throw new Error('The test gives no procedure.');
  return publicService(procedure, site);
};

describe('a procedure as a public service (CPSV-AP 3.2)', () => {
  test.each([
    ['with everything', full],
    ['with nothing entered', procedureOf(code)],
  ])('%s, fits the shapes of the profile', (_, procedure) => {
    expect(findings(serviceOf({ procedure: [procedure] }))).toEqual([]);
  });

  test('an amount is a number with its currency, prose stays prose', () => {
    const { 'cv:hasCost': costs } = serviceOf({ procedure: [full] });
    expect(costs).toMatchObject([
      { 'cv:hasValue': { '@value': '1500000' }, 'cv:currency': { '@type': 'skos:Concept' } },
      { 'dct:description': { '@value': 'Theo quy định, tối đa 500.000 đồng' } },
    ]);
    expect(JSON.stringify(costs).match(/cv:hasValue/g)).toHaveLength(1);
  });

  test('what has ended says so and leads to no place to file it', () => {
    const decision = decisionOf('qd-1', '2026-02-01', { items: [decisionItemOf('abolished', code)] });
    const service = serviceOf({ procedure: [full], decision: [decision] });
    expect(service['adms:status']).toMatchObject({ 'skos:notation': 'abolished' });
    expect(service['foaf:page']).toBeUndefined();
  });
});
