import { z } from 'zod';
import { sheetSchema } from './sheet.ts';

/**
 * What does not fit, beside its place. `error` stops publication; `defect` is what was signed so, and waits for an
 * acknowledgement; `note` stops nothing.
 */
export const doubtSchema = z.strictObject({
  kind: z.enum(['error', 'defect', 'note']),
  code: z.string(),
  /** As in the sheet: `head.number`, `rows.3.successors`. */
  path: z.string(),
  /** Position of the row in the sheet that was sent; null for the decision itself. */
  row: z.int().nullable(),
  message: z.string(),
  isAcknowledged: z.boolean(),
});
export type Doubt = z.infer<typeof doubtSchema>;

/** How far the new text of a row is: `none` = the procedure is not entered, `same` = nothing differs from before. */
export const contentStateSchema = z.enum(['none', 'unready', 'same', 'ready', 'written']);
export type ContentState = z.infer<typeof contentStateSchema>;

export const checkRequestSchema = z.strictObject({ sheet: sheetSchema, documentId: z.string().max(64).nullable() });
export const checkAnswerSchema = z.strictObject({
  doubts: z.array(doubtSchema),
  /** Names of the procedures that the sheet mentions, by code; a code without one is not entered. */
  names: z.record(z.string(), z.string()),
  /** By position of the row; only rows that carry a text of their own. */
  contents: z.record(z.string(), contentStateSchema),
  today: z.string(),
  /** Changes with every save of a text that a row carries. A publication names the one that it was judged with. */
  contentsVersion: z.string(),
});
export type CheckAnswer = z.infer<typeof checkAnswerSchema>;
