import { matcherOf, wordsOf } from './match-words.ts';

/** Ways of narrowing the list, as they stand in addresses. */
export const facetNames = ['linh-vuc', 'cap', 'truc-tuyen', 'doi-tuong', 'tinh-trang', 'don-vi'] as const;
export type FacetName = (typeof facetNames)[number];
const status = facetNames.indexOf('tinh-trang');

/** Code, name, other codes between spaces, then for each facet the places of the values in its list. */
export type CatalogueRow = readonly [
  code: string,
  name: string,
  aliases: string,
  values: readonly (readonly number[])[],
];

/** All procedures as the filter reads them. `ended` are places of statuses that no default list shows. */
export interface Catalogue {
  readonly facets: readonly (readonly (readonly [slug: string, name: string])[])[];
  readonly ended: readonly number[];
  readonly rows: readonly CatalogueRow[];
}

/** A row with its words, folded once. */
export type PreparedRow = readonly [row: CatalogueRow, words: string];

/** Whether a file holds a catalogue: our own file of this address, or the page of an error in its place. */
export const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && 'rows' in value && Array.isArray(value.rows);

export const prepareRow = (row: CatalogueRow): PreparedRow => [row, wordsOf(`${row[0]} ${row[1]} ${row[2]}`)];

const statusPlace = ([, , , values]: CatalogueRow): number => values[status]?.[0] ?? -1;

export const statusOfRow = (row: CatalogueRow, { facets }: Catalogue): string =>
  facets[status]?.[statusPlace(row)]?.[1] ?? '';

/** The long code begins with the short one, which stands for it. */
const queryWords = (query: URLSearchParams): string =>
  wordsOf(query.get('q') ?? '').replace(/^(\d\.\d{6})\.\S+$/, '$1');

/** A name is folded again only where its length lets it be the words. */
const isWhole = ([[code, name, aliases], text]: PreparedRow, words: string): boolean =>
  `${code} ${aliases}`.split(' ').includes(words) ||
  (text.length - words.length < code.length + aliases.length + 3 && wordsOf(name) === words);

/**
 * Rows that hold every word of `q` and every value asked for, in the order of the catalogue, those with the words as
 * one phrase first. What has ended is found by its status, its whole code or its whole name, and by nothing less (P6).
 */
export function findProcedures(
  rows: readonly PreparedRow[],
  { facets, ended }: Catalogue,
  query: URLSearchParams,
): CatalogueRow[] {
  const words = queryWords(query);
  const matches = matcherOf(words);
  const wanted = facetNames.flatMap((facet, place) => {
    const slug = query.get(facet) ?? '';
    return slug === '' ? [] : [[place, facets[place]?.findIndex(([known]) => known === slug) ?? -1] as const];
  });
  const isOfStatus = wanted.some(([place]) => place === status);
  // The words as one phrase mean more than the same words strewn over a long name.
  const asPhrase: CatalogueRow[] = [];
  const strewn: CatalogueRow[] = [];
  for (const prepared of rows) {
    const [row, text] = prepared;
    if (
      matches(text) &&
      wanted.every(([place, value]) => row[3][place]?.includes(value)) &&
      (isOfStatus || !ended.includes(statusPlace(row)) || (words !== '' && isWhole(prepared, words)))
    ) {
      (text.includes(words) ? asPhrase : strewn).push(row);
    }
  }
  return [...asPhrase, ...strewn];
}
