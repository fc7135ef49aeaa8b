import { versionOn } from '@cchc/shared/procedure';
import type { Feed, FeedItem } from '../data/feeds.ts';
import type { SiteData } from '../data/open-site.ts';
import { fieldName, procedureIndexOf, procedureName, procedurePath, standings } from './procedure-index.ts';
import { statusWords } from '../i18n/procedure-words.ts';

/** Decisions and procedures as they were published here, newest first. */
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
  const procedures = standings(site).map(({ procedure, state }): FeedItem => {
    const version = versionOn(procedure, site.asOf, procedureIndexOf(site));
    const time = version?.content.methods.find((method) => method.processingTime !== null)?.processingTime;
    return {
      type: 'procedure',
      key: procedure.code,
      path: procedurePath(procedure.code),
      title: `${procedure.code} ${procedureName(procedure.code, site.asOf, site)}`,
      summary:
        time === null || time === undefined
          ? statusWords[state.status]
          : `${statusWords[state.status]}. Thời hạn giải quyết: ${time}`,
      publishedAt: procedure.firstPublishedAt,
      updatedAt: procedure.firstPublishedAt,
      author: null,
      categories: [fieldName(procedure.fieldCode, site.fieldByCode)],
    };
  });
  return {
    title: `Thủ tục hành chính – ${site.settings.siteName}`,
    description: `Thủ tục và quyết định công bố thủ tục của ${site.settings.departmentName}`,
    base: '/thu-tuc/',
    items: [...decisions, ...procedures].sort((a, b) =>
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
