import { type Period, isWithin, periodOfDay } from '@cchc/shared/period';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { periodName, spanWords } from '../i18n/period-words.ts';
import { type PeriodState, publicResult, quotaWords } from './quota-period.ts';
import { type ShownQuota, quotaPeriodPath, shownQuotas } from './quota-results.ts';

export interface QuotaIndexRow {
  readonly name: string;
  readonly span: string;
  readonly href: string;
  readonly state: PeriodState;
  readonly stateWords: string;
  readonly totals: readonly string[];
}

/** One unit over the year so far: periods met out of periods judged, and the total beside it (Q10). */
export interface YearRow {
  readonly unit: string;
  readonly unitHref: string | null;
  readonly met: string;
  readonly counted: string;
}

export interface QuotaIndexSection {
  readonly key: string;
  readonly title: string;
  readonly clause: string;
  readonly reading: string;
  readonly periods: readonly QuotaIndexRow[];
  readonly year: string;
  /** Null when only totals are public, or when no period of the year is closed. */
  readonly yearRows: readonly YearRow[] | null;
}

function periodRow(shown: ShownQuota, period: Period, site: SiteData): QuotaIndexRow[] {
  const result = publicResult(shown, period, site);
  if (result === null) return [];
  return [
    {
      name: periodName(period),
      span: spanWords(period),
      href: quotaPeriodPath(period),
      state: result.state,
      stateWords: result.stateWords,
      totals: result.totals,
    },
  ];
}

/** Verdicts of periods that are closed and not reopened, by unit. */
function closedVerdicts(shown: ShownQuota, year: Period, site: SiteData): Map<string, { met: number; due: number }> {
  const latest = new Map<string, SiteData['closings'][number]>();
  for (const closing of site.closings) {
    if (closing.quotaKey === shown.quota.key) latest.set(closing.period, closing);
  }
  const byUnit = new Map<string, { met: number; due: number }>();
  for (const period of shown.matrix.periods) {
    const closing = latest.get(period.code);
    if (closing === undefined || closing.isReopened || period.to < year.from || period.to > year.to) continue;
    for (const row of closing.rows) {
      const sum = byUnit.get(row.unit) ?? { met: 0, due: 0 };
      if (row.verdict === 'met' || row.verdict === 'exceeded') sum.met += 1;
      if (row.verdict === 'met' || row.verdict === 'exceeded' || row.verdict === 'short') sum.due += 1;
      byUnit.set(row.unit, sum);
    }
  }
  return byUnit;
}

function yearRows(shown: ShownQuota, year: Period, site: SiteData): YearRow[] | null {
  const { quota, matrix } = shown;
  if (quota.visibility !== 'full' || quota.period === 'year') return null;
  const verdicts = closedVerdicts(shown, year, site);
  if (verdicts.size === 0) return null;
  const isInYear = matrix.periods.map((period) => isWithin(period, year));
  return matrix.rows.map((row) => {
    const unit = site.unitByCode.get(row.unit);
    const closed = verdicts.get(row.unit);
    const counted = row.cells.reduce((sum, cell, column) => sum + (isInYear[column] === true ? cell.counted : 0), 0);
    return {
      unit: unit?.name ?? row.unit,
      unitHref: unit === undefined ? null : `/don-vi/${unit.slug}/`,
      met:
        closed === undefined || closed.due === 0
          ? '—'
          : `${formatCount(closed.met)} trên ${formatCount(closed.due)} kỳ`,
      counted: formatCount(counted),
    };
  });
}

/** The overview of quotas: each with its periods, newest first, and the year so far. */
export function quotaIndexView(site: SiteData): readonly QuotaIndexSection[] {
  return shownQuotas(site).map((shown) => {
    const { quota, matrix } = shown;
    const year = periodOfDay('year', site.asOf, quota.startDay);
    return {
      key: quota.key,
      title: quota.title,
      clause: quota.clause,
      reading: quotaWords(quota, site),
      periods: matrix.periods.toReversed().flatMap((period) => periodRow(shown, period, site)),
      year: periodName(year),
      yearRows: yearRows(shown, year, site),
    };
  });
}
