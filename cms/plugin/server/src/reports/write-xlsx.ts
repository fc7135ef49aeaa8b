import { formatDate, formatTime } from '@cchc/shared/text';
import { verdictWords, countReasonWords } from '@cchc/shared/quota';
import { articleKindWords, figure } from '../../../model/reports/official-words.ts';
import { outlookWords } from '../../../model/verdict-words.ts';
import type { Report, ReportQuota } from '../../../model/reports/report.ts';
import {
  type Sheet,
  type SheetCell,
  date,
  empty,
  number,
  spreadsheetFile,
  text,
} from '../documents/ooxml/spreadsheet.ts';
import { sampleNotice } from '../documents/word/official-blocks.ts';

const numberOr = (value: number | null): SheetCell => (value === null ? empty : number(value));

function verdictSheet({ quotas }: Report): Sheet {
  return {
    name: 'Kết quả',
    columns: [
      { heading: 'Chỉ tiêu', width: 28 },
      { heading: 'Kỳ', width: 11 },
      { heading: 'Mã đơn vị', width: 16 },
      { heading: 'Đơn vị', width: 26 },
      { heading: 'Kết quả', width: 20 },
      { heading: 'Số giao', width: 8 },
      { heading: 'Được tính', width: 8 },
      { heading: 'Trong đó tạm tính', width: 10 },
      { heading: 'Ghi nhận theo minh chứng', width: 11 },
      { heading: 'Còn thiếu', width: 8 },
      { heading: 'Dự báo đến hết kỳ', width: 16 },
      { heading: 'Chốt lần', width: 7 },
      { heading: 'Kết quả tính hôm nay (nếu khác)', width: 16 },
      { heading: 'Số tính hôm nay (nếu khác)', width: 11 },
    ],
    rows: quotas.flatMap((quota) =>
      quota.judges
        ? quota.verdicts.map((row) => [
            text(quota.title),
            text(row.period),
            text(row.unit),
            text(row.unitName),
            text(row.words),
            numberOr(row.minimum),
            number(row.counted),
            number(row.provisional),
            number(row.attested),
            number(row.missing),
            forecastText(quota, row.unit, row.period),
            numberOr(row.closedRound),
            text(row.today === null ? '' : verdictWords[row.today.verdict]),
            numberOr(row.today?.counted ?? null),
          ])
        : [],
    ),
  };
}

function totalSheet({ quotas, period }: Report): Sheet {
  return {
    name: 'Tổng hợp',
    columns: [
      { heading: 'Chỉ tiêu', width: 34 },
      { heading: 'Khoảng thời gian', width: 13 },
      { heading: 'Mã đơn vị', width: 16 },
      { heading: 'Đơn vị', width: 30 },
      { heading: 'Được tính', width: 8 },
      { heading: 'Trong đó tạm tính', width: 10 },
      { heading: 'Số giao', width: 8 },
      { heading: 'Số kỳ đạt', width: 8 },
      { heading: 'Số kỳ không đạt', width: 9 },
      { heading: 'Số kỳ đang thực hiện', width: 11 },
      { heading: 'Số kỳ được miễn', width: 9 },
      { heading: 'Ghi chú', width: 26 },
    ],
    rows: quotas.flatMap((quota) =>
      quota.totals.map((row) => [
        text(quota.title),
        text(period.code),
        text(row.unit),
        text(row.unitName),
        number(row.counted),
        number(row.provisional),
        quota.judges ? numberOr(row.minimum) : empty,
        quota.judges ? number(row.periodsMet) : empty,
        quota.judges ? number(row.periodsShort) : empty,
        quota.judges ? number(row.periodsPending) : empty,
        quota.judges ? number(row.periodsExempt) : empty,
        text(quota.judges ? '' : 'Khoảng thời gian không trùng kỳ của chỉ tiêu: chỉ đếm, không đánh giá'),
      ]),
    ),
  };
}

/** `03 bài dự kiến: nhiều khả năng đạt`; empty where nothing is forecast. */
function forecastText({ forecasts }: ReportQuota, unit: string, period: string): SheetCell {
  const row = forecasts.find((likely) => likely.unit === unit && likely.period === period);
  return text(row === undefined ? '' : `${figure(row.expected)} bài – ${outlookWords[row.outlook]}`);
}

