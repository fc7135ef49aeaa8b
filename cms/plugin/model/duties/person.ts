import { z } from 'zod';

/** What the signed-in person may do on the page of deadlines. */
export const dutyPersonSchema = z.object({
  /** Records receipts, confirms activities, reminds. */
  canJudge: z.boolean(),
  /** Enters communication activities. */
  canDeclare: z.boolean(),
  /** Keeps the register of forwarded articles. */
  canForward: z.boolean(),
  /** Sees every unit; else only those of `unitCodes`. */
  seesAll: z.boolean(),
  unitCodes: z.array(z.string()),
});
export type DutyPerson = z.infer<typeof dutyPersonSchema>;

export const removalRequestSchema = z.object({
  reasonText: z
    .string({ error: 'Hãy ghi lý do.' })
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().min(1, 'Hãy ghi lý do.').max(1000, 'Dài quá 1000 ký tự. Hãy rút gọn.')),
});

export const writtenSchema = z.object({ ids: z.array(z.string()) });
