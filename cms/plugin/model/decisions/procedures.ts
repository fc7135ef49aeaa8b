import { z } from 'zod';
import { typedLine, typedText } from '../duties/typed-text.ts';

export const procedureHitSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  fieldName: z.string(),
  /** False for one that is entered and stands on no page yet. */
  isPublished: z.boolean(),
});
export type ProcedureHit = z.infer<typeof procedureHitSchema>;

export const procedureQuerySchema = z.strictObject({ q: z.string().max(400).default('') });
export const procedureHitsSchema = z.strictObject({ hits: z.array(procedureHitSchema), found: z.int() });
export type ProcedureHits = z.infer<typeof procedureHitsSchema>;

export const newProcedureSchema = z.strictObject({
  code: typedLine(60, 'Hãy ghi mã thủ tục.').refine(
    (code) => /^\d\.\d{6}$/.test(code),
    'Mã thủ tục gồm một chữ số, dấu chấm và sáu chữ số, ví dụ 1.014076.',
  ),
  name: typedText(2000, 'Hãy ghi tên thủ tục.'),
  fieldCode: typedLine(120, 'Hãy chọn lĩnh vực.'),
});
export type NewProcedure = z.infer<typeof newProcedureSchema>;

/** The code by which the portal is searched: of a long code only its first part. */
export const shortCodeOf = (text: string): string => {
  const code = text.trim();
  return /^(\d\.\d{6})(?:\.\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2})$/i.exec(code)?.[1] ?? code;
};
