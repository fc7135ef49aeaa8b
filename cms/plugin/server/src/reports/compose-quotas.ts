import type { Block } from '../../../model/reports/report.ts';
import { forecastSentence } from './compose-forecast.ts';
import { closingSentence, readingSentence } from './compose-reading.ts';
import { resultSentence } from './compose-result.ts';
import { quotaTable } from './quota-tables.ts';
import type { CountedQuota } from './report-quota.ts';
import { type ReportSources, unitNamer } from './report-sources.ts';
import { writtenBlock } from './written-block.ts';

const computed = (text: string): Block => ({ kind: 'computed', text });
const withoutStop = (text: string): string => text.trim().replace(/\.+$/, '');

/** Q12, in words for the reader who would judge by the table. */
const doesNotJudge =
  'Khoảng thời gian báo cáo không trùng với kỳ tính của chỉ tiêu này. Số liệu dưới đây chỉ là số đếm, không dùng để đánh giá đạt hay không đạt.';

function blocksOf(counted: CountedQuota, unitName: (code: string) => string): Block[] {
  const { quota, standing, report } = counted;
  const clause = quota.clause.trim() === '' ? '' : ` (${withoutStop(quota.clause)})`;
  const closings = standing.judges ? closingSentence(counted) : '';
  const forecast = forecastSentence(report);
  return [
    computed(`Chỉ tiêu “${withoutStop(quota.title)}”${clause}.`),
    computed(readingSentence(counted)),
    ...(standing.judges ? [] : [computed(doesNotJudge)]),
    ...(closings === '' ? [] : [computed(closings)]),
    computed(resultSentence(counted, unitName)),
    ...(standing.rows.length === 0 ? [] : [quotaTable(counted, unitName)]),
    ...(forecast === null ? [] : [computed(forecast)]),
  ];
}

/** II.6. Every quota: what was owed, how it was counted, the result of each unit, and what a running period promises. */
export function quotaBlocks(sources: ReportSources, quotas: readonly CountedQuota[], isOver: boolean): Block[] {
  const unitName = unitNamer(sources.units);
  const none = computed('Trong kỳ không có chỉ tiêu tin, bài nào áp dụng.');
  return [
    ...(quotas.length === 0 ? [none] : quotas.flatMap((counted) => blocksOf(counted, unitName))),
    ...(isOver ? [] : [writtenBlock(sources.notes, 'estimate', 'Ước đến hết kỳ: ')]),
  ];
}
