import { type StandingRow, isValidIn } from '@cchc/shared/quota';
import { formatDate, formatTime } from '@cchc/shared/text';
import { figure, lowered, namesInWords, periodWords, verdictSentence } from '../../../model/reports/official-words.ts';
import type { Block } from '../../../model/reports/report.ts';
import { type CountedQuota, correctionWords, isAttested, isOnePeriod } from './report-quota.ts';
import { type ReportSources, unitNamer } from './report-sources.ts';
import { writtenBlock } from './written-block.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Namer = (code: string) => string;

const computed = (text: string): Block => ({ kind: 'computed', text });
const withoutStop = (text: string): string => text.trim().replace(/\.+$/, '');

/** Q1: the reading that was counted by, and what else the plan's text could mean. */
function readingBlocks({ report }: CountedQuota): Block[] {
  const others = report.otherReadings.map((label) => `“${withoutStop(label)}”`).join('; ');
  const other =
    others === '' ? '' : ` Văn bản còn có thể hiểu theo cách khác: ${others}; cách hiểu này không dùng để tính.`;
  const why = report.choiceReason === null ? '' : ` Lý do chọn: ${withoutStop(report.choiceReason)}.`;
  return [computed(`Cách hiểu dùng để tính: “${withoutStop(report.reading)}”.${other}${why}`)];
}

/** Q11: from which closing the figures are, and what is still open. */
function closingSentence({ quota, standing }: CountedQuota): string {
  const readingOf = (id: string): string =>
    id === standing.readingId
      ? ''
      : ` theo cách hiểu “${withoutStop(quota.readings.find((reading) => reading.id === id)?.label ?? id)}”`;
  const periods = standing.periods.filter(({ period }) => isValidIn(quota, period));
  const closed = periods.flatMap(({ period, closing }) =>
    closing === null
      ? []
      : [
          `${periodWords(period)} đã chốt lần ${closing.round} lúc ${formatTime(closing.closedAt)} ngày ${formatDate(closing.closedAt)}${readingOf(closing.readingId)}`,
        ],
  );
  const open = periods.flatMap(({ period, closing, phase }) =>
    closing !== null
      ? []
      : [
          `${periodWords(period)} ${phase === 'over' ? 'chưa chốt' : phase === 'running' ? 'chưa kết thúc' : 'chưa bắt đầu'}`,
        ],
  );
  return [...closed, ...open].length === 0 ? '' : `Số liệu: ${[...closed, ...open].join('; ')}.`;
}

/** What one unit did, in one sentence. */
function resultOfOne(row: StandingRow, title: string, unitName: Namer): string {
  const [first] = row.cells;
  const counted = `đã tính ${figure(row.counted)}${row.minimum === null ? '' : `/${figure(row.minimum)}`} tin, bài`;
  if (row.cells.length === 1 && first !== undefined) {
    return `${title}: ${unitName(row.unit)} ${counted}; kết quả: ${verdictSentence(first)}.`;
  }
  if (row.periodsDue === 0) return `${title}: ${unitName(row.unit)} ${counted}; không được giao số lượng trong kỳ.`;
  return `${title}: ${unitName(row.unit)} đạt ${figure(row.periodsMet)}/${figure(row.periodsDue)} kỳ; ${counted}.`;
}

/** How many units met what they owed, in one sentence. */
export function resultSentence({ standing, report }: CountedQuota, unitName: Namer): string {
  const [only, ...others] = standing.rows;
  if (standing.judges && only !== undefined && others.length === 0) {
    return resultOfOne(only, withoutStop(report.title), unitName);
  }
  const due = standing.rows.filter(({ periodsDue }) => periodsDue > 0);
  const counted = standing.rows.reduce((sum, row) => sum + row.counted, 0);
  if (!standing.judges) {
    return `Có ${figure(counted)} tin, bài được tính trong khoảng thời gian báo cáo.`;
  }
  if (due.length === 0)
    return `Có ${figure(counted)} tin, bài được tính; không có đơn vị nào được giao số lượng trong kỳ.`;
  const short = due.filter(({ periodsShort }) => periodsShort > 0);
  const pending = due.filter(({ periodsShort, periodsPending }) => periodsShort === 0 && periodsPending > 0);
  const met = due.length - short.length - pending.length;
  const exempt = standing.rows.filter(({ periodsExempt }) => periodsExempt > 0).length;
  const parts = [
    `${figure(met)}/${figure(due.length)} đơn vị đạt hoặc vượt chỉ tiêu`,
    short.length === 0
      ? ''
      : `${figure(short.length)} đơn vị không đạt: ${namesInWords(short.map(({ unit }) => unitName(unit)))}`,
    pending.length === 0
      ? ''
      : `${figure(pending.length)} đơn vị đang thực hiện, còn thiếu: ${namesInWords(pending.map(({ unit }) => unitName(unit)))}`,
    exempt === 0 ? '' : `${figure(exempt)} đơn vị được miễn`,
  ].filter((part) => part !== '');
  return `${withoutStop(report.title)}: có ${parts.join('; ')}. Tổng số tin, bài được tính: ${figure(counted)}.`;
}

const remarkOf = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

/** What a reader has to know of the counted items: provisional ones, and those dated from evidence. */
function itemRemarks(row: StandingRow): string[] {
  const attested = row.items.filter(isAttested).length;
  return [
    row.provisional === 0 ? '' : `Tạm tính ${figure(row.provisional)} bài`,
    attested === 0 ? '' : `${figure(attested)} bài ghi nhận theo minh chứng`,
  ];
}

