import { civilDateOf, parsePeriod } from '@cchc/shared/period';
import { judgedPeriods } from '@cchc/shared/quota';
import {
  type DeskPerson,
  type DeskQuota,
  type Matrix,
  type MatrixQuery,
  defaultMonths,
} from '../../../../model/desk/index.ts';
import type { CountView } from '../book/count-context.ts';
import type { BookQuota } from '../book/quota-book.ts';
import { seesUnit } from '../desk-person.ts';
import { closingsOfBook, countQuota, deskPeriodOf, quotaHead, shownCell } from './count-quota.ts';
import { bookWarnings, planWarnings } from './warnings.ts';

interface Span {
  readonly from: string;
  readonly to: string;
}

/** First and last day of the months asked for; without them those that are shown as a rule. */
function spanOf({ from, to }: MatrixQuery, today: string): Span {
  const usual = defaultMonths(today);
  const last = to ?? usual.to;
  const first = from ?? (to === undefined ? usual.from : `${last.slice(0, 4)}-01`);
  return { from: parsePeriod(first)?.from ?? today, to: parsePeriod(last)?.to ?? today };
}

const touches = (period: Span, span: Span): boolean => period.from <= span.to && period.to >= span.from;

function countedQuota(
  entry: BookQuota,
  span: Span,
  view: CountView,
  isSeen: (unit: string) => boolean,
  person: DeskPerson,
): DeskQuota {
  const { quota } = entry;
  const periods = judgedPeriods(quota, closingsOfBook(view)).filter((period) => touches(period, span));
  const counted = countQuota(quota, periods, view);
  return {
    ...quotaHead(entry, person.seesAll),
    periods: periods.map((_, column) => deskPeriodOf(quota, column, counted, view, isSeen)),
    rows: counted.matrix.rows
      .filter(({ unit }) => isSeen(unit))
      .map(({ unit, cells }) => ({
        unit,
        cells: cells.map((cell, column) => shownCell(unit, column, cell, counted)),
      })),
  };
}

/** Units by periods for every quota asked for, as far as the person may see it. */
export function readMatrix(
  view: CountView,
  query: MatrixQuery,
  person: DeskPerson,
  siteUrl: string | null = null,
): Matrix {
  const { book, now } = view;
  const today = civilDateOf(now);
  const span = spanOf(query, today);
  const kinds = new Map(book.units.map(({ code, kind }) => [code, kind]));
  const isSeen = (unit: string): boolean =>
    seesUnit(person, unit) && (query.kind === undefined || kinds.get(unit) === query.kind);
  const quotas = book.quotas
    .filter(({ quota }) => query.plan === undefined || quota.planKey === query.plan)
    .filter(({ quota }) => query.quota === undefined || quota.key === query.quota)
    .map((entry) => countedQuota(entry, span, view, isSeen, person))
    // Q16: of a quota for the house alone nobody outside of the offices learns more than it asks of the own unit.
    .filter(({ visibility, rows }) => person.seesAll || visibility !== 'internal' || rows.length > 0);
  const listed = new Set(quotas.flatMap(({ rows }) => rows.map(({ unit }) => unit)));
  return {
    revision: book.revision,
    countedAt: now,
    today,
    siteUrl,
    person,
    plans: book.plans.map(({ key, title, number, issuedDate, periodFrom, periodTo, isSample }) => ({
      ...{ key, title, number, issuedDate, periodFrom, periodTo, isSample },
      warnings: person.seesAll
        ? planWarnings({ key, title, number, issuedDate, periodFrom, periodTo, isSample }, book)
        : [],
    })),
    units: [...book.units]
      .sort((a, b) => a.order - b.order || (a.code < b.code ? -1 : 1))
      .filter(({ code }) => listed.has(code))
      .map(({ code, name, shortName, kind }) => ({ code, name, shortName, kind })),
    quotas,
    warnings: person.seesAll ? bookWarnings(book) : [],
  };
}
