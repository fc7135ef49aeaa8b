import {
  type Correction,
  type ItemResult,
  type Standing,
  type StandingCell,
  type StandingPeriod,
  type StandingRow,
  verdictWords,
} from '@cchc/shared/quota';
import {
  chosenReading,
  currentClosing,
  forecast,
  isAddressed,
  isQuotaPeriod,
  isValidIn,
  standingFigures,
} from '@cchc/shared/quota';
import { isWithin, parsePeriod } from '@cchc/shared/period';
import { figure, verdictSentence } from '../../../model/reports/official-words.ts';
import type { ReportQuota, TotalRow, VerdictRow } from '../../../model/reports/report.ts';
import { type ReportSources, type SourceQuota, countContext, unitNamer } from './report-sources.ts';

/** One quota of the report: how it stands, and its rows as they are given out. */
export interface CountedQuota {
  readonly quota: SourceQuota;
  readonly standing: Standing;
  readonly report: ReportQuota;
}

/** What lies ahead is owed by nobody yet. */
export const hasBegun = ({ phase }: StandingPeriod): boolean => phase !== 'ahead';

/** True for a period in which the quota is valid, or that was closed: what was closed never goes out of sight. */
export const isJudged = (quota: SourceQuota, { period, closing }: StandingPeriod): boolean =>
  closing !== null || isValidIn(quota, period);

/** Counted on a date that was entered from evidence, whatever else is said of it: flagged, returned, kept. */
export const isAttested = ({ counted, origin }: ItemResult): boolean => counted && origin === 'attested';

function attestedIn(row: StandingRow, from: string, to: string): number {
  return row.items.filter((item) => isAttested(item) && item.date !== null && item.date >= from && item.date <= to)
    .length;
}

/** `Chốt: 02 bài, Đạt; nay: 01 bài, Không đạt.` */
export function correctionWords({ closed, current }: Correction): string {
  const side = (figures: Correction['closed']): string =>
    figures === null ? 'không có trong danh sách' : `${figure(figures.counted)} bài, ${verdictWords[figures.verdict]}`;
  return `Đã chốt: ${side(closed)}; nay: ${side(current)}`;
}

/** Nothing is said of periods that have not begun. */
function verdictRows(standing: Standing, unitName: (code: string) => string): VerdictRow[] {
  return standing.rows.flatMap((row) =>
    row.cells.flatMap((cell: StandingCell, index): VerdictRow[] => {
      const held = standing.periods[index];
      if (held === undefined || !hasBegun(held)) return [];
      const { period, closing } = held;
      return [
        {
          quotaKey: standing.quotaKey,
          period: period.code,
          unit: row.unit,
          unitName: unitName(row.unit),
          verdict: cell.verdict,
          words: verdictSentence(cell),
          counted: cell.counted,
          minimum: cell.minimum,
          provisional: cell.provisional,
          missing: cell.missing,
          attested: attestedIn(row, period.from, period.to),
          closedRound: cell.isClosed ? (closing?.round ?? null) : null,
          today: cell.correction?.current ?? null,
        },
      ];
    }),
  );
}

const totalRows = (standing: Standing, unitName: (code: string) => string): TotalRow[] =>
  standing.rows.map((row) => ({
    quotaKey: standing.quotaKey,
    unit: row.unit,
    unitName: unitName(row.unit),
    counted: row.counted,
    provisional: row.provisional,
    minimum: row.minimum,
    missing: row.missing,
    periodsDue: row.periodsDue,
    periodsMet: row.periodsMet,
    periodsShort: row.periodsShort,
    periodsPending: row.periodsPending,
    periodsExempt: row.periodsExempt,
  }));

function ofScope(standing: Standing, sources: ReportSources): Standing {
  const { scope } = sources;
  if (scope.kind === 'consolidated') return standing;
  return { ...standing, rows: standing.rows.filter(({ unit }) => unit === scope.unit) };
}

