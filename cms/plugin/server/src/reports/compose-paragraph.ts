import { figure, periodTitle } from '../../../model/reports/official-words.ts';
import { postedClause } from './compose-publications.ts';
import { namedResultSentence } from './compose-result.ts';
import type { Happened } from './happenings.ts';
import type { CountedQuota } from './report-quota.ts';
import { type ReportSources, isWithinWindow, unitNamer } from './report-sources.ts';

/** One paragraph that says what the report says, to paste into the report on administrative reform. */
export function paragraphOf(sources: ReportSources, happened: Happened, quotas: readonly CountedQuota[]): string {
  const { scope, period } = sources;
  const unitName = unitNamer(sources.units);
  const activities = sources.activities.filter(
    ({ date, unit }) => isWithinWindow(date, period) && (scope.kind === 'consolidated' || unit === scope.unit),
  );
  const others = 'báo, đài, mạng xã hội, trực quan, hội nghị, tập huấn';
  const done =
    activities.length === 0
      ? `chưa ghi nhận hoạt động tuyên truyền khác (${others})`
      : `đã thực hiện ${figure(activities.length)} hoạt động tuyên truyền khác (${others})`;
  return [
    `Về công tác tuyên truyền cải cách hành chính ${periodTitle(period)}: ${postedClause(sources, happened)}; ${done}.`,
    ...quotas.filter(({ standing }) => standing.judges).map((counted) => namedResultSentence(counted, unitName)),
  ].join(' ');
}
