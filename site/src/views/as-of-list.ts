import type { CivilDate } from '@cchc/shared/contract';
import { type ProcedureState, type ProcedureStatus, statusOn, timeline } from '@cchc/shared/procedure';
import { heldWhileSame } from '../data/held-while-same.ts';
import type { SiteData } from '../data/open-site.ts';
import { formatDate } from '../i18n/dates.ts';
import { statusWords } from '../i18n/procedure-words.ts';
import { pageCount, rowsPerPage, statusSlugs } from './procedure-facets.ts';
import { changeDays } from './procedure-history.ts';
import { dayPath, procedureIndexOf, procedureName, procedurePath } from './procedure-index.ts';
import { isCurrent } from './procedure-list.ts';
import type { DayRow, DaysFile } from './scripts/read-day.ts';

/** Days with one status, in words. */
export interface StatusSpan {
  readonly from: CivilDate;
  readonly words: string;
  readonly statusWord: string;
  readonly href: string;
}

export interface SpansRow {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly spans: readonly StatusSpan[];
}

const dayBefore = (day: CivilDate): CivilDate =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

function spanWords(from: CivilDate, until: CivilDate | null): string {
  if (until === null) return `từ ngày ${formatDate(from)}`;
  const last = dayBefore(until);
  return last === from ? `ngày ${formatDate(from)}` : `từ ngày ${formatDate(from)} đến ngày ${formatDate(last)}`;
}

/** Status of every procedure on every day, by code; days of which nothing is known are left out. */
export const spansRows = heldWhileSame(
  (site) => [site.procedures, site.decisions, [site.asOf]],
  (site): readonly SpansRow[] =>
    site.procedures.map(({ code }) => ({
      code,
      name: procedureName(code, site.asOf, site),
      href: procedurePath(code),
      spans: timeline(code, procedureIndexOf(site)).flatMap(({ from, until, state }) =>
        from === null || state.status === 'unknown_before_baseline'
          ? []
          : [
              {
                from,
                words: spanWords(from, until),
                statusWord: statusWords[state.status],
                href: dayPath(code, from),
              },
            ],
      ),
    })),
);

export interface SpansPage {
  readonly rows: readonly SpansRow[];
  readonly page: number;
  /** First and last code of every page, so that a code is found without trying. */
  readonly pages: readonly { readonly page: number; readonly href: string; readonly label: string }[];
}

export const spansPath = (page: number): string => `/thu-tuc/theo-ngay/${page === 1 ? '' : `trang-${String(page)}/`}`;

/** One page of the table of statuses; null for a page that is none. */
export function spansPage(page: number, site: SiteData): SpansPage | null {
  const all = spansRows(site);
  const count = pageCount(all.length);
  if (!Number.isInteger(page) || page < 1 || page > count) return null;
  const cut = (number: number): readonly SpansRow[] => all.slice((number - 1) * rowsPerPage, number * rowsPerPage);
  return {
    rows: cut(page),
    page,
    pages: Array.from({ length: count }, (_, place) => {
      const rows = cut(place + 1);
      return {
        page: place + 1,
        href: spansPath(place + 1),
        label: `${rows[0]?.code ?? ''} – ${rows.at(-1)?.code ?? ''}`,
      };
    }),
  };
}

const statuses = Object.keys(statusSlugs) as ProcedureStatus[];

/** Of a day long before, “sắp” would not be true. */
const statusOnDay: Readonly<Record<ProcedureStatus, string>> = { ...statusWords, upcoming: 'Chưa có hiệu lực' };

/** The state before the first day: known only where the procedure came into being on that day. */
const stateBefore = (code: string, site: SiteData): ProcedureState | null =>
  timeline(code, procedureIndexOf(site)).find(({ from }) => from === null)?.state ?? null;

/** Statuses and names by day as the script of the page reads them: every day on which one of them begins. */
export function daysFile(site: SiteData): DaysFile {
  const index = procedureIndexOf(site);
  return {
    statuses: statuses.map((status) => statusOnDay[status]),
    inForce: statuses.flatMap((status, place) => (isCurrent(status) ? [place] : [])),
    ahead: [statuses.indexOf('upcoming')],
    rows: site.procedures.map((procedure): DayRow => {
      const { code } = procedure;
      const days = changeDays(procedure, site);
      const first = days[0];
      const isAwaited = first !== undefined && stateBefore(code, site)?.status === 'upcoming';
      let named = '';
      return [
        code,
        [...(isAwaited ? [''] : []), ...days].map((day) => {
          const name = procedureName(code, day === '' ? (first ?? day) : day, site);
          const status = day === '' ? 'upcoming' : statusOn(code, day, index).status;
          const place = statuses.indexOf(status);
          const isSame = name === named;
          named = name;
          return isSame ? [day, place] : [day, place, name];
        }),
      ];
    }),
  };
}
