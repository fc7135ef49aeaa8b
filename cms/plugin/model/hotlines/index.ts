import { z } from 'zod';

const hotlineToCheckSchema = z.object({
  key: z.string(),
  label: z.string(),
  /** The number or address as published. */
  raw: z.string(),
  /** Name of the unit that answers; null for a line of the department itself. */
  unitName: z.string().nullable(),
  /** Day of the last check; null when none is on record. */
  verifiedOn: z.string().nullable(),
  /** Days since the check no longer stands; 0 while it stands. */
  daysOver: z.int().min(0),
  /** Why it looks like somebody's own; null for most. */
  concern: z.enum(['personal_mobile', 'personal_mailbox']).nullable(),
  /** Place of the entry in the admin. */
  href: z.string(),
});
export type HotlineToCheck = z.infer<typeof hotlineToCheckSchema>;

/** Public hotlines and channels that nobody has checked within the term, or that look private; the longest overdue first. */
export const hotlinesToCheckSchema = z.object({
  /** How many lines are public. */
  publicCount: z.int(),
  lines: z.array(hotlineToCheckSchema),
});
export type HotlinesToCheck = z.infer<typeof hotlinesToCheckSchema>;
