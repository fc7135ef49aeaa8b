import { civilDateSchema, unitCodeSchema } from '@cchc/shared/contract';
import { parsePeriod } from '@cchc/shared/period';
import { toNfc } from '@cchc/shared/text';
import { z } from 'zod';

/** Parts of requests that people type. What does not fit is said in their language. */

const controls = /[\p{Cc}\u2028\u2029]+/gu;

/** One line: a line break or another control character that was pasted along becomes a space. */
export const typedLine = (largest: number, required?: string) =>
  z
    .string({ error: required ?? 'Yêu cầu không đúng dạng.' })
    .transform((text) => toNfc(text.replaceAll(controls, ' ')).replaceAll(/ {2,}/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(required === undefined ? 0 : 1, required)
        .max(largest, `Dài quá ${largest} ký tự. Hãy rút gọn.`),
    );

const lineBreaks = /\r\n?|[\u2028\u2029]/g;
const otherControls = /[^\P{Cc}\n]+/gu;

/** Several lines, ended by line feeds alone. */
export const typedText = (largest: number, required?: string) =>
  z
    .string({ error: required ?? 'Yêu cầu không đúng dạng.' })
    .transform((text) => toNfc(text.replaceAll(lineBreaks, '\n').replaceAll(otherControls, ' ')).trim())
    .pipe(
      z
        .string()
        .min(required === undefined ? 0 : 1, required)
        .max(largest, `Dài quá ${largest} ký tự. Hãy rút gọn.`),
    );

/** A line that may be left out; absent, null and empty are the same. */
export const typedLineOrNull = (largest: number) =>
  typedLine(largest)
    .nullish()
    .transform((text) => (text === undefined || text === null || text === '' ? null : text));

export const typedTextOrNull = (largest: number) =>
  typedText(largest)
    .nullish()
    .transform((text) => (text === undefined || text === null || text === '' ? null : text));

/** A day that exists. */
export const typedDay = (required: string) =>
  z.string({ error: required }).refine((text) => civilDateSchema.safeParse(text).success, required);

const webAddress = /^https?:\/\/[^\s<>"'\\]+\.[^\s<>"'\\]+$/i;

/** Address of a page on the web, or null. It is stored and shown; no server ever asks for it. */
export const typedAddressOrNull = typedLineOrNull(2000).refine((text) => text === null || webAddress.test(text), {
  error: 'Địa chỉ phải đầy đủ, bắt đầu bằng http:// hoặc https://.',
});

export const typedUnit = z
  .string({ error: 'Hãy chọn đơn vị.' })
  .refine((text) => unitCodeSchema.safeParse(text).success, 'Hãy chọn đơn vị trong danh mục.');

export const typedUnits = z
  .array(typedUnit, { error: 'Hãy chọn ít nhất một đơn vị.' })
  .min(1, 'Hãy chọn ít nhất một đơn vị.')
  .max(500, 'Chọn quá nhiều đơn vị.')
  .transform((codes) => [...new Set(codes)]);

/** A calendar month `2026-03`. */
export const monthSchema = z
  .string()
  .refine((code) => /^\d{4}-\d{2}$/.test(code) && parsePeriod(code)?.kind === 'month', 'Tháng không đúng dạng.');
