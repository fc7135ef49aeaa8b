import type { StandingCell, StandingRow } from '@cchc/shared/quota';
import { figure, namesInWords, periodWords, raised, verdictSentence } from '../../../model/reports/official-words.ts';
import { type CountedQuota, hasBegun } from './report-quota.ts';

type Namer = (code: string) => string;

const withoutStop = (text: string): string => text.trim().replace(/\.+$/, '');

/** `17/20 tin, bài`, or `17 tin, bài` where no number is asked for. */
const itemsOf = ({ counted, minimum }: Pick<StandingRow, 'counted' | 'minimum'>): string =>
  `${figure(counted)}${minimum === null ? '' : `/${figure(minimum)}`} tin, bài`;

/** Names of the periods that stand so for the unit. */
export function periodsStanding(row: StandingRow, verdict: StandingCell['verdict'], counted: CountedQuota): string {
  return row.cells
    .flatMap((cell, position) => {
      const held = counted.standing.periods[position];
      return cell.verdict === verdict && held !== undefined && hasBegun(held) ? [periodWords(held.period)] : [];
    })
    .join(', ');
}

function resultOfPeriod(row: StandingRow, cell: StandingCell, name: string): string {
  switch (cell.verdict) {
    case 'not_applicable':
      return `${name} không thuộc diện tính trong kỳ`;
    case 'exempt':
      return `${name} được miễn trong kỳ`;
    case 'no_target':
      return `${name} được tính ${itemsOf(row)}; chỉ tiêu không giao số lượng`;
    case 'exceeded':
    case 'met':
    case 'short':
    case 'pending':
      return `${name} được tính ${itemsOf(row)}; kết quả: ${verdictSentence(cell)}`;
  }
}

/** What one unit did. */
function resultOfOne(row: StandingRow, counted: CountedQuota, unitName: Namer): string {
  const name = unitName(row.unit);
  const [first, ...others] = row.cells;
  if (first !== undefined && others.length === 0) return resultOfPeriod(row, first, name);
  const [pending, exempt] = [periodsStanding(row, 'pending', counted), periodsStanding(row, 'exempt', counted)];
  const excused = exempt === '' ? '' : `; được miễn: ${exempt}`;
  if (row.periodsDue === 0) {
    const isOutside = row.cells.every(({ verdict }) => verdict === 'not_applicable');
    if (isOutside && row.counted === 0) return `${name} không thuộc diện tính trong kỳ`;
    const free = exempt === '' ? '; không được giao số lượng trong kỳ' : '';
    return `${name} được tính ${figure(row.counted)} tin, bài${free}${excused}`;
  }
  const beside = `${pending === '' ? '' : `; đang thực hiện: ${pending}`}${excused}`;
  const judged = row.periodsMet + row.periodsShort;
  const met = judged === 0 ? '' : `đạt ${figure(row.periodsMet)}/${figure(judged)} kỳ đến hạn; `;
  return `${name} ${met}được tính ${itemsOf(row)}${beside}`;
}

/** How many units met what they owed, and who did not. */
function resultOfMany({ standing }: CountedQuota, unitName: Namer): string {
  const { rows } = standing;
  const counted = rows.reduce((sum, row) => sum + row.counted, 0);
  const isLong = standing.periods.length > 1;
  const exempt = rows.filter(({ periodsExempt }) => periodsExempt > 0).length;
  const excused = exempt === 0 ? '' : `${figure(exempt)} đơn vị được miễn${isLong ? ' trong một hoặc nhiều kỳ' : ''}`;
  const due = rows.filter(({ periodsDue }) => periodsDue > 0);
  if (due.length === 0) {
    const nobody = `có ${figure(counted)} tin, bài được tính; trong kỳ không có đơn vị nào được giao số lượng`;
    return excused === '' ? nobody : `${nobody}; ${excused}`;
  }
  const isRunning = standing.periods.some(({ phase }) => phase !== 'over');
  const names = (units: readonly StandingRow[]): string => namesInWords(units.map(({ unit }) => unitName(unit)));
  const short = due.filter(({ periodsShort }) => periodsShort > 0);
  const pending = due.filter(({ periodsShort, periodsPending }) => periodsShort === 0 && periodsPending > 0);
  const met = due.length - short.length - pending.length;
  const always = isLong ? ` trong tất cả các kỳ${isRunning ? ' đã bắt đầu' : ''}` : '';
  const minimum = due.reduce((sum, row) => sum + (row.minimum ?? 0), 0);
  const parts = [
    `${figure(met)}/${figure(due.length)} đơn vị đạt hoặc vượt chỉ tiêu${always}`,
    short.length === 0 ? '' : `${figure(short.length)} đơn vị ${isLong ? 'có kỳ ' : ''}không đạt: ${names(short)}`,
    pending.length === 0 ? '' : `${figure(pending.length)} đơn vị đang thực hiện, còn thiếu: ${names(pending)}`,
    excused,
  ].filter((part) => part !== '');
  return `có ${parts.join('; ')}. Tổng số: ${figure(counted)} tin, bài được tính, ${figure(minimum)} tin, bài được giao`;
}

function words(counted: CountedQuota, unitName: Namer): string {
  const { standing } = counted;
  const [only, ...others] = standing.rows;
  if (!standing.judges) {
    const sum = standing.rows.reduce((total, row) => total + row.counted, 0);
    return `có ${figure(sum)} tin, bài được tính trong khoảng thời gian báo cáo`;
  }
  if (standing.periods.length > 0 && !standing.periods.some(hasBegun)) return 'kỳ tính chưa bắt đầu';
  if (only === undefined) return 'không có đơn vị thuộc diện tính trong kỳ';
  return others.length === 0 ? resultOfOne(only, counted, unitName) : resultOfMany(counted, unitName);
}

/** The result of a quota as a sentence under its heading. */
export const resultSentence = (counted: CountedQuota, unitName: Namer): string =>
  `${raised(words(counted, unitName))}.`;

/** The same where nothing before it names the quota. */
export const namedResultSentence = (counted: CountedQuota, unitName: Namer): string =>
  `Chỉ tiêu “${withoutStop(counted.report.title)}”: ${words(counted, unitName)}.`;
