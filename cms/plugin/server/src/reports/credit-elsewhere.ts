import type { Closing, Unit } from '@cchc/shared/contract';
import { type Period, parsePeriod } from '@cchc/shared/period';
import {
  type QuotaContext,
  chosenReading,
  currentClosing,
  evaluateItem,
  isActiveThroughout,
  isAddressed,
  isValidIn,
  quotaPeriodOfDay,
  countReasonWords,
} from '@cchc/shared/quota';
import { periodWords } from '../../../model/reports/official-words.ts';
import type { ReportItem } from '../../../model/reports/report.ts';
import {
  type ReportSources,
  type SourceItem,
  type SourceQuota,
  countContext,
  isWithinWindow,
} from './report-sources.ts';

type Elsewhere = ReportItem['elsewhere'][number];

/** Of the closings known at the moment of counting, those that stand. */
const standingClosings = ({ closings }: ReportSources): readonly Closing[] =>
  closings.filter((closing) => currentClosing(closings, closing.quotaKey, closing.period) === closing);

/** Closings by quota and period, and which quotas and periods closed an item as counted. */
interface ClosedCredit {
  readonly closingOf: ReadonlyMap<string, Closing>;
  readonly periodsOf: ReadonlyMap<string, readonly Closing[]>;
}

function closedCredit(sources: ReportSources): ClosedCredit {
  const closings = standingClosings(sources);
  const periodsOf = new Map<string, Closing[]>();
  for (const closing of closings) {
    for (const itemId of closing.rows.flatMap(({ itemIds }) => itemIds)) {
      const held = periodsOf.get(itemId);
      if (held === undefined) periodsOf.set(itemId, [closing]);
      else held.push(closing);
    }
  }
  return {
    closingOf: new Map(closings.map((closing) => [`${closing.quotaKey} ${closing.period}`, closing])),
    periodsOf,
  };
}

const readingOf = (quota: SourceQuota, closing: Closing | undefined) =>
  quota.readings.find(({ id }) => id === closing?.readingId) ?? chosenReading(quota);

/** How the item stands in the period that its day belongs to for one quota; null within the window or where none looks. */
function inOtherPeriod(item: SourceItem, unit: Unit, quota: SourceQuota, known: Known): Elsewhere | null {
  const { context, window, closed } = known;
  const { date: first } = evaluateItem(chosenReading(quota), item, context);
  if (first === null) return null;
  const reading = readingOf(quota, closed.closingOf.get(`${quota.key} ${quotaPeriodOfDay(quota, first).code}`));
  const { counted, reason, date } = evaluateItem(reading, item, context);
  if (date === null || isWithinWindow(date, window) || !isAddressed(reading.who, unit)) return null;
  const period = quotaPeriodOfDay(quota, date);
  if (!isValidIn(quota, period)) return null;
  const stands = { quotaKey: quota.key, period: period.code };
  return counted && !isActiveThroughout(unit, period)
    ? { ...stands, counted: false, reason: 'unit_not_owing' }
    : { ...stands, counted, reason };
}

interface Known {
  readonly context: QuotaContext;
  readonly window: Period;
  readonly closed: ClosedCredit;
}

/** True when a result within the window already says what the closing froze. */
const isToldBy = (results: ReportItem['results'], { quotaKey, period: code }: Closing): boolean => {
  const period = parsePeriod(code);
  return results.some(
    (result) => result.quotaKey === quotaKey && period !== null && isWithinWindow(result.date, period),
  );
};

/**
 * Q3, Q11: how an item that no quota counts within the window stands in other periods: dated into another month by
 * evidence, sent in one month and posted in the next, or counted by a closing that stands.
 */
export function creditElsewhere(
  sources: ReportSources,
): (item: SourceItem, results: ReportItem['results']) => ReportItem['elsewhere'] {
  const known: Known = { context: countContext(sources), window: sources.period, closed: closedCredit(sources) };
  const units = new Map(sources.units.map((unit) => [unit.code, unit]));
  return (item, results) => {
    const unit = units.get(item.unit);
    const today =
      unit === undefined ? [] : sources.quotas.flatMap((quota) => inOtherPeriod(item, unit, quota, known) ?? []);
    const byClosing = (known.closed.periodsOf.get(item.itemId) ?? [])
      .filter((closing) => !isToldBy(results, closing))
      .filter(
        ({ quotaKey, period }) =>
          !today.some((one) => one.quotaKey === quotaKey && one.period === period && one.counted),
      )
      .map(({ quotaKey, period }): Elsewhere => ({ quotaKey, period, counted: true, reason: null }));
    return [...byClosing, ...today];
  };
}

/** `đã tính cho tháng 03/2026`; what does not count is told with its reason. */
export function elsewhereWords({ period: code, counted, reason }: Elsewhere): string {
  const period = parsePeriod(code);
  const when = period === null ? code : periodWords(period);
  if (reason === null) return `đã tính khi chốt số liệu ${when}`;
  if (!counted) return `${when}: ${countReasonWords[reason]}`;
  return reason === 'flagged' ? `tạm tính cho ${when}` : `đã tính cho ${when}`;
}
