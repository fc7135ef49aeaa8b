import { type ProcedureContent, type Unit } from '@cchc/shared/contract';
import { type ProcedureStatus, versionOn } from '@cchc/shared/procedure';
import { compareVietnamese, slugify } from '@cchc/shared/text';
import { heldWhileSame } from '../data/held-while-same.ts';
import { lazily } from '../data/lazily.ts';
import type { SiteData } from '../data/open-site.ts';
import { formatDate } from '../i18n/dates.ts';
import { facetHeadings, levelWords, notEnteredValues, onlineLevelWords, statusWords } from '../i18n/procedure-words.ts';
import {
  type ProcedureStanding,
  fieldName,
  procedureIndexOf,
  procedureName,
  procedurePath,
  standings,
} from './procedure-index.ts';
import { type FacetName, facetNames } from './scripts/filter-procedures.ts';

/** One procedure as a row of a list. */
export interface ProcedureRowView {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly status: ProcedureStatus;
  readonly statusWord: string;
  readonly since: string | null;
}

/** A procedure with everything that the lists sort, count and filter by. */
export interface ProcedureEntry {
  readonly standing: ProcedureStanding;
  readonly row: ProcedureRowView;
  /** Values of the procedure by facet, as segments of addresses. */
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
}

type Level = ProcedureContent['levels'][number];
type OnlineLevel = NonNullable<ProcedureContent['onlineLevel']>;

const levelSlugs: Readonly<Record<Level, string>> = {
  ministry: 'bo',
  province: 'tinh',
  commune: 'xa',
  district: 'huyen',
};
const onlineSlugs: Readonly<Record<OnlineLevel, string>> = {
  full: 'toan-trinh',
  partial: 'mot-phan',
  none: 'chua-truc-tuyen',
};
export const statusSlugs: Readonly<Record<ProcedureStatus, string>> = {
  listed: 'dang-cong-khai',
  new: 'moi-ban-hanh',
  amended: 'sua-doi-bo-sung',
  standardized: 'chuan-hoa',
  upcoming: 'sap-co-hieu-luc',
  replaced: 'duoc-thay-the',
  abolished: 'bi-bai-bo',
  annulled: 'khong-con-can-cu',
  unknown_before_baseline: 'chua-co-du-lieu',
};

/** Segment of the value of what is not entered: a procedure that names nothing is counted too, never left out. */
export const notEntered = 'chua-ghi';

const orNotEntered = (values: readonly string[]): readonly string[] => (values.length === 0 ? [notEntered] : values);

export const facetPath = (facet: FacetName, value: string, page = 1): string =>
  `/thu-tuc/${facet}/${value}/${page === 1 ? '' : `trang-${String(page)}/`}`;

/** All procedures of any status in the order of their names, as a reader looks them up; the code settles a tie. */
export const procedureEntries = heldWhileSame(
  (site) => [site.procedures, site.decisions, site.units, [site.asOf]],
  (site): readonly ProcedureEntry[] =>
    standings(site)
      .map((standing): ProcedureEntry => {
        const { procedure, state } = standing;
        const content = versionOn(procedure, site.asOf, procedureIndexOf(site))?.content;
        const online = content?.onlineLevel ?? null;
        return {
          standing,
          row: {
            code: procedure.code,
            name: procedureName(procedure.code, site.asOf, site),
            href: procedurePath(procedure.code),
            status: state.status,
            statusWord: statusWords[state.status],
            since: 'since' in state ? formatDate(state.since) : null,
          },
          values: {
            'linh-vuc': [procedure.fieldCode],
            cap: orNotEntered((content?.levels ?? []).map((level) => levelSlugs[level])),
            'truc-tuyen': orNotEntered(online === null ? [] : [onlineSlugs[online]]),
            'doi-tuong': orNotEntered((content?.applicants ?? []).map(slugify).filter((slug) => slug !== '')),
            'tinh-trang': [statusSlugs[state.status]],
            'don-vi': orNotEntered(procedure.receivingUnits.flatMap((code) => site.unitByCode.get(code)?.slug ?? [])),
          },
        };
      })
      .sort((a, b) => compareVietnamese(a.row.name, b.row.name) || compareVietnamese(a.row.code, b.row.code)),
);

interface NamedValue {
  readonly slug: string;
  readonly name: string;
}

const inWords = <K extends string>(slugs: Readonly<Record<K, string>>, words: Readonly<Record<K, string>>) =>
  (Object.keys(slugs) as K[]).map((key): NamedValue => ({ slug: slugs[key], name: words[key] }));

/** Every field that a procedure of any status belongs to, in the order set by hand, then the unnamed ones. */
function fieldValues(site: SiteData): NamedValue[] {
  const used = new Set(site.procedures.map(({ fieldCode }) => fieldCode));
  const named = site.fields.map(({ code }) => code);
  const strays = [...used].filter((code) => !named.includes(code)).sort();
  return [...named.filter((code) => used.has(code)), ...strays].map((code) => ({
    slug: code,
    name: fieldName(code, site.fieldByCode),
  }));
}