function itemSheet({ items, quotas }: Report): Sheet {
  const titles = new Map(quotas.map(({ key, title }) => [key, title]));
  return {
    name: 'Tin, bài',
    columns: [
      { heading: 'Tên tin, bài', width: 40 },
      { heading: 'Thể loại', width: 11 },
      { heading: 'Mã đơn vị', width: 16 },
      { heading: 'Đơn vị', width: 24 },
      { heading: 'Chỉ tiêu', width: 26 },
      { heading: 'Ngày', width: 12 },
      { heading: 'Được tính (1/0)', width: 8 },
      { heading: 'Tạm tính (1/0)', width: 8 },
      { heading: 'Lý do', width: 26 },
      { heading: 'Nơi đăng khác', width: 14 },
      { heading: 'Địa chỉ', width: 26 },
      { heading: 'Mã tin, bài', width: 15 },
    ],
    rows: items.flatMap((item) => {
      const head = [text(item.title), text(articleKindWords[item.kind]), text(item.unit), text(item.unitName)];
      const tail = [text(item.outlet ?? ''), text(item.address ?? ''), text(item.itemId)];
      const results = item.results.map((result) => [
        ...head,
        text(titles.get(result.quotaKey) ?? result.quotaKey),
        date(result.date),
        number(result.counted ? 1 : 0),
        number(result.isProvisional ? 1 : 0),
        text(countReasonWords[result.reason]),
        ...tail,
      ]);
      // What stands in another period, or in no quota, is told in a row of its own.
      const isTold = results.length > 0 && item.elsewhere.length === 0;
      return isTold
        ? results
        : [...results, [...head, empty, date(item.date), empty, empty, text(item.remark), ...tail]];
    }),
  };
}

function ruleSheet(report: Report): Sheet {
  const { subject, period, countedAt, revision, issuer, quotas, rules, digest } = report;
  const line = (name: string, value: SheetCell): SheetCell[] => [text(name), value];
  return {
    name: 'Quy tắc và thời gian',
    columns: [
      { heading: 'Mục', width: 30 },
      { heading: 'Nội dung', width: 100 },
    ],
    rows: [
      line('Báo cáo', text(subject)),
      line('Cơ quan báo cáo', text(issuer.name)),
      ...(report.isSample ? [line('Lưu ý', text(sampleNotice))] : []),
      line('Mã kỳ', text(period.code)),
      line('Từ ngày', date(period.from)),
      line('Đến hết ngày', date(period.to)),
      line('Thời điểm tính', text(`${formatTime(countedAt)} ngày ${formatDate(countedAt)}`)),
      line('Số hiệu dữ liệu', number(revision)),
      line('Mã kiểm tra', text(digest.slice(0, 8))),
      ...quotas.flatMap((quota) => [
        line('Chỉ tiêu', text(quota.title)),
        line('Căn cứ', text([quota.planTitle, quota.clause].filter((words) => words !== '').join(' – '))),
        ...quota.readings.map(({ label, periods }) =>
          line('Cách hiểu dùng để tính', text(quota.readings.length === 1 ? label : `${periods.join(', ')}: ${label}`)),
        ),
        ...quota.otherReadings.map(({ label, isInUse }) =>
          line(isInUse ? 'Cách hiểu đang dùng cho kỳ chưa chốt' : 'Cách hiểu khác (không dùng)', text(label)),
        ),
        ...quota.closings.map(({ period: code, round, closedAt }) =>
          line('Chốt số liệu', text(`${code}: lần ${round}, ${formatTime(closedAt)} ngày ${formatDate(closedAt)}`)),
        ),
      ]),
      ...rules.map((rule, index) => line(`Quy tắc ${index + 1}`, text(rule))),
    ],
  };
}

/** Writes the figures of the report as a workbook: verdicts, sums, items, rules and window. */
export function writeReportXlsx(report: Report): Uint8Array {
  return spreadsheetFile({
    properties: {
      title: `${report.title} ${report.subject}`,
      creator: report.issuer.name,
      createdAt: report.countedAt,
    },
    sheets: [verdictSheet(report), totalSheet(report), itemSheet(report), ruleSheet(report)],
    footer: report.isSample ? sampleNotice : report.issuer.name,
  });
}
