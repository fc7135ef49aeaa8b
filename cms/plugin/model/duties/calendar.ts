import { z } from 'zod';
import { dutyPersonSchema } from './person.ts';
import { monthSchema } from './typed-text.ts';

/** The calendar of a plan's due dates, and how each unit stands. */

export const calendarQuerySchema = z.object({
  plan: z.string().max(120).optional(),
  from: monthSchema.optional(),
  to: monthSchema.optional(),
});
export type CalendarQuery = z.infer<typeof calendarQuerySchema>;

/** Something worth saying about a plan, a duty or a date; `code` is permanent. */
export const noteSchema = z.object({
  code: z.enum(['no_number', 'no_issue_date', 'moved', 'provisional', 'before_issue', 'outside_plan', 'rest_day']),
  message: z.string(),
});
export type Note = z.infer<typeof noteSchema>;

export const receiptViewSchema = z.object({
  id: z.string(),
  receivedOn: z.string(),
  documentNumber: z.string().nullable(),
  privateFile: z.string().nullable(),
  note: z.string().nullable(),
});
export type ReceiptView = z.infer<typeof receiptViewSchema>;

export const standingCodeSchema = z.enum([
  'received',
  'received_late',
  'due',
  'overdue',
  'no_date',
  'not_determined',
  'unrecorded',
]);
export type StandingCode = z.infer<typeof standingCodeSchema>;

export const unitStandingSchema = z.object({
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  /** False for a unit that no longer owes and stands here for its receipt alone. */
  owes: z.boolean(),
  standing: standingCodeSchema,
  words: z.string(),
  /** True when nothing was received that the unit could be reminded of. */
  isOpen: z.boolean(),
  receipt: receiptViewSchema.nullable(),
});
export type UnitStanding = z.infer<typeof unitStandingSchema>;

export const dueViewSchema = z.object({
  month: z.string().nullable(),
  date: z.string().nullable(),
  /** The date, or why there is none. */
  words: z.string(),
  notes: z.array(noteSchema),
  daysLeft: z.number().nullable(),
  units: z.array(unitStandingSchema),
});
export type DueView = z.infer<typeof dueViewSchema>;

export const dutySchema = z.object({
  key: z.string(),
  planKey: z.string(),
  title: z.string(),
  clause: z.string(),
  subject: z.enum(['unit_plan', 'unit_report', 'cdc_report', 'other']),
  who: z.string(),
  rule: z.string(),
  ruleNote: z.string(),
  /** False for a duty of the whole department, which is not followed unit by unit. */
  isFollowed: z.boolean(),
  dates: z.array(dueViewSchema),
});
export type Duty = z.infer<typeof dutySchema>;

export const dutyPlanSchema = z.object({
  key: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  issuedDate: z.string().nullable(),
  periodFrom: z.string(),
  periodTo: z.string(),
  isSample: z.boolean(),
  warnings: z.array(noteSchema),
});

export const calendarAnswerSchema = z.object({
  today: z.string(),
  person: dutyPersonSchema,
  plans: z.array(dutyPlanSchema),
  /** Key of the plan that is shown; null when there is none. */
  plan: z.string().nullable(),
  duties: z.array(dutySchema),
  units: z.array(z.object({ code: z.string(), name: z.string(), shortName: z.string() })),
  /** Address of the calendar feed on the public site; null when the site has no address. */
  feed: z.string().nullable(),
});
export type CalendarAnswer = z.infer<typeof calendarAnswerSchema>;