/** True when the unit stands in a closing of a period of the window, whatever reading was chosen since (Q11). */
function isInClosing(quota: SourceQuota, unit: string, { period, closings }: ReportSources): boolean {
  return closings.some((closing) => {
    const closed = closing.quotaKey === quota.key ? parsePeriod(closing.period) : null;
    if (closed === null || !isWithin(closed, period)) return false;
    const listed = currentClosing(closings, quota.key, closing.period)?.rows.find((row) => row.unit === unit);
    return listed !== undefined && listed.verdict !== 'not_applicable';
  });
}

/** Whether the quota says anything about whom the report is about, within the window. */
function concerns(quota: SourceQuota, sources: ReportSources): boolean {
  const { scope, period, units } = sources;
  const isValid = quota.validFrom <= period.to && quota.validTo >= period.from;
  if (scope.kind === 'consolidated') return isValid;
  const unit = units.find(({ code }) => code === scope.unit);
  if (isValid && unit !== undefined && isAddressed(chosenReading(quota).who, unit)) return true;
  return isInClosing(quota, scope.unit, sources);
}

/** Q1, Q11: the readings that the figures come from, in the order of the periods that they were used for. */
function readingsOf(quota: SourceQuota, standing: Standing): Pick<ReportQuota, 'readings' | 'otherReadings'> {
  const inUse = standing.readingId;
  const used = new Map<string, string[]>();
  const begun = standing.periods.filter((held) => hasBegun(held) && isJudged(quota, held));
  for (const { period, readingId } of standing.judges ? begun : []) {
    used.set(readingId, [...(used.get(readingId) ?? []), period.code]);
  }
  if (used.size === 0) used.set(inUse, []);
  const labelOf = (id: string): string => quota.readings.find((reading) => reading.id === id)?.label ?? id;
  return {
    readings: [...used].map(([id, periods]) => ({ label: labelOf(id), periods, isInUse: id === inUse })),
    otherReadings: quota.readings
      .filter(({ id }) => !used.has(id))
      .map(({ id, label }) => ({ label, isInUse: id === inUse })),
  };
}

function forecastRows(quota: SourceQuota, standing: Standing, sources: ReportSources): ReportQuota['forecasts'] {
  const running = standing.periods.find(({ phase, period }) => phase === 'running' && isValidIn(quota, period));
  if (running === undefined || !standing.judges) return [];
  const unitName = unitNamer(sources.units);
  const { period } = running;
  return forecast(quota, period, countContext(sources))
    .filter(({ unit }) => sources.scope.kind === 'consolidated' || unit === sources.scope.unit)
    .map((row) => ({ ...row, period: period.code, unitName: unitName(row.unit) }));
}

function countOne(quota: SourceQuota, sources: ReportSources): CountedQuota {
  const unitName = unitNamer(sources.units);
  const { period, closings, plans, scope } = sources;
  const standing = ofScope(standingFigures(quota, period, closings, countContext(sources)), sources);
  return {
    quota,
    standing,
    report: {
      key: quota.key,
      title: quota.title,
      planTitle: plans.find(({ key }) => key === quota.planKey)?.title ?? '',
      clause: quota.clause,
      ...readingsOf(quota, standing),
      // Why the office chose a reading is not every unit's business.
      choiceReason: scope.kind === 'unit' ? null : quota.choiceReason,
      judges: standing.judges,
      spans: standing.periods.filter(hasBegun).map(({ period: { code, from, to } }) => ({ period: code, from, to })),
      closings: standing.periods.flatMap(({ period: own, closing }) =>
        closing === null
          ? []
          : [{ period: own.code, round: closing.round, closedAt: closing.closedAt, digest: closing.digest }],
      ),
      verdicts: verdictRows(standing, unitName),
      totals: totalRows(standing, unitName),
      forecasts: forecastRows(quota, standing, sources),
    },
  };
}

/** Every quota that concerns the report, in the order of the plan. */
export const countQuotas = (sources: ReportSources): CountedQuota[] =>
  sources.quotas
    .filter((quota) => concerns(quota, sources))
    .sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1))
    .map((quota) => countOne(quota, sources));

/** True when the window is exactly one of the quota's own periods. */
export const isOnePeriod = ({ quota, standing }: CountedQuota): boolean =>
  isQuotaPeriod(quota, standing.window) && standing.periods.length === 1;
