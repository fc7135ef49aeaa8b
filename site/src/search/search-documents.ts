import type {
  Article,
  Channel,
  ContentPage,
  Decision,
  LegalDocument,
  ProcedureContent,
  Unit,
} from '@cchc/shared/contract';
import { type ProcedureStatus, versionOn } from '@cchc/shared/procedure';
import type { DocumentGroup, SearchDocument } from '@cchc/shared/search';
import { plainTextOf } from '@cchc/shared/text';
import type { SiteData } from '../data/open-site.ts';
import { shownOf } from '../data/telephone.ts';
import { civilDateOf, formatDate } from '../i18n/dates.ts';
import { cleanHtml } from '../rich-text/gate.ts';
import { hotlinesView } from '../views/hotlines.ts';
import {
  type ProcedureStanding,
  fieldName,
  procedureIndexOf,
  procedureName,
  procedurePath,
  standings,
} from '../views/procedure-index.ts';
import { type SearchKind, filterTerm, placeOfKind } from './search-kinds.ts';

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part.trim() !== '').join(' · ');

/** Words of a text as its page shows them: what the gate keeps from the page is not to be found either. */
const shownWords = ({ bodyHtml, media }: Pick<Article, 'bodyHtml' | 'media'>): string =>
  plainTextOf(cleanHtml(bodyHtml, media));

const kindFilters = (kind: SearchKind, day: string | null): string[] => [
  filterTerm('loai', kind),
  ...(day === null ? [] : [filterTerm('nam', day.slice(0, 4))]),
];

function articleDocument(article: Article, site: SiteData): SearchDocument {
  const day = civilDateOf(article.firstPublishedAt);
  const units = [article.authorUnit, ...article.coAuthorUnits].flatMap((code) => site.unitByCode.get(code) ?? []);
  return {
    kind: placeOfKind('tin'),
    path: `/tin-tuc/${article.slug}/`,
    title: article.title,
    code: '',
    note: joined(formatDate(day), ...units.map(({ name }) => name)),
    summary: article.summary,
    body: shownWords(article),
    filters: [...kindFilters('tin', day), ...units.map(({ slug }) => filterTerm('don-vi', slug))],
  };
}

function documentDocument(document: LegalDocument): SearchDocument {
  const { key, number, title, issuer, issuedDate, note } = document;
  return {
    kind: placeOfKind('van-ban'),
    path: `/van-ban/${key}/`,
    title,
    code: number,
    note: joined(issuer, issuedDate === null ? null : `ngày ${formatDate(issuedDate)}`),
    summary: note ?? '',
    body: '',
    filters: kindFilters('van-ban', issuedDate),
  };
}

function decisionDocument({ key, number, title, issuer, issuedDate, items }: Decision): SearchDocument {
  const rows = items.map(({ procedureCode, name, note }) => joined(procedureCode, name, note));
  return {
    kind: placeOfKind('quyet-dinh'),
    path: `/quyet-dinh/${key}/`,
    title,
    code: number,
    note: joined(issuer, `ngày ${formatDate(issuedDate)}`),
    summary: '',
    body: rows.join('. '),
    filters: kindFilters('quyet-dinh', issuedDate),
  };
}

const unitDocument = ({ slug, name, shortName, address, functions }: Unit): SearchDocument => ({
  kind: placeOfKind('don-vi'),
  path: `/don-vi/${slug}/`,
  title: name,
  code: shortName === name ? '' : shortName,
  note: address,
  summary: plainTextOf(functions),
  body: '',
  filters: [...kindFilters('don-vi', null), filterTerm('don-vi', slug)],
});

const pathOfPage = ({ section, slug }: ContentPage): string =>
  section === 'guide' ? `/huong-dan/${slug}/` : section === 'about' ? '/gioi-thieu/' : '/tro-nang/';

const pageDocument = (page: ContentPage, site: SiteData): SearchDocument => ({
  kind: placeOfKind('huong-dan'),
  path: pathOfPage(page),
  // The bare name of the department means the page about it.
  title: page.section === 'about' ? `${site.settings.departmentName} – ${page.title}` : page.title,
  code: '',
  note: '',
  summary: page.summary,
  body: shownWords(page),
  filters: kindFilters('huong-dan', null),
});

function channelDocument(channel: Channel, site: SiteData): SearchDocument {
  const { key, label, purpose, dial, address, ownerName, ownerUnit, hoursNote, costNote, note, isUnverifiedSample } =
    channel;
  const unit = ownerUnit === null ? undefined : site.unitByCode.get(ownerUnit);
  return {
    kind: placeOfKind('duong-day-nong'),
    path: `/duong-day-nong/#${key}`,
    title: label,
    code: joined(shownOf(channel), dial === null ? null : `tel:${dial}`),
    note: joined(isUnverifiedSample ? 'Số mẫu, chưa được kiểm chứng' : null, purpose),
    summary: joined(ownerName, unit?.name, address, hoursNote, costNote, note),
    body: '',
    filters: [...kindFilters('duong-day-nong', null), ...(unit === undefined ? [] : [filterTerm('don-vi', unit.slug)])],
  };
}

/** Lines that may be called from the result of the page of all lines. */
const calledFirst = 4;

