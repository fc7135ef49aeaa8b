import type { Feed, FeedItem } from '../data/feeds.ts';
import type { SiteData } from '../data/open-site.ts';
import { statusWords } from '../i18n/procedure-words.ts';
import { fieldName, procedureName, procedurePath, standings } from './procedure-index.ts';
import { type ProcedureChange, changeSummary, procedureChanges } from './recent-changes.ts';

const sentencesOfSummary = 6;

/** A change as news of the day on which its decision was published here, also when it is still to come. */
function changeItem(change: ProcedureChange, site: SiteData): FeedItem[] {
  const decision = change.decisionKey === null ? undefined : site.decisionByKey.get(change.decisionKey);
  const procedure = site.procedureByCode.get(change.code);
  if (decision === undefined || procedure === undefined) return [];
  const from = `${change.isAhead ? 'Sắp có hiệu lực từ' : 'Từ'} ngày ${change.date}`;
  const what = changeSummary(change.rows, sentencesOfSummary);
  return [
    {
      type: 'procedure-change',
      key: `${change.code}:${decision.key}:${change.iso}`,
      path: change.dayHref,
      title: `${change.code} ${change.name}: ${change.statusWord.toLowerCase()}`,
      summary: [`${from}, theo Quyết định số ${decision.number}`, ...what].join('. '),
      publishedAt: decision.firstPublishedAt,
      updatedAt: decision.firstPublishedAt,
      author: decision.issuer,
      categories: [fieldName(procedure.fieldCode, site.fieldByCode), change.statusWord],
    },
  ];
}

/** Decisions, what each of them changes, and procedures as they were first published here, newest first. */
export function procedureFeed(site: SiteData): Feed {
  const decisions = site.decisions.map((decision): FeedItem => ({
    type: 'decision',
    key: decision.key,
    path: `/quyet-dinh/${decision.key}/`,
    title: `Quyết định số ${decision.number}`,
    summary: decision.title,
    publishedAt: decision.firstPublishedAt,
    updatedAt: decision.firstPublishedAt,
    author: decision.issuer,
    categories: ['Quyết định công bố'],
  }));
  const changes = procedureChanges(site).flatMap((change) => changeItem(change, site));
  const told = new Set(procedureChanges(site).flatMap(({ code, decisionKey }) => (decisionKey === null ? [] : [code])));
  // What a decision brought in is told with it; the others are told as they were entered.
  const procedures = standings(site)
    .filter(({ procedure }) => procedure.baseline !== null || !told.has(procedure.code))
    .map(({ procedure, state }): FeedItem => ({
      type: 'procedure',
      key: procedure.code,
      path: procedurePath(procedure.code),
      title: `${procedure.code} ${procedureName(procedure.code, site.asOf, site)}`,
      summary: statusWords[state.status],
      publishedAt: procedure.firstPublishedAt,
      updatedAt: procedure.firstPublishedAt,
      author: null,
      categories: [fieldName(procedure.fieldCode, site.fieldByCode)],
    }));
  return {
    title: `Thủ tục hành chính – ${site.settings.siteName}`,
    description: `Thủ tục, quyết định công bố và từng thay đổi của thủ tục, của ${site.settings.departmentName}`,
    base: '/thu-tuc/',
    items: [...decisions, ...changes, ...procedures].sort((a, b) =>
      a.publishedAt === b.publishedAt
        ? `${a.type}\0${a.key}` < `${b.type}\0${b.key}`
          ? -1
          : 1
        : a.publishedAt < b.publishedAt
          ? 1
          : -1,
    ),
  };
}
