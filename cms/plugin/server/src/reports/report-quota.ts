import type { Correction, ItemResult, Standing, StandingCell, StandingRow } from '@cchc/shared/quota';
import { chosenReading, isAddressed, isQuotaPeriod, standingFigures } from '@cchc/shared/quota';
import { figure, verdictSentence } from '../../../model/reports/official-words.ts';
import { verdictWords } from '../../../model/verdict-words.ts';
import type { ReportQuota, TotalRow, VerdictRow } from '../../../model/reports/report.ts';
import { type ReportSources, type SourceQuota, countContext, unitNamer } from './report-sources.ts';

/** One quota of the report: how it stands, and its rows as they are given out. */
export interface CountedQuota {
  readonly quota: SourceQuota;
  readonly standing: Standing;
  readonly report: ReportQuota;
}

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

function verdictRows(standing: Standing, unitName: (code: string) => string): VerdictRow[] {
  return standing.rows.flatMap((row) =>
    row.cells.map((cell: StandingCell, index): VerdictRow => {
      const held = standing.periods[index];
      const period = held?.period;
      return {
        quotaKey: standing.quotaKey,
        period: period?.code ?? '',
        unit: row.unit,
        unitName: unitName(row.unit),
        verdict: cell.verdict,
        words: verdictSentence(cell),
        counted: cell.counted,
        minimum: cell.minimum,
        provisional: cell.provisional,
        missing: cell.missing,
        attested: period === undefined ? 0 : attestedIn(row, period.from, period.to),
        closedRound: cell.isClosed ? (held?.closing?.round ?? null) : null,
        today: cell.correction?.current ?? null,
      };
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

/** Whether the quota says anything about whom the report is about, within the window. */
function concerns(quota: SourceQuota, { scope, period, units }: ReportSources): boolean {
  if (quota.validFrom > period.to || quota.validTo < period.from) return false;
  if (scope.kind === 'consolidated') return true;
  const unit = units.find(({ code }) => code === scope.unit);
  return unit !== undefined && isAddressed(chosenReading(quota).who, unit);
}

function countOne(quota: SourceQuota, sources: ReportSources): CountedQuota {
  const unitName = unitNamer(sources.units);
  const { period, closings, plans, scope } = sources;
  const standing = ofScope(standingFigures(quota, period, closings, countContext(sources)), sources);
  const reading = quota.readings.find(({ id }) => id === standing.readingId) ?? chosenReading(quota);
  return {
    quota,
    standing,
    report: {
      key: quota.key,
      title: quota.title,
      planTitle: plans.find(({ key }) => key === quota.planKey)?.title ?? '',
      clause: quota.clause,
      reading: reading.label,
      otherReadings: quota.readings.filter(({ id }) => id !== reading.id).map(({ label }) => label),
      // Why the office chose a reading is not every unit's business.
      choiceReason: scope.kind === 'unit' ? null : quota.choiceReason,
      judges: standing.judges,
      spans: standing.periods.map(({ period: { code, from, to } }) => ({ period: code, from, to })),
      closings: standing.periods.flatMap(({ period: own, closing }) =>
        closing === null
          ? []
          : [{ period: own.code, round: closing.round, closedAt: closing.closedAt, digest: closing.digest }],
      ),
      verdicts: verdictRows(standing, unitName),
      totals: totalRows(standing, unitName),
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
