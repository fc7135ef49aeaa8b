import { z } from 'zod';

/** What falls due, for the widgets of the home page. `href` leads into the admin. */
export const dutiesHomeSchema = z.object({
  due: z.array(
    z.object({
      title: z.string(),
      date: z.string(),
      /** Negative = that many days past the last day in time. */
      daysLeft: z.number(),
      href: z.string(),
    }),
  ),
  /** Reminders of the last thirty days addressed to the person's own units. */
  reminders: z.array(z.object({ title: z.string(), missingWords: z.string(), at: z.string(), href: z.string() })),
});
export type DutiesHome = z.infer<typeof dutiesHomeSchema>;
