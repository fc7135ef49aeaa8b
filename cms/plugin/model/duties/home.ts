import { z } from 'zod';

const fallingDueSchema = z.object({
  title: z.string(),
  date: z.string(),
  /** Negative = that many days past the last day in time. */
  daysLeft: z.number(),
  href: z.string(),
});
export type FallingDue = z.infer<typeof fallingDueSchema>;

/** What falls due, for the widgets of the home page. `href` leads into the admin. */
export const dutiesHomeSchema = z.object({
  /** What falls due next, soonest first. */
  due: z.array(fallingDueSchema),
  /** What is overdue, the latest first, and how much of it there is beyond those listed. */
  overdue: z.array(fallingDueSchema),
  overdueCount: z.number(),
  /** Reminders of the last thirty days addressed to the person's own units. */
  reminders: z.array(z.object({ title: z.string(), missingWords: z.string(), at: z.string(), href: z.string() })),
});
export type DutiesHome = z.infer<typeof dutiesHomeSchema>;
