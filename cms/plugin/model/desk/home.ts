import { civilDateSchema } from '@cchc/shared/contract';
import { z } from 'zod';
import { waitingKindSchema } from './items.ts';

/** `GET /quota-desk/home`: figures for the widgets of the start page. */
export const homeSchema = z.strictObject({
  today: civilDateSchema,
  /** Units that are missing something in a period that runs today, most missing first. */
  behind: z.array(
    z.strictObject({
      unit: z.string(),
      unitName: z.string(),
      quotaKey: z.string(),
      quotaTitle: z.string(),
      period: z.string(),
      counted: z.int().nonnegative(),
      minimum: z.int().positive(),
      missing: z.int().positive(),
      daysLeft: z.int().positive(),
      outlook: z.enum(['reached', 'on_track', 'at_risk']).nullable(),
      /** "còn thiếu 2 bài, còn 5 ngày". */
      words: z.string(),
      href: z.string(),
    }),
  ),
  behindCount: z.int().nonnegative(),
  /** Periods that are over and not closed, for who closes. */
  toClose: z.array(
    z.strictObject({ quotaKey: z.string(), quotaTitle: z.string(), period: z.string(), href: z.string() }),
  ),
  /** What waits for the person's own ruling; empty for who rules on nothing. */
  waiting: z.array(
    z.strictObject({ kind: waitingKindSchema, count: z.int().positive(), words: z.string(), href: z.string() }),
  ),
});
export type Home = z.infer<typeof homeSchema>;
