import type { CivilDate, Procedure, ProcedureVersion } from '@cchc/shared/contract';
import { versionOn } from '@cchc/shared/procedure';
import { fold } from '@cchc/shared/text';
import { lazily } from '../data/lazily.ts';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { formatDate } from '../i18n/dates.ts';
import { facetTitle, onlineLevelWords } from '../i18n/procedure-words.ts';
import { contentMark } from './content-mark.ts';
import { type HotlineView, hotlinesView } from './hotlines.ts';
import { type ProcedureEntry, entriesOfValue, facetPath, notEntered, procedureFacets } from './procedure-facets.ts';
import { perChannel } from './procedure-essentials.ts';
import { changeDays } from './procedure-history.ts';
import { procedureIndexOf, procedurePath } from './procedure-index.ts';
import { type ProcedureView, procedureView } from './procedure-page.ts';

/** Where a printed sheet is checked: for the reader's eye, and for the code. */
export interface SheetCheck {
  readonly shown: string;
  readonly target: string;
}

export const sheetPath = (code: string): string => `${procedurePath(code)}niem-yet/`;
export const leafletPath = (code: string): string => `${procedurePath(code)}to-gap/`;
export const checkPath = (code: string): string => `/kiem-tra/${code}/`;

/** Anchor of the answer for the content of one day, so that the code leads to it without script too. */
export const answerAnchor = (day: CivilDate): string => `ban-${day}`;

export const versionMark = (version: ProcedureVersion): string => contentMark(version.validFrom, version.content);

const bare = (address: string): string => address.replace(/^https?:\/\//, '');

function checkOf(path: string, mark: string | null, day: CivilDate | null, site: SiteData): SheetCheck {
  const address = `${site.siteUrl}${path}`;
  const query = mark === null ? '' : `?r=${mark}`;
  return { shown: bare(address), target: `${address}${query}${day === null ? '' : `#${answerAnchor(day)}`}` };
}

export interface PostingSheet {
  readonly procedure: ProcedureView;
  readonly check: SheetCheck;
  /** Where to send feedback, few enough for a sheet. */
  readonly lines: readonly HotlineView[];
}

const linesOnSheet = 3;

const takesFeedback = ({ label, purpose }: HotlineView): boolean =>
  /phan anh|kien nghi/.test(fold(`${label} ${purpose}`));

/** Lines that stand on every sheet: those that take feedback, and any only where there is none. */
export const sheetLines = lazily((site): readonly HotlineView[] => {
  const { phones, web, offices } = hotlinesView(site);
  const all = [...phones, ...web, ...offices];
  const feedback = all.filter(takesFeedback);
  return (feedback.length > 0 ? feedback : all).slice(0, linesOnSheet);
});

/** The sheet of one procedure as it stands on the day of the site. */
export function postingSheet(procedure: Procedure, site: SiteData): PostingSheet {
  const version = versionOn(procedure, site.asOf, procedureIndexOf(site));
  return {
    procedure: procedureView(procedure, site.asOf, site),
    check: checkOf(
      checkPath(procedure.code),
      version === null ? null : versionMark(version),
      version?.validFrom ?? null,
      site,
    ),
    lines: sheetLines(site),
  };
}

/** Lists that are posted: by field, and by the unit that receives. */
export const postedFacets = ['linh-vuc', 'don-vi'] as const;
export type PostedFacet = (typeof postedFacets)[number];
export const isPostedFacet = (name: string): name is PostedFacet => postedFacets.some((known) => known === name);

/** What is not entered is a gap in the data; nobody posts it. */
export const isPostedValue = ({ slug }: { readonly slug: string }): boolean => slug !== notEntered;

export const listSheetPath = (facet: PostedFacet, value: string, paper: 'a4' | 'a3'): string =>
  `${facetPath(facet, value)}niem-yet${paper === 'a3' ? '-a3' : ''}/`;
export const listCheckPath = (facet: PostedFacet, value: string): string => `/kiem-tra/${facet}/${value}/`;

export interface ListSheetRow {
  readonly number: string;
  readonly code: string;
  readonly name: string;
  readonly times: readonly string[];
  readonly fees: readonly string[];
  readonly online: string;
  readonly agencies: readonly string[];
}

export interface ListSheet {
  readonly facet: PostedFacet;
  readonly value: string;
  readonly title: string;
  readonly valueHref: string;
  readonly rows: readonly ListSheetRow[];
  /** Day of the last change in the list; null while nothing is known. */
  readonly asOf: { readonly iso: CivilDate; readonly words: string } | null;
  readonly mark: string | null;
  readonly check: SheetCheck;
}

function listRow({ row, standing: { procedure } }: ProcedureEntry, place: number, site: SiteData): ListSheetRow {
  const content = versionOn(procedure, site.asOf, procedureIndexOf(site))?.content ?? null;
  const online = content?.onlineLevel ?? null;
  return {
    number: formatCount(place + 1),
    code: row.code,
    name: row.name,
    times: content === null ? [] : (perChannel(content.methods, ({ processingTime }) => processingTime) ?? []),
    fees: content === null ? [] : (perChannel(content.methods, ({ fee }) => fee) ?? []),
    online: online === null ? '' : onlineLevelWords[online],
    agencies: content?.executingAgencies ?? [],
  };
}

/** The sheet of all procedures in force of a field or a unit; null for a value that is none. */
export function listSheet(facetName: string, slug: string, site: SiteData): ListSheet | null {
  if (!isPostedFacet(facetName)) return null;
  const value = procedureFacets(site)
    .find(({ name }) => name === facetName)
    ?.values.find((one) => one.slug === slug && isPostedValue(one));
  if (value === undefined) return null;
  const entries = entriesOfValue(facetName, slug, site);
  const rows = entries.filter(({ standing }) => standing.inForce).map((entry, place) => listRow(entry, place, site));
  // Also the day on which something left the list is a change of it.
  const days = entries
    .flatMap(({ standing }) => changeDays(standing.procedure, site))
    .filter((day) => day <= site.asOf);
  const last = days.reduce<CivilDate | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
  const mark = last === null ? null : contentMark(last, rows);
  return {
    facet: facetName,
    value: slug,
    title: facetTitle(facetName, value.name),
    valueHref: value.href,
    rows,
    asOf: last === null ? null : { iso: last, words: formatDate(last) },
    mark,
    check: checkOf(listCheckPath(facetName, slug), mark, null, site),
  };
}
