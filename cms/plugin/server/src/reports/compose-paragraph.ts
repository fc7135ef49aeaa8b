import { figure, periodTitle } from '../../../model/reports/official-words.ts';
import { itemsOfEvent, kindsInWords } from './compose-publications.ts';
import { resultSentence } from './compose-quotas.ts';
import type { CountedQuota } from './report-quota.ts';
import { type ReportSources, isWithinWindow, unitNamer } from './report-sources.ts';

/** One paragraph that says what the report says, to paste into the report on administrative reform. */
export function paragraphOf(sources: ReportSources, quotas: readonly CountedQuota[]): string {
  const { scope, period, settings } = sources;
  const unitName = unitNamer(sources.units);
  const isMine = (unit: string): boolean =>
    scope.kind === 'consolidated' || scope.unit === settings.publishingUnit || unit === scope.unit;
  const published = itemsOfEvent(sources, 'published', 'here').filter(({ unit }) => isMine(unit));
  const activities = sources.activities.filter(
    ({ date, unit }) => isWithinWindow(date, period) && (scope.kind === 'consolidated' || unit === scope.unit),
  );
  const kinds = kindsInWords(published);
  const parts = [
    `Về công tác tuyên truyền cải cách hành chính ${periodTitle(period)}: đã đăng ${figure(published.length)} tin, bài trên ${settings.siteName}${kinds === '' ? '' : ` (${kinds})`};`,
    `thực hiện ${figure(activities.length)} hoạt động tuyên truyền khác (báo, đài, mạng xã hội, trực quan, hội nghị, tập huấn).`,
    ...quotas.filter(({ standing }) => standing.judges).map((counted) => resultSentence(counted, unitName)),
  ];
  return parts.join(' ');
}
