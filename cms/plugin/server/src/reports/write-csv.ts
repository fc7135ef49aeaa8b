import { countReasonWords } from '@cchc/shared/quota';
import { articleKindWords } from '../../../model/reports/official-words.ts';
import type { Report, ReportItem, ReportQuota } from '../../../model/reports/report.ts';

type Cell = string | number | null;

/** What a spreadsheet would take for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/** An apostrophe is the spreadsheets' own mark for "this is text": a cell is shown, never run. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

const quoted = (text: string): string => (/[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csvLine = (cells: readonly Cell[]): string => cells.map((cell) => quoted(cellText(cell))).join(',');

const header = [
  'chi_tieu',
  'ky',
  'ma_don_vi',
  'don_vi',
  'ket_qua',
  'so_giao',
  'da_tinh',
  'tam_tinh',
  'con_thieu',
  'tin_bai',
  'the_loai',
  'ngay_tinh',
  'duoc_tinh',
  'ly_do',
  'dia_chi',
  'noi_dang_khac',
] as const;

interface Standing {
  readonly unit: string;
  readonly unitName: string;
  readonly cells: readonly Cell[];
  /** Days whose items stand beside these figures. */
  readonly holds: (date: string) => boolean;
}

/** A row of figures a unit and period; where the window does not judge, one a unit and the whole window. */
function standingsOf(quota: ReportQuota, { period }: Report): Standing[] {
  if (!quota.judges) {
    return quota.totals.map(({ unit, unitName, counted, provisional }) => ({
      unit,
      unitName,
      cells: [period.code, unit, unitName, 'Chỉ đếm, không đánh giá', null, counted, provisional, null],
      holds: () => true,
    }));
  }
  const spans = new Map(quota.spans.map((span) => [span.period, span]));
  return quota.verdicts.map((row) => ({
    unit: row.unit,
    unitName: row.unitName,
    cells: [row.period, row.unit, row.unitName, row.words, row.minimum, row.counted, row.provisional, row.missing],
    holds: (date) => {
      const span = spans.get(row.period);
      return span !== undefined && date >= span.from && date <= span.to;
    },
  }));
}

const noItem: readonly Cell[] = [null, null, null, null, null, null, null];

/** Each row is one item beside the figures of its unit; a unit without items has one row with figures alone. */
function rowsOf(quota: ReportQuota, report: Report, itemsOfUnit: ReadonlyMap<string, readonly ReportItem[]>): string[] {
  return standingsOf(quota, report).flatMap(({ unit, cells, holds }) => {
    const items = (itemsOfUnit.get(unit) ?? []).flatMap((item) =>
      item.results
        .filter((result) => result.quotaKey === quota.key && holds(result.date))
        .map((result): readonly Cell[] => [
          item.title,
          articleKindWords[item.kind],
          result.date,
          result.counted ? 1 : 0,
          countReasonWords[result.reason],
          item.address,
          item.outlet,
        ]),
    );
    return (items.length === 0 ? [noItem] : items).map((item) => csvLine([quota.title, ...cells, ...item]));
  });
}

/** Items that no quota looks at within the window stand at the end, without figures. */
const otherRows = ({ items, period }: Report): string[] =>
  items
    .filter(({ results, elsewhere }) => results.length === 0 || elsewhere.length > 0)
    .map((item) =>
      csvLine([
        ...[null, period.code, item.unit, item.unitName, null, null, null, null, null],
        ...[item.title, articleKindWords[item.kind], item.date, 0, item.remark, item.address, item.outlet],
      ]),
    );

/** Writes the figures as CSV: UTF-8 with a byte order mark, CRLF, dates as yyyy-mm-dd. */
export function writeReportCsv(report: Report): Uint8Array {
  const itemsOfUnit = new Map<string, ReportItem[]>();
  for (const item of report.items) {
    const held = itemsOfUnit.get(item.unit);
    if (held === undefined) itemsOfUnit.set(item.unit, [item]);
    else held.push(item);
  }
  const lines = report.quotas.flatMap((quota) => rowsOf(quota, report, itemsOfUnit));
  return new TextEncoder().encode(`\uFEFF${[csvLine(header), ...lines, ...otherRows(report)].join('\r\n')}\r\n`);
}
