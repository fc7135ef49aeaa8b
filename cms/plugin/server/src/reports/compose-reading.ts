import { formatDate, formatTime } from '@cchc/shared/text';
import { periodWords } from '../../../model/reports/official-words.ts';
import { type CountedQuota, isJudged } from './report-quota.ts';

const withoutStop = (text: string): string => text.trim().replace(/\.+$/, '');
const quoted = (label: string): string => `“${withoutStop(label)}”`;

/** `tháng 01/2026, tháng 02/2026` for the codes of the quota's own periods. */
function periodsInWords(codes: readonly string[], { standing }: CountedQuota): string {
  return standing.periods
    .filter(({ period }) => codes.includes(period.code))
    .map(({ period }) => periodWords(period))
    .join(', ');
}

function usedSentence(counted: CountedQuota): string {
  const { readings } = counted.report;
  const [first, ...others] = readings;
  if (first === undefined || others.length === 0) return `Cách hiểu dùng để tính: ${quoted(first?.label ?? '')}.`;
  const parts = readings.map(({ label, periods }) => `${quoted(label)} cho ${periodsInWords(periods, counted)}`);
  return `Cách hiểu dùng để tính: ${parts.join('; ')}.`;
}

/** The reading chosen since a closing, by which nothing of the window was counted. */
function switchedSentence({ report }: CountedQuota): string {
  const chosen = report.otherReadings.find(({ isInUse }) => isInUse);
  if (chosen === undefined) return '';
  const why = report.choiceReason === null ? '' : ` (lý do chọn: ${withoutStop(report.choiceReason)})`;
  return ` Đây là cách hiểu khi chốt số liệu; cách hiểu đang dùng cho các kỳ chưa chốt là ${quoted(chosen.label)}${why}.`;
}

function unusedSentence({ report }: CountedQuota): string {
  const others = report.otherReadings.filter(({ isInUse }) => !isInUse).map(({ label }) => quoted(label));
  if (others.length === 0) return '';
  const these = others.length === 1 ? 'cách hiểu này' : 'các cách hiểu này';
  return ` Văn bản còn có thể hiểu theo cách khác: ${others.join('; ')}; ${these} không dùng để tính.`;
}

function reasonSentence({ report }: CountedQuota): string {
  const chosen = report.readings.find(({ isInUse }) => isInUse);
  if (report.choiceReason === null || chosen === undefined) return '';
  const which = report.readings.length === 1 ? '' : ` ${quoted(chosen.label)}`;
  return ` Lý do chọn${which}: ${withoutStop(report.choiceReason)}.`;
}

/** Q1, Q11: by which reading each period was counted, and what else the plan's text could mean. */
export const readingSentence = (counted: CountedQuota): string =>
  [usedSentence, switchedSentence, unusedSentence, reasonSentence].map((words) => words(counted)).join('');

const openWords = { over: 'chưa chốt', running: 'chưa kết thúc', ahead: 'chưa bắt đầu' } as const;

/** Q11: from which closing the figures are, and what is still open; empty where the quota judges nothing. */
export function closingSentence({ quota, standing }: CountedQuota): string {
  const periods = standing.periods.filter((held) => isJudged(quota, held));
  const closed = periods.flatMap(({ period, closing }) =>
    closing === null
      ? []
      : [
          `${periodWords(period)} đã chốt lần ${closing.round} lúc ${formatTime(closing.closedAt)} ngày ${formatDate(closing.closedAt)}`,
        ],
  );
  const open = periods.flatMap(({ period, closing, phase }) =>
    closing === null ? [`${periodWords(period)} ${openWords[phase]}`] : [],
  );
  return [...closed, ...open].length === 0 ? '' : `Số liệu: ${[...closed, ...open].join('; ')}.`;
}
