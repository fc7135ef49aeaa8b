import { z } from 'zod';

const overdueHotlineSchema = z.object({
  key: z.string(),
  label: z.string(),
  /** The number or address as published. */
  raw: z.string(),
  /** Name of the unit that answers; null for a line of the department itself. */
  unitName: z.string().nullable(),
  /** Day of the last check; null when none is on record. */
  verifiedOn: z.string().nullable(),
  /** Days since the check no longer stands, at least 1. */
  daysOver: z.int(),
  /** Place of the entry in the admin. */
  href: z.string(),
});
export type OverdueHotline = z.infer<typeof overdueHotlineSchema>;

/** Public hotlines and channels that nobody has checked within the term, the longest overdue first. */
export const overdueHotlinesSchema = z.object({
  /** How many lines are public. */
  publicCount: z.int(),
  lines: z.array(overdueHotlineSchema),
});
export type OverdueHotlines = z.infer<typeof overdueHotlinesSchema>;
