import type { Procedure, ProcedureContent } from '@cchc/shared/contract';
import { isInForce, statusOn, versionOn } from '@cchc/shared/procedure';
import type { SiteData } from '../data/open-site.ts';
import { levelWords, onlineLevelWords, statusWords, submissionWords } from '../i18n/procedure-words.ts';
import { fieldName, procedureIndexOf, procedureName, procedurePath } from './procedure-index.ts';

/** A node of linked data. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const context = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const inVietnamese = (text: string): LinkedNode => ({ '@language': 'vi', '@value': text });

const concept = (notation: string, label: string): LinkedNode => ({
  '@type': 'skos:Concept',
  'skos:notation': notation,
  'skos:prefLabel': inVietnamese(label),
});

const dong: LinkedNode = {
  '@id': 'http://publications.europa.eu/resource/authority/currency/VND',
  '@type': 'skos:Concept',
};

/** A fee that is nothing but an amount; prose stays prose. */
function amountOf(fee: string): number | null {
  const match = /^(\d{1,3}(?:\.\d{3})*|\d+)\s*(?:đồng|đ|₫|VNĐ|VND)$/iu.exec(fee.normalize('NFC').trim());
  return match === null ? null : Number((match[1] ?? '').replaceAll('.', ''));
}

/** Working days are no duration that can be computed with, so times stay in words. */
function channelsOf(
  content: ProcedureContent,
  id: string,
): { readonly channels: LinkedNode[]; readonly costs: LinkedNode[] } {
  const channels: LinkedNode[] = [];
  const costs: LinkedNode[] = [];
  content.methods.forEach((method, place) => {
    const number = String(place + 1);
    const channelId = `${id}#hinh-thuc-${number}`;
    const words = [
      submissionWords[method.channel],
      ...(method.processingTime === null ? [] : [`thời hạn giải quyết: ${method.processingTime}`]),
      ...(method.note === null ? [] : [method.note]),
    ];
    channels.push({
      '@id': channelId,
      '@type': 'cv:Channel',
      'dct:identifier': `hinh-thuc-${number}`,
      'dct:type': concept(method.channel, submissionWords[method.channel]),
      'dct:description': inVietnamese(words.join('; ')),
    });
    if (method.fee === null) return;
    const amount = amountOf(method.fee);
    costs.push({
      '@id': `${id}#phi-${number}`,
      '@type': 'cv:Cost',
      'dct:identifier': `phi-${number}`,
      'dct:description': inVietnamese(method.fee),
      'cv:ifAccessedThrough': { '@id': channelId, '@type': 'cv:Channel' },
      ...(amount === null
        ? {}
        : { 'cv:hasValue': { '@type': 'xsd:double', '@value': String(amount) }, 'cv:currency': dong }),
    });
  });
  return { channels, costs };
}

function contentProperties(content: ProcedureContent, id: string, code: string): LinkedNode {
  const { channels, costs } = channelsOf(content, id);
  const papers = content.dossier.flatMap(({ title, items }, group) =>
    items.map((item, place): LinkedNode => ({
      '@id': `${id}#giay-to-${String(group + 1)}-${String(place + 1)}`,
      '@type': 'cv:Evidence',
      'dct:identifier': `giay-to-${String(group + 1)}-${String(place + 1)}`,
      'dct:title': inVietnamese(item.name),
      ...(title === null ? {} : { 'dct:description': inVietnamese(title) }),
    })),
  );
  return {
    'dcat:keyword': content.keywords.map(inVietnamese),
    'dct:audience': content.applicants.map((name) => concept(name, name)),
    'dct:type': content.levels.map((level) => concept(level, levelWords[level])),
    ...(content.onlineLevel === null
      ? {}
      : { 'cv:isClassifiedBy': [concept(content.onlineLevel, onlineLevelWords[content.onlineLevel])] }),
    'cv:hasChannel': channels,
    'cv:hasCost': costs,
    'cpsv:hasInput': papers,
    'cpsv:produces': content.results.map((result, place): LinkedNode => ({
      '@id': `${id}#ket-qua-${String(place + 1)}`,
      '@type': 'cv:Output',
      'dct:identifier': result.code ?? `${code}-ket-qua-${String(place + 1)}`,
      'dct:title': inVietnamese(result.name),
    })),
    'cv:hasLegalResource': content.legalBasis.map(({ number, title }): LinkedNode => ({
      '@type': 'eli:LegalResource',
      'eli:id_local': number,
      ...(title === null ? {} : { 'eli:title': inVietnamese(title) }),
    })),
  };
}

const isSomething = (value: unknown): boolean => !Array.isArray(value) || value.length > 0;

/** A procedure as a public service by CPSV-AP 3.2, as it stands on the day of the site. */
export function publicService(procedure: Procedure, site: SiteData): LinkedNode {
  const index = procedureIndexOf(site);
  const { code } = procedure;
  const id = `${site.siteUrl}${procedurePath(code)}`;
  const state = statusOn(code, site.asOf, index);
  const content = versionOn(procedure, site.asOf, index)?.content ?? null;
  const name = procedureName(code, site.asOf, site);
  const place: LinkedNode = { '@type': 'dct:Location', 'skos:prefLabel': inVietnamese(site.settings.provinceName) };
  const body: LinkedNode = {
    '@id': id,
    '@type': 'cpsv:PublicService',
    'dct:identifier': code,
    'dct:title': inVietnamese(name),
    'dct:description': inVietnamese(content?.description ?? name),
    'dct:language': {
      '@id': 'http://publications.europa.eu/resource/authority/language/VIE',
      '@type': 'dct:LinguisticSystem',
    },
    'dct:spatial': place,
    'adms:status': concept(state.status, statusWords[state.status]),
    'cv:thematicArea': [concept(procedure.fieldCode, fieldName(procedure.fieldCode, site.fieldByCode))],
    'cv:hasCompetentAuthority': {
      '@id': `${site.siteUrl}/`,
      '@type': 'cv:PublicOrganisation',
      'skos:prefLabel': inVietnamese(site.settings.departmentName),
      'dct:spatial': place,
    },
    ...(content === null ? {} : contentProperties(content, id, code)),
    // Where it can be used, only as long as it can be used.
    ...(isInForce(state) ? { 'foaf:page': { '@id': procedure.portalUrl ?? site.settings.procedurePortalUrl } } : {}),
  };
  return {
    '@context': context,
    ...Object.fromEntries(Object.entries(body).filter(([, value]) => isSomething(value))),
  };
}
