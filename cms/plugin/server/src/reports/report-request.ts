import type { Instant } from '@cchc/shared/contract';
import { type Period, daysBetween, parsePeriod } from '@cchc/shared/period';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { WantedScope } from './report-sources.ts';

/** What is asked for, checked as far as it can be without reading records. */
export interface ReportRequest {
  readonly period: Period;
  readonly scope: WantedScope;
  /** Null = now. */
  readonly countedAt: Instant | null;
}

const longestWindowDays = 3_700;

const refuse = (code: string, path: string, message: string): never => {
  throw new errors.ValidationError(message, { code, path });
};

const instantSchema = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());

const querySchema = z.object({
  period: z.string().max(40).default(''),
  unit: z.string().max(60).default(''),
  countedAt: z.string().max(40).default(''),
});

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) {
    return refuse(
      'E_PERIOD',
      'period',
      `Kỳ báo cáo “${text}” không đúng. Hãy ghi như 2026-03, 2026-Q1, 2026-H1, 2026-9M, 2026 (thêm @15 cho kỳ từ ngày 15 đến ngày 14), hoặc 2026-02-15..2026-03-14.`,
    );
  }
  if (daysBetween(period.from, period.to) > longestWindowDays) {
    return refuse('E_PERIOD_LONG', 'period', 'Khoảng thời gian dài hơn 10 năm. Hãy chọn khoảng ngắn hơn.');
  }
  return period;
}

function instantOf(text: string): Instant | null {
  if (text === '') return null;
  const parsed = instantSchema.safeParse(text);
  if (parsed.success) return parsed.data;
  return refuse(
    'E_COUNTED_AT',
    'countedAt',
    `Thời điểm tính “${text}” không đúng. Hãy ghi đủ ngày, giờ và múi giờ, ví dụ 2026-03-31T23:59:59+07:00.`,
  );
}

/** Reads period, unit and moment of counting of a request. Refuses in words. */
export function parseReportRequest(query: unknown): ReportRequest {
  const parsed = querySchema.safeParse(query);
  if (!parsed.success) {
    return refuse(
      'E_REQUEST',
      parsed.error.issues[0]?.path.map(String).join('.') ?? '',
      'Yêu cầu lập báo cáo không đúng.',
    );
  }
  const { period, unit, countedAt } = parsed.data;
  return {
    period: periodOf(period),
    scope: unit === '' ? { kind: 'consolidated' } : { kind: 'unit', unit },
    countedAt: instantOf(countedAt),
  };
}