function onePeriodTable({ standing, report }: CountedQuota, unitName: Namer): Table {
  return {
    kind: 'table',
    caption: `Kết quả thực hiện: ${report.title}`,
    columns: [
      { heading: 'STT', share: 7, align: 'center' },
      { heading: 'Đơn vị', share: 33, align: 'left' },
      { heading: 'Chỉ tiêu', share: 10, align: 'center' },
      { heading: 'Đã tính', share: 10, align: 'center' },
      { heading: 'Kết quả', share: 18, align: 'left' },
      { heading: 'Ghi chú', share: 22, align: 'left' },
    ],
    rows: standing.rows.map((row, index) => {
      const [cell] = row.cells;
      const { correction, minimum } = cell ?? { correction: null, minimum: null };
      const remark = remarkOf([
        cell === undefined || cell.missing === 0 || cell.verdict !== 'short' ? '' : `Thiếu ${figure(cell.missing)} bài`,
        ...itemRemarks(row),
        cell === undefined || cell.carried === 0 ? '' : `Chuyển từ kỳ trước ${figure(cell.carried)} bài`,
        correction === null ? '' : correctionWords(correction),
      ]);
      return [
        String(index + 1),
        unitName(row.unit),
        minimum === null ? '–' : figure(minimum),
        cell?.verdict === 'not_applicable' ? '–' : figure(row.counted),
        cell === undefined ? '' : verdictSentence(cell),
        remark,
      ];
    }),
    strong: [],
  };
}

function longTable({ standing, report }: CountedQuota, unitName: Namer): Table {
  return {
    kind: 'table',
    caption: `Kết quả thực hiện: ${report.title}`,
    columns: [
      { heading: 'STT', share: 7, align: 'center' },
      { heading: 'Đơn vị', share: 31, align: 'left' },
      { heading: 'Số kỳ đạt/ số kỳ giao', share: 14, align: 'center' },
      { heading: 'Tổng chỉ tiêu', share: 11, align: 'center' },
      { heading: 'Tổng đã tính', share: 11, align: 'center' },
      { heading: 'Ghi chú', share: 26, align: 'left' },
    ],
    rows: standing.rows.map((row, index) => {
      const of = (verdict: string): string =>
        row.cells
          .flatMap((cell, position) => {
            const period = standing.periods[position]?.period;
            return cell.verdict === verdict && period !== undefined ? [periodWords(period)] : [];
          })
          .join(', ');
      const corrections = row.cells.flatMap(({ correction }, position) => {
        const period = standing.periods[position]?.period;
        return correction === null || period === undefined
          ? []
          : [`${periodWords(period)} – ${lowered(correctionWords(correction))}`];
      });
      const [short, pending, exempt] = [of('short'), of('pending'), of('exempt')];
      return [
        String(index + 1),
        unitName(row.unit),
        row.periodsDue === 0 ? '–' : `${figure(row.periodsMet)}/${figure(row.periodsDue)}`,
        row.minimum === null ? '–' : figure(row.minimum),
        figure(row.counted),
        remarkOf([
          short === '' ? '' : `Không đạt: ${short}`,
          pending === '' ? '' : `Đang thực hiện: ${pending}`,
          exempt === '' ? '' : `Được miễn: ${exempt}`,
          ...itemRemarks(row),
          ...corrections,
        ]),
      ];
    }),
    strong: [],
  };
}

function countTable({ standing, report }: CountedQuota, unitName: Namer): Table {
  return {
    kind: 'table',
    caption: `Số tin, bài trong khoảng thời gian báo cáo: ${report.title}`,
    columns: [
      { heading: 'STT', share: 8, align: 'center' },
      { heading: 'Đơn vị', share: 52, align: 'left' },
      { heading: 'Số tin, bài', share: 18, align: 'center' },
      { heading: 'Ghi chú', share: 22, align: 'left' },
    ],
    rows: standing.rows.map((row, index) => [
      String(index + 1),
      unitName(row.unit),
      figure(row.counted),
      remarkOf(itemRemarks(row)),
    ]),
    strong: [],
  };
}

/** Q12, in words for the reader who would judge by the table. */
const doesNotJudge =
  'Khoảng thời gian báo cáo không trùng với kỳ tính của chỉ tiêu này. Số liệu dưới đây chỉ là số đếm, không dùng để đánh giá đạt hay không đạt.';

function blocksOf(counted: CountedQuota, unitName: Namer): Block[] {
  const { quota, standing } = counted;
  const clause = quota.clause.trim() === '' ? '' : ` (${withoutStop(quota.clause)})`;
  const sentence = closingSentence(counted);
  const table = isOnePeriod(counted) ? onePeriodTable : standing.judges ? longTable : countTable;
  return [
    computed(`Chỉ tiêu “${withoutStop(quota.title)}”${clause}.`),
    ...readingBlocks(counted),
    ...(standing.judges ? [] : [computed(doesNotJudge)]),
    ...(sentence === '' || !standing.judges ? [] : [computed(sentence)]),
    computed(resultSentence(counted, unitName)),
    ...(standing.rows.length === 0 ? [] : [table(counted, unitName)]),
  ];
}

/** II.6. Every quota: what was owed, how it was counted, and the result of each unit. */
export function quotaBlocks(sources: ReportSources, quotas: readonly CountedQuota[], isOver: boolean): Block[] {
  const unitName = unitNamer(sources.units);
  const none = computed('Trong kỳ không có chỉ tiêu tin, bài nào áp dụng.');
  return [
    ...(quotas.length === 0 ? [none] : quotas.flatMap((counted) => blocksOf(counted, unitName))),
    ...(isOver ? [] : [writtenBlock(sources.notes, 'estimate', 'Ước đến hết kỳ: ')]),
  ];
}
