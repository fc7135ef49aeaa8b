import { canonicalJson } from '@cchc/shared/contract';
import type { Report } from '../../../model/reports/report.ts';

/** Writes the report as data, its names in a fixed order. */
export const writeReportJson = (report: Report): Uint8Array => new TextEncoder().encode(`${canonicalJson(report)}\n`);
