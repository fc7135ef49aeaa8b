import { type Address, fileAddress, pageAddress } from './addresses.ts';
import { monthPath } from './data/archives.ts';
import type { SiteData } from './data/open-site.ts';
import {
  englishArticlePath,
  englishArticles,
  englishContentPath,
  englishPages,
  englishUnitPath,
  englishUnits,
} from './views/english.ts';
import { spansPath } from './views/as-of-list.ts';
import { allCardsPath, cardPath, cardableLines } from './views/contact-card.ts';
import { openDataTypes } from './views/open-data/catalogue.ts';
import {
  checkPath,
  isPostedFacet,
  isPostedValue,
  leafletPath,
  listCheckPath,
  listSheetPath,
  sheetPath,
} from './views/posting-sheet.ts';
import { changeDays } from './views/procedure-history.ts';
import { facetPath, pageCount, procedureFacets } from './views/procedure-facets.ts';
import { dayPath, procedurePath } from './views/procedure-index.ts';
import { changeMonths } from './views/recent-changes.ts';
import { embedDataPath, embedPath } from './views/unit-embed.ts';
import { judgedPeriods, quotaPeriodPath, quotaUnitPath, shownPeriods, unitsOfPeriods } from './views/quota-results.ts';

/** What a new day may change: states of procedures, decisions and documents, deadlines, running periods. */
const day = 'day';

function procedureAddresses(site: SiteData): Address[] {
  const tags = ['procedures', day];
  return [
    pageAddress('/thu-tuc/', 'procedures', tags),
    pageAddress('/thu-tuc/het-hieu-luc/', 'procedures-ended', tags),
    pageAddress('/thu-tuc/moi-cap-nhat/', 'procedures-recent', tags),
    ...changeMonths(site).map(({ month }) =>
      pageAddress(`/thu-tuc/moi-cap-nhat/${monthPath(month)}/`, 'procedure-month', tags),
    ),
    ...Array.from({ length: pageCount(site.procedures.length) }, (_, place) =>
      pageAddress(spansPath(place + 1), place === 0 ? 'procedure-days' : 'procedure-days-page', tags),
    ),
    fileAddress('/thu-tuc/theo-ngay.json', 'procedure-days-file', ['procedures']),
    fileAddress('/thu-tuc/rss.xml', 'feed', tags),
    fileAddress('/thu-tuc/feed.json', 'feed', tags),
    fileAddress('/thu-tuc/danh-muc.json', 'procedure-catalogue', tags),
    ...procedureFacets(site).flatMap(({ name, values }) =>
      values.flatMap(({ slug, count }) =>
        Array.from({ length: pageCount(count) }, (_, place) =>
          pageAddress(
            facetPath(name, slug, place + 1),
            place === 0 ? 'procedure-facet' : 'procedure-facet-page',
            tags,
            // Values that nothing has keep their address, and nobody is sent there.
            count === 0 ? { isListed: false } : {},
          ),
        ),
      ),
    ),
    ...procedureFacets(site).flatMap(({ name, values }) =>
      isPostedFacet(name)
        ? values
            .filter(isPostedValue)
            .flatMap(({ slug }) => [
              pageAddress(listSheetPath(name, slug, 'a4'), 'list-sheet-a4', tags, { isListed: false }),
              pageAddress(listSheetPath(name, slug, 'a3'), 'list-sheet-a3', tags, { isListed: false }),
              pageAddress(listCheckPath(name, slug), 'list-check', tags, { isListed: false }),
            ])
        : [],
    ),
    ...site.procedures.flatMap((procedure) => {
      const own = [`procedure:${procedure.code}`];
      return [
        pageAddress(procedurePath(procedure.code), 'procedure', own),
        pageAddress(sheetPath(procedure.code), 'procedure-sheet', [...own, 'sheet-lines'], { isListed: false }),
        pageAddress(leafletPath(procedure.code), 'procedure-leaflet', [...own, 'sheet-lines'], { isListed: false }),
        fileAddress(`${procedurePath(procedure.code)}cpsv.jsonld`, 'procedure-service', own),
        // Says on which day it answers.
        pageAddress(checkPath(procedure.code), 'check', [...own, day], { isListed: false }),
        ...changeDays(procedure, site).map((changed) =>
          pageAddress(dayPath(procedure.code, changed), 'procedure-day', own, { isListed: false }),
        ),
      ];
    }),
    pageAddress('/quyet-dinh/', 'decisions', tags),
    ...site.decisions.map(({ key }) => pageAddress(`/quyet-dinh/${key}/`, 'decision', [...tags, `decision:${key}`])),
  ];
}

function quotaAddresses(site: SiteData): Address[] {
  return [
    pageAddress('/chi-tieu/', 'quotas', ['quotas', day]),
    ...shownPeriods(site).map((period) =>
      pageAddress(quotaPeriodPath(period), 'quota-period', [`quota-period:${period.code}`, day]),
    ),
    ...judgedPeriods(site).flatMap((period) =>
      [...(unitsOfPeriods(site).get(period.code) ?? [])].map(({ slug }) =>
        pageAddress(quotaUnitPath(period, slug), 'quota-unit', [`quota-unit:${period.code}:${slug}`, day], {
          isListed: false,
        }),
      ),
    ),
    pageAddress('/ke-hoach/', 'plans', ['plans', day]),
    fileAddress('/lich.ics', 'calendar', ['plans']),
  ];
}

function englishAddresses(site: SiteData): Address[] {
  return [
    pageAddress('/en/', 'english', ['english']),
    ...englishArticles(site).map((article) =>
      pageAddress(englishArticlePath(article.slug), 'english-article', [`english-article:${article.documentId}`]),
    ),
    ...englishUnits(site).map((unit) =>
      pageAddress(englishUnitPath(unit.slug), 'english-unit', [`english-unit:${unit.code}`]),
    ),
    ...englishPages(site).map((page) =>
      pageAddress(englishContentPath(page.slug), 'english-page', [`english-page:${page.slug}`]),
    ),
  ];
}

function contactCardAddresses(site: SiteData): Address[] {
  const lines = cardableLines(site);
  const paths = lines.length === 0 ? [] : [allCardsPath, ...lines.map(({ key }) => cardPath(key))];
  return paths.map((path) => fileAddress(path, 'contact-card', ['hotlines']));
}

/** Addresses of procedures, decisions, hotlines, documents, quotas, plans, embeds and open data. */
export function listRuleAddresses(site: SiteData): readonly Address[] {
  return [
    ...procedureAddresses(site),
    pageAddress('/duong-day-nong/', 'hotlines', ['hotlines']),
    ...contactCardAddresses(site),
    pageAddress('/van-ban/', 'documents', ['documents', day]),
    ...site.documents.map(({ key }) =>
      pageAddress(`/van-ban/${key}/`, 'document', ['documents', day, `document:${key}`]),
    ),
    ...quotaAddresses(site),
    ...site.units.flatMap((unit) => [
      pageAddress(embedPath(unit.slug), 'embed', [`embed:${unit.code}`], { isListed: false }),
      fileAddress(embedDataPath(unit.slug), 'embed-data', [`embed:${unit.code}`]),
    ]),
    pageAddress('/man-hinh/', 'screen', ['screen', day], { isListed: false }),
    ...englishAddresses(site),
    pageAddress('/du-lieu/', 'data', ['data']),
    ...openDataTypes.flatMap((type) => [
      fileAddress(`/du-lieu/${type}.json`, 'data-json', [`data:${type}`, day]),
      fileAddress(`/du-lieu/${type}.csv`, 'data-csv', [`data:${type}`, day]),
    ]),
  ];
}
