import type { SiteData } from '../data/open-site.ts';
import { type ProcedureEntry, procedureEntries, procedureFacets, statusSlugs } from './procedure-facets.ts';
import { isEnded } from './procedure-list.ts';
import { type Catalogue, type CatalogueRow, facetNames } from './scripts/filter-procedures.ts';

/** Codes that do not begin with the short one; a long code needs no entry of its own. */
const otherCodes = ({ standing: { procedure } }: ProcedureEntry): string =>
  procedure.aliases
    .filter((alias) => !alias.startsWith(`${procedure.code}.`))
    .join(' ')
    .toLowerCase();

/** All procedures as the filter of the list reads them: one small file, loaded when the filter is first used. */
export function procedureCatalogue(site: SiteData): Catalogue {
  const facets = procedureFacets(site).map(({ values }) => values.map(({ slug, name }) => [slug, name] as const));
  const places = facets.map((values) => new Map(values.map(([slug], place) => [slug, place])));
  return {
    facets,
    ended: (Object.keys(statusSlugs) as (keyof typeof statusSlugs)[]).flatMap((status, place) =>
      isEnded(status) ? [place] : [],
    ),
    rows: procedureEntries(site).map((entry): CatalogueRow => [
      entry.row.code,
      entry.row.name,
      otherCodes(entry),
      facetNames.map((facet, place) => [
        ...new Set(entry.values[facet].flatMap((slug) => places[place]?.get(slug) ?? [])),
      ]),
    ]),
  };
}
