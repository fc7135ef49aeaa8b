import { z } from 'zod';
import type { Report } from '../../../model/reports/report.ts';
import { writeReportCsv } from './write-csv.ts';
import { writeReportDocx } from './write-docx.ts';
import { writeReportJson } from './write-json.ts';
import { writeReportXlsx } from './write-xlsx.ts';

export const reportFormatSchema = z.enum(['docx', 'xlsx', 'csv', 'json']);
export type ReportFormat = z.infer<typeof reportFormatSchema>;

const formats: Readonly<
  Record<ReportFormat, { readonly mime: string; readonly write: (report: Report) => Uint8Array }>
> = {
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: writeReportDocx,
  },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeReportXlsx },
  csv: { mime: 'text/csv; charset=utf-8', write: writeReportCsv },
  json: { mime: 'application/json; charset=utf-8', write: writeReportJson },
};

export interface ReportFile {
  readonly bytes: Uint8Array;
  readonly mime: string;
  /** Name to save under; letters, digits and hyphens alone. */
  readonly name: string;
}

/** The report as a file. Pure: report and format decide every byte. */
export function reportFile(report: Report, format: ReportFormat): ReportFile {
  const who = report.scope.kind === 'consolidated' ? 'tong-hop' : report.scope.unit.toLowerCase();
  const period = report.period.code.toLowerCase().replace('@15', '-ky-15').replace('..', '-den-');
  const { mime, write } = formats[format];
  return { bytes: write(report), mime, name: `bao-cao-${who}-${period}.${format}` };
}
