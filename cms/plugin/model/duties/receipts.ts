import { z } from 'zod';
import { monthSchema, typedDay, typedLineOrNull, typedTextOrNull, typedUnits } from './typed-text.ts';

const fields = {
  receivedOn: typedDay('Hãy ghi ngày nhận, ví dụ 05/03/2026.'),
  documentNumber: typedLineOrNull(120),
  /** Name that the upload of private files answered. */
  privateFile: typedLineOrNull(300),
  note: typedTextOrNull(1000),
};

/** One plan or report of one unit, or the bare fact for several units at once. */
export const receiptRequestSchema = z.object({
  deadlineKey: z.string({ error: 'Hãy chọn việc phải làm.' }).min(1, 'Hãy chọn việc phải làm.').max(120),
  month: monthSchema.nullish().transform((month) => month ?? null),
  units: typedUnits,
  ...fields,
});
export type ReceiptRequest = z.infer<typeof receiptRequestSchema>;

export const receiptCorrectionSchema = z.object(fields);
export type ReceiptCorrection = z.infer<typeof receiptCorrectionSchema>;
