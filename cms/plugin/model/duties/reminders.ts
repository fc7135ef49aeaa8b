import { z } from 'zod';
import { monthSchema, typedLineOrNull, typedText, typedUnit, typedUnits } from './typed-text.ts';

/** Reminders: what they are about, how they go out, and what is kept of them. */

const aboutError = { error: 'Hãy chọn nội dung đôn đốc.' };
export const reminderAboutSchema = z.discriminatedUnion(
  'kind',
  [
    z.object({
      kind: z.literal('quota'),
      quotaKey: z.string(aboutError).min(1).max(120),
      period: z.string(aboutError).max(40),
    }),
    z.object({
      kind: z.literal('deadline'),
      deadlineKey: z.string(aboutError).min(1).max(120),
      month: monthSchema.nullish().transform((month) => month ?? null),
    }),
  ],
  aboutError,
);
export type ReminderAbout = z.infer<typeof reminderAboutSchema>;

export const reminderPreviewRequestSchema = z.object({ about: reminderAboutSchema, units: typedUnits });
export type ReminderPreviewRequest = z.infer<typeof reminderPreviewRequestSchema>;

export const reminderWaySchema = z.enum(['letter', 'message', 'email']);
export type ReminderWay = z.infer<typeof reminderWaySchema>;

export const reminderRequestSchema = z.object({
  about: reminderAboutSchema,
  units: typedUnits,
  way: z.enum(reminderWaySchema.options, { error: 'Hãy chọn cách đôn đốc.' }),
  /** The words that went out; null or absent = those of the preview. */
  text: typedText(4000)
    .nullish()
    .transform((text) => (text === undefined || text === null || text === '' ? null : text)),
});
export type ReminderRequest = z.infer<typeof reminderRequestSchema>;

/** An earlier reminder of the same unit about the same thing, less than a day old. */
export const recentReminderSchema = z.object({ at: z.string(), way: reminderWaySchema });

export const remindedUnitSchema = z.object({
  code: z.string(),
  name: z.string(),
  missingWords: z.string(),
  /** False when nothing is missing: the unit is left out of the reminder. */
  isMissing: z.boolean(),
  /** The message to this unit alone. */
  message: z.string(),
  hasMailbox: z.boolean(),
  recent: recentReminderSchema.nullable(),
});

export const reminderPreviewSchema = z.object({
  title: z.string(),
  units: z.array(remindedUnitSchema),
  /** One message for a group that all these units read. */
  message: z.string(),
  /** Admin route that gives the letter without recording anything. */
  letterHref: z.string(),
  canMail: z.boolean(),
  /** Said before a second reminder within a day; empty = no reason to hesitate. */
  warnings: z.array(z.string()),
});
export type ReminderPreview = z.infer<typeof reminderPreviewSchema>;

export const remindedAnswerSchema = z.object({
  reminded: z.array(z.object({ unit: z.string(), id: z.string() })),
  failed: z.array(z.object({ unit: z.string(), name: z.string(), code: z.string(), message: z.string() })),
  letterHref: z.string().nullable(),
});
export type RemindedAnswer = z.infer<typeof remindedAnswerSchema>;

export const reminderQuerySchema = z.object({ unit: typedUnit.optional() });

export const reminderViewSchema = z.object({
  id: z.string(),
  unit: z.string(),
  unitName: z.string(),
  about: reminderAboutSchema,
  title: z.string(),
  missingWords: z.string(),
  way: reminderWaySchema,
  text: z.string(),
  remindedAt: z.string(),
  /** Present for a letter. */
  letterHref: z.string().nullable(),
});
export type ReminderView = z.infer<typeof reminderViewSchema>;

export const remindersAnswerSchema = z.object({ reminders: z.array(reminderViewSchema) });
export type RemindersAnswer = z.infer<typeof remindersAnswerSchema>;

/** Query of the letter that is only looked at. `units` separated by commas. */
export const letterQuerySchema = z.object({
  kind: z.enum(['quota', 'deadline']),
  key: z.string().min(1).max(120),
  period: typedLineOrNull(40),
  units: z
    .string()
    .transform((text) => text.split(',').filter((code) => code !== ''))
    .pipe(typedUnits),
});