/** Applicants of any version, so that an amendment never takes an address away; spellings of one slug are one value. */
function applicantValues(site: SiteData): NamedValue[] {
  const names = new Set(
    site.procedures.flatMap(({ versions }) => versions.flatMap(({ content }) => content.applicants)),
  );
  const bySlug = new Map<string, string>();
  for (const name of [...names].sort(compareVietnamese)) {
    const slug = slugify(name);
    if (slug !== '' && !bySlug.has(slug)) bySlug.set(slug, name);
  }
  return Array.from(bySlug, ([slug, name]) => ({ slug, name }));
}

function unitValues(site: SiteData): NamedValue[] {
  const receiving = new Set(site.procedures.flatMap(({ receivingUnits }) => receivingUnits));
  return site.units.filter(({ code }: Unit) => receiving.has(code)).map(({ slug, name }) => ({ slug, name }));
}

/** The value of what is not entered stands last; a name that leads to the same address is the same. */
function withNotEntered(facet: FacetName, values: readonly NamedValue[]): readonly NamedValue[] {
  const name = notEnteredValues[facet];
  if (name === undefined) return values;
  return [...values.filter(({ slug }) => slug !== notEntered), { slug: notEntered, name }];
}

export interface FacetValue extends NamedValue {
  readonly href: string;
  /** Procedures in force with the value; of any status where the facet is the status. */
  readonly count: number;
}

export interface Facet {
  readonly name: FacetName;
  readonly heading: string;
  /** Every value that has an address, in the order in which it is offered; many may count nothing. */
  readonly values: readonly FacetValue[];
}

/** Entries by facet and value, in the order of their names. */
const entriesByValue = lazily((site): ReadonlyMap<string, readonly ProcedureEntry[]> => {
  const groups = new Map<string, ProcedureEntry[]>();
  for (const entry of procedureEntries(site)) {
    for (const facet of facetNames) {
      for (const value of new Set(entry.values[facet])) {
        const key = `${facet}/${value}`;
        const list = groups.get(key);
        if (list === undefined) groups.set(key, [entry]);
        else list.push(entry);
      }
    }
  }
  return groups;
});

/** Every procedure with the value, of any status, in the order of their names. */
export const entriesOfValue = (facet: FacetName, value: string, site: SiteData): readonly ProcedureEntry[] =>
  entriesByValue(site).get(`${facet}/${value}`) ?? [];

/** What a list of one value shows by default: procedures in force, or those of the status asked for. */
const isShown = (facet: FacetName, entry: ProcedureEntry): boolean => facet === 'tinh-trang' || entry.standing.inForce;

/** P6: the ways in which the list can be narrowed. Addresses stay as long as any procedure ever named their value. */
export const procedureFacets = lazily((site): readonly Facet[] => {
  const valuesOf: Readonly<Record<FacetName, readonly NamedValue[]>> = {
    'linh-vuc': fieldValues(site),
    cap: inWords(levelSlugs, levelWords),
    'truc-tuyen': inWords(onlineSlugs, onlineLevelWords),
    'doi-tuong': applicantValues(site),
    'tinh-trang': inWords(statusSlugs, statusWords),
    'don-vi': unitValues(site),
  };
  return facetNames.map((name) => ({
    name,
    heading: facetHeadings[name],
    values: withNotEntered(name, valuesOf[name]).map(({ slug, name: words }) => ({
      slug,
      name: words,
      href: facetPath(name, slug),
      count: entriesOfValue(name, slug, site).filter((entry) => isShown(name, entry)).length,
    })),
  }));
});

/** Rows on one page; the next ones have pages of their own, so that a list stays light on a slow line. */
export const rowsPerPage = 200;

export const pageCount = (rows: number): number => Math.max(1, Math.ceil(rows / rowsPerPage));

export interface ProcedureFacetView {
  readonly facet: Facet;
  readonly value: FacetValue;
  readonly rows: readonly ProcedureRowView[];
  /** What is coming, what has ended, what nothing is known of; only where it is all that the value has. */
  readonly others: readonly ProcedureRowView[];
  readonly page: number;
  readonly pages: number;
}

const isFacetName = (name: string): name is FacetName => facetNames.some((known) => known === name);

/** One page of the list of one value; null for an address that is none. */
export function procedureFacetView(
  facetName: string,
  slug: string,
  page: number,
  site: SiteData,
): ProcedureFacetView | null {
  if (!isFacetName(facetName)) return null;
  const facet = procedureFacets(site).find(({ name }) => name === facetName);
  const value = facet?.values.find((one) => one.slug === slug);
  if (facet === undefined || value === undefined) return null;
  const pages = pageCount(value.count);
  if (!Number.isInteger(page) || page < 1 || page > pages) return null;
  const entries = entriesOfValue(facetName, slug, site);
  return {
    facet,
    value,
    rows: entries
      .filter((entry) => isShown(facetName, entry))
      .slice((page - 1) * rowsPerPage, page * rowsPerPage)
      .map(({ row }) => row),
    others: value.count === 0 ? entries.slice(0, rowsPerPage).map(({ row }) => row) : [],
    page,
    pages,
  };
}

/** Segment of the address of a further page: `trang-2`; null for anything else. */
export function pageOfSegment(segment: string): number | null {
  const match = /^trang-([2-9]|[1-9]\d+)$/.exec(segment);
  return match === null ? null : Number(match[1]);
}
