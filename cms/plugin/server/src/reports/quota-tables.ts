import type { StandingRow } from '@cchc/shared/quota';
import { figure, lowered, periodWords, raised, verdictSentence } from '../../../model/reports/official-words.ts';
import type { Block } from '../../../model/reports/report.ts';
import { aheadWords } from '../../../model/verdict-words.ts';
import { periodsStanding } from './compose-result.ts';
import { type CountedQuota, correctionWords, hasBegun, isAttested, isOnePeriod } from './report-quota.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Namer = (code: string) => string;

/** Remarks in one line, which begins with a large letter and has none after a semicolon. */
const remarkOf = (parts: readonly string[]): string =>
  raised(
    parts
      .filter((part) => part !== '')
      .map(lowered)
      .join('; '),
  );

/** What a reader has to know of the counted items: provisional ones, and those dated from evidence. */
function itemRemarks(row: StandingRow): string[] {
  const attested = row.items.filter(isAttested).length;
  return [
    row.provisional === 0 ? '' : `Tạm tính ${figure(row.provisional)} bài`,
    attested === 0 ? '' : `${figure(attested)} bài ghi nhận theo minh chứng`,
  ];
}

function onePeriodTable({ standing, report }: CountedQuota, unitName: Namer): Table {
  const isAhead = !standing.periods.some(hasBegun);
  return {
    kind: 'table',
    caption: `Kết quả thực hiện: ${report.title}`,
    columns: [
      { heading: 'STT', share: 7, align: 'center' },
      { heading: 'Đơn vị', share: 33, align: 'left' },
      { heading: 'Chỉ tiêu', share: 10, align: 'center' },
      { heading: 'Được tính', share: 10, align: 'center' },
      { heading: 'Kết quả', share: 18, align: 'left' },
      { heading: 'Ghi chú', share: 22, align: 'left' },
    ],
    rows: standing.rows.map((row, index) => {
      const [cell] = row.cells;
      const { correction, minimum, verdict } = cell ?? { correction: null, minimum: null, verdict: 'not_applicable' };
      const isOutside = verdict === 'not_applicable';
      const remark = remarkOf([
        cell === undefined || cell.missing === 0 || verdict !== 'short' ? '' : `Thiếu ${figure(cell.missing)} bài`,
        ...itemRemarks(row),
        cell === undefined || cell.carried === 0 ? '' : `Chuyển từ kỳ trước ${figure(cell.carried)} bài`,
        correction === null ? '' : correctionWords(correction),
      ]);
      return [
        String(index + 1),
        unitName(row.unit),
        minimum === null || isOutside ? '–' : figure(minimum),
        isOutside || isAhead ? '–' : figure(row.counted),
        cell === undefined ? '' : isAhead && !isOutside ? aheadWords : verdictSentence(cell),
        remark,
      ];
    }),
    strong: [],
  };
}

function longTable(counted: CountedQuota, unitName: Namer): Table {
  const { standing, report } = counted;
  return {
    kind: 'table',
    caption: `Kết quả thực hiện: ${report.title}`,
    columns: [
      { heading: 'STT', share: 7, align: 'center' },
      { heading: 'Đơn vị', share: 31, align: 'left' },
      { heading: 'Số kỳ đạt/ kỳ đến hạn', share: 14, align: 'center' },
      { heading: 'Được giao', share: 11, align: 'center' },
      { heading: 'Được tính', share: 11, align: 'center' },
      { heading: 'Ghi chú', share: 26, align: 'left' },
    ],
    rows: standing.rows.map((row, index) => {
      const corrections = row.cells.flatMap(({ correction }, position) => {
        const period = standing.periods[position]?.period;
        return correction === null || period === undefined
          ? []
          : [`${periodWords(period)} – ${lowered(correctionWords(correction))}`];
      });
      const told = (verdict: 'short' | 'pending' | 'exempt', words: string): string => {
        const periods = periodsStanding(row, verdict, counted);
        return periods === '' ? '' : `${words}: ${periods}`;
      };
      const judged = row.periodsMet + row.periodsShort;
      return [
        String(index + 1),
        unitName(row.unit),
        judged === 0 ? '–' : `${figure(row.periodsMet)}/${figure(judged)}`,
        row.minimum === null ? '–' : figure(row.minimum),
        figure(row.counted),
        remarkOf([
          told('short', 'Không đạt'),
          told('pending', 'Đang thực hiện'),
          told('exempt', 'Được miễn'),
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

/** The units of a quota with their figures: one period, several, or counts that do not judge. */
export function quotaTable(counted: CountedQuota, unitName: Namer): Table {
  const table = isOnePeriod(counted) ? onePeriodTable : counted.standing.judges ? longTable : countTable;
  return table(counted, unitName);
}
