import { z } from 'zod';

/** Types whose publication may be given a time. A banner begins by itself, a procedure follows from decisions. */
export const schedulableTypes = ['article', 'page', 'channel', 'legal-document', 'plan', 'decision'] as const;
export type SchedulableType = (typeof schedulableTypes)[number];
export const isSchedulable = (type: string): type is SchedulableType => schedulableTypes.some((one) => one === type);

/** What the form sends. `seenAt` is the `updatedAt` of the draft that the person looked at. */
export const scheduleRequestSchema = z.strictObject({
  at: z.iso.datetime({ offset: true }),
  seenAt: z.iso.datetime({ offset: true }).optional(),
});
export type ScheduleRequest = z.infer<typeof scheduleRequestSchema>;

export const scheduleSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('waiting'), at: z.string() }),
  z.object({ state: z.literal('failed'), at: z.string(), failure: z.string() }),
]);
export type Schedule = z.infer<typeof scheduleSchema>;

/** The schedule of one entry, and whether the person may set it. */
export const entryScheduleSchema = z.object({ schedule: scheduleSchema, maySchedule: z.boolean() });
export type EntrySchedule = z.infer<typeof entryScheduleSchema>;

/** Every entry that waits for its time or missed it, the earliest first. */
export const scheduleListSchema = z.object({
  entries: z.array(
    z.object({
      type: z.string(),
      documentId: z.string(),
      title: z.string(),
      schedule: z.discriminatedUnion('state', [scheduleSchema.options[1], scheduleSchema.options[2]]),
    }),
  ),
});
export type ScheduledEntry = z.infer<typeof scheduleListSchema>['entries'][number];
