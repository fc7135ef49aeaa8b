import type { Period } from '@cchc/shared/period';
import { chosenReading, summarize } from '@cchc/shared/quota';
import { periodOfDay } from '@cchc/shared/period';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { periodName, spanWords } from '../i18n/period-words.ts';
import { readingWords } from '../i18n/plan-words.ts';
import { type PeriodState, quotaSection } from './quota-period.ts';
import { type ShownQuota, quotaContextOf, quotaPeriodPath, shownQuotas } from './quota-results.ts';

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
  const section = quotaSection(shown, period, site);
  if (section === null) return [];
  return [
    {
      name: periodName(period),
      span: spanWords(period),
      href: quotaPeriodPath(period),
      state: section.state,
      stateWords: section.stateWords,
      totals: section.totals,
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
  if (shown.quota.visibility !== 'full' || shown.quota.period === 'year') return null;
  const verdicts = closedVerdicts(shown, year, site);
  if (verdicts.size === 0) return null;
  return summarize(shown.quota, year, quotaContextOf(site)).rows.map((row) => {
    const unit = site.unitByCode.get(row.unit);
    const closed = verdicts.get(row.unit);
    return {
      unit: unit?.name ?? row.unit,
      unitHref: unit === undefined ? null : `/don-vi/${unit.slug}/`,
      met:
        closed === undefined || closed.due === 0
          ? '—'
          : `${formatCount(closed.met)} trên ${formatCount(closed.due)} kỳ`,
      counted: formatCount(row.counted),
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
      reading: readingWords(chosenReading(quota), quota.period, {
        unit: (code) => site.unitByCode.get(code)?.name ?? code,
        category: (slug) => site.categoryBySlug.get(slug)?.name ?? slug,
      }),
      periods: matrix.periods.toReversed().flatMap((period) => periodRow(shown, period, site)),
      year: periodName(year),
      yearRows: yearRows(shown, year, site),
    };
  });
}
