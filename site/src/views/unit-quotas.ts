import type { Unit } from '@cchc/shared/contract';
import type { PublicRow } from '@cchc/shared/quota';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { formatDate } from '../i18n/dates.ts';
import { periodName } from '../i18n/period-words.ts';
import { minimumWords } from '../i18n/quota-words.ts';
import { publicQuotas, quotaUnitPath, resultsOf } from './quota-results.ts';
import { type VerdictView, hasItems, notesOf, stateOf, verdictView } from './quota-row.ts';
import { type QuotaRulesView, quotaRules } from './quota-rules.ts';
import { type TrendView, trendView } from './quota-trend.ts';
import { trendLength, trendPoints } from './quota-trend-points.ts';

export interface UnitMonthView extends VerdictView {
  readonly name: string;
  readonly href: string;
  readonly counted: string;
  readonly minimum: string;
  readonly notes: readonly string[];
  /** Last day of a period that runs, as written and for the script that counts days; null otherwise. */
  readonly until: string | null;
  readonly lastDay: string;
}

/** One quota on the page of a unit: its last periods, newest first, and their trend. */
export interface UnitQuotaView {
  readonly rules: QuotaRulesView;
  readonly trend: TrendView;
  readonly months: readonly UnitMonthView[];
}

/** The unit's own figures in every quota that is public unit by unit; no other unit is named beside it. */
export function unitQuotas(unit: Unit, site: SiteData): readonly UnitQuotaView[] {
  return publicQuotas(site).flatMap((quota): UnitQuotaView[] => {
    const months = resultsOf(quota.key, site)
      .flatMap((one): { readonly one: typeof one; readonly row: PublicRow }[] => {
        const row =
          one.seen.visibility === 'full' ? one.seen.rows.find((listed) => listed.unit === unit.code) : undefined;
        return row === undefined || (row.verdict === 'not_applicable' && !hasItems(row)) ? [] : [{ one, row }];
      })
      .slice(-trendLength);
    if (months.length === 0) return [];
    return [
      {
        rules: quotaRules(quota, site),
        trend: trendView(
          trendPoints(
            months.map(({ one, row }) => ({
              period: one.period,
              counted: row.counted,
              minimum: row.verdict === 'exempt' || row.verdict === 'not_applicable' ? null : row.minimum,
              isClosed: one.seen.closing !== null,
            })),
          ),
        ),
        months: months.toReversed().map(({ one, row }) => ({
          name: periodName(one.period),
          href: quotaUnitPath(one.period, unit.slug),
          ...verdictView(row, stateOf(one, site.now)),
          counted: row.verdict === 'not_applicable' ? '—' : formatCount(row.counted),
          minimum: row.verdict === 'not_applicable' ? '—' : minimumWords(row.minimum),
          notes: notesOf(row, one, site),
          until: row.verdict === 'pending' && stateOf(one, site.now) === 'running' ? one.period.to : null,
          lastDay: formatDate(one.period.to),
        })),
      },
    ];
  });
}