/** The page of all lines, with the numbers to call; none where there is no line. */
function hotlinesDocuments(site: SiteData): readonly SearchDocument[] {
  if (site.channels.length === 0) return [];
  const { phones } = hotlinesView(site);
  return [
    {
      kind: placeOfKind('duong-day-nong'),
      path: '/duong-day-nong/',
      title: `Tất cả đường dây nóng – ${site.settings.departmentName}`,
      code: joined(...phones.slice(0, calledFirst).flatMap(({ shown, href }) => (href === null ? [] : [shown, href]))),
      note: 'Số điện thoại, trang tiếp nhận, nơi tiếp nhận phản ánh, kiến nghị',
      summary: phones.map(({ label, shown }) => `${label}: ${shown}`).join('; '),
      body: '',
      filters: kindFilters('duong-day-nong', null),
    },
  ];
}

/** Everything that the page of a procedure says of it, as one text. */
function procedureText(content: ProcedureContent): string {
  const parts = [
    ...content.executingAgencies,
    content.competentAuthority,
    content.intakeAddress,
    ...content.applicants,
    content.steps,
    ...content.methods.flatMap(({ processingTime, fee, note }) => [processingTime, fee, note]),
    ...content.dossier.flatMap(({ title, items }) => [title, ...items.map(({ name }) => name)]),
    ...content.legalBasis.flatMap(({ number, title }) => [number, title]),
    content.requirements,
    ...content.results.map(({ name }) => name),
    ...content.keywords,
  ];
  return parts.flatMap((part) => (part === null ? [] : [plainTextOf(part)])).join('. ');
}

/** Why a procedure cannot be used; nothing is known of the days before the baseline. */
const restingWords: Readonly<Partial<Record<ProcedureStatus, string>>> = {
  upcoming: 'Chưa có hiệu lực',
  abolished: 'Đã bị bãi bỏ, không còn thực hiện',
  replaced: 'Đã được thay thế, không còn thực hiện',
  annulled: 'Không còn căn cứ công bố, không còn thực hiện',
};

function procedureDocument({ procedure, state, inForce }: ProcedureStanding, site: SiteData): SearchDocument {
  const { code, aliases, fieldCode, receivingUnits } = procedure;
  const content = versionOn(procedure, site.asOf, procedureIndexOf(site))?.content ?? procedure.versions[0]?.content;
  const units = receivingUnits.flatMap((unit) => site.unitByCode.get(unit)?.slug ?? []);
  return {
    kind: placeOfKind('thu-tuc'),
    path: procedurePath(code),
    title: procedureName(code, site.asOf, site),
    code: joined(code, ...aliases),
    note: joined(
      `Mã thủ tục ${code}`,
      fieldName(fieldCode, site.fieldByCode),
      inForce ? null : (restingWords[state.status] ?? 'Chưa có dữ liệu về hiệu lực'),
    ),
    summary: content?.description ?? '',
    body: content === undefined ? '' : procedureText(content),
    filters: [
      ...kindFilters('thu-tuc', null),
      filterTerm('linh-vuc', fieldCode),
      ...units.map((slug) => filterTerm('don-vi', slug)),
    ],
  };
}

/** Shorter titles say more with the same words: they are placed later, and so come first among equals. */
const longTitlesFirst = (documents: readonly SearchDocument[]): readonly SearchDocument[] =>
  documents.toSorted((a, b) => b.title.length - a.title.length || (a.path < b.path ? -1 : 1));

interface Section {
  readonly kind: SearchKind;
  readonly isEnded?: true;
  readonly count: number;
  readonly documents: Iterable<SearchDocument>;
}

function* mapped<T>(values: readonly T[], make: (value: T) => SearchDocument): Iterable<SearchDocument> {
  for (const value of values) yield make(value);
}

/** Sections in the order of their numbers; within each, of equal matches the later one is shown first. */
function sectionsOf(site: SiteData): readonly Section[] {
  const all = standings(site).map((one) => ({ ...one, document: procedureDocument(one, site) }));
  const ended = all.flatMap(({ inForce, document }) => (inForce ? [] : [document]));
  const standing = longTitlesFirst(all.flatMap(({ inForce, document }) => (inForce ? [document] : [])));
  const list = (kind: SearchKind, documents: readonly SearchDocument[]): Section => ({
    kind,
    count: documents.length,
    documents,
  });
  const { articles } = site;
  return [
    { ...list('thu-tuc', longTitlesFirst(ended)), isEnded: true },
    {
      kind: 'tin',
      count: articles.length,
      // One after another: their texts together are most of the memory of an index being built.
      documents: mapped(articles.toReversed(), (article) => articleDocument(article, site)),
    },
    list('van-ban', site.documents.toReversed().map(documentDocument)),
    list('quyet-dinh', site.decisions.toReversed().map(decisionDocument)),
    list('don-vi', longTitlesFirst(site.units.map(unitDocument))),
    list('huong-dan', longTitlesFirst(site.pages.map((page) => pageDocument(page, site)))),
    list('thu-tuc', standing),
    list('duong-day-nong', [
      // Of equal matches the last: a line that is meant is one tap away.
      ...hotlinesDocuments(site),
      ...longTitlesFirst(site.channels.map((channel) => channelDocument(channel, site))),
    ]),
  ];
}

/** Everything that can be found, in the order of the index, with the groups that it falls into. */
export function searchDocuments(site: SiteData): {
  readonly documents: Iterable<SearchDocument>;
  readonly groups: readonly DocumentGroup[];
} {
  const sections = sectionsOf(site).filter(({ count }) => count > 0);
  let start = 0;
  const groups = sections.map(({ kind, isEnded = false, count }) => {
    const group = { kind: placeOfKind(kind), start, isEnded };
    start += count;
    return group;
  });
  return {
    groups,
    documents: (function* () {
      for (const section of sections) yield* section.documents;
    })(),
  };
}
