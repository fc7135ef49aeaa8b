import type { Instant } from '../../contract/primitives.ts';
import type { QuotaReading } from '../../contract/types/plan.ts';
import { type Period, civilDate, dayNumber, dayOfInstant, startOfDay } from '../period/index.ts';
import { type CountableItem, type ItemResult, type ItemRules, judgeItem } from './evaluate-item.ts';

/** Where an item's day lies in: the row of its unit and the column of its period, -1 outside. */
export interface Grid {
  readonly rowOfUnit: ReadonlyMap<string, number>;
  readonly periods: readonly Period[];
  /** Whether the unit of the row owes in the period of the column. */
  readonly isOwing: (row: number, column: number) => boolean;
}

/** Period of every day from the first to the last, so that finding an item's period is one array access. */
function columnsByDay(periods: readonly Period[]): { readonly firstDay: number; readonly columns: Int32Array } {
  const firstDay = periods.reduce((least, { from }) => Math.min(least, dayNumber(from)), Number.MAX_SAFE_INTEGER);
  const lastDay = periods.reduce((most, { to }) => Math.max(most, dayNumber(to)), firstDay - 1);
  const columns = new Int32Array(Math.max(0, lastDay - firstDay + 1)).fill(-1);
  periods.forEach(({ from, to }, column) => {
    columns.fill(column, dayNumber(from) - firstDay, dayNumber(to) - firstDay + 1);
  });
  return { firstDay, columns };
}

function byDate(a: ItemResult, b: ItemResult): number {
  if (a.date !== b.date) return (a.date ?? '') < (b.date ?? '') ? -1 : 1;
  return a.itemId < b.itemId ? -1 : 1;
}

const isFirst = ({ itemId }: ItemResult, index: number, cell: readonly ItemResult[]): boolean =>
  index === 0 || cell[index - 1]?.itemId !== itemId;

/** Civil dates written out once a day number: items share days. */
function dateWriter(): (day: number) => string {
  const known = new Map<number, string>();
  return (day) => {
    let text = known.get(day);
    if (text === undefined) {
      text = civilDate(day);
      known.set(day, text);
    }
    return text;
  };
}

/** An item belongs to the day of one of its events: what ended before the grid begins has no cell there. */
const reaches = ({ events }: CountableItem, start: Instant): boolean => events.some(({ at }) => at >= start);

/**
 * One pass over the items: judges each once and puts it into the cell of its unit and period, sorted by date and id.
 * Cells stand row by row.
 * An item that stands twice in the input lands twice in one cell and is taken once (Q14). An item made while its unit does not owe is listed and not counted (Q7).
 */
export function collectItems(
  reading: QuotaReading,
  items: readonly CountableItem[],
  grid: Grid,
  rules: ItemRules,
): readonly (readonly ItemResult[] | undefined)[] {
  if (grid.periods.length === 0) return [];
  const { firstDay, columns } = columnsByDay(grid.periods);
  const width = grid.periods.length;
  const today = dayOfInstant(rules.now);
  const start = startOfDay(civilDate(firstDay));
  const write = dateWriter();
  const cells = new Array<ItemResult[] | undefined>(grid.rowOfUnit.size * width).fill(undefined);
  for (const item of items) {
    const row = grid.rowOfUnit.get(item.unit);
    if (row === undefined || !reaches(item, start)) continue;
    const verdict = judgeItem(reading, item, rules, today);
    const { day } = verdict;
    const column = day === null ? -1 : (columns[day - firstDay] ?? -1);
    if (day === null || column === -1) continue;
    const isStopped = verdict.isCounted && !grid.isOwing(row, column);
    const result: ItemResult = {
      itemId: item.itemId,
      counted: verdict.isCounted && !isStopped,
      isProvisional: verdict.isProvisional && !isStopped,
      reason: isStopped ? 'unit_not_owing' : verdict.reason,
      date: write(day),
      origin: verdict.origin,
    };
    const cell = cells[row * width + column];
    if (cell === undefined) cells[row * width + column] = [result];
    else cell.push(result);
  }
  return cells.map((cell) => cell?.sort(byDate).filter(isFirst));
}
