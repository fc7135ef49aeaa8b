import { z } from 'zod';

/** What the plugin's admin routes answer. Each answer is parsed here once. */

const timeSchema = z.string().nullable();

export const receiptSchema = z.object({
  state: z.enum(['none', 'queued', 'rendered', 'checked', 'live', 'held', 'removed']),
  revision: z.number().nullable(),
  queuedAt: timeSchema,
  renderedAt: timeSchema,
  checkedAt: timeSchema,
  liveAt: timeSchema,
  address: z.string().nullable(),
  held: z.array(z.object({ page: z.string(), rule: z.string(), message: z.string() })),
  heavyPages: z.array(z.object({ page: z.string(), bytes: z.number() })),
  stopped: z.object({ code: z.string(), page: z.string().nullable() }).nullable(),
});
export type Receipt = z.infer<typeof receiptSchema>;

export const workflowActionSchema = z.enum([
  'submit',
  'return',
  'refuse',
  'accept',
  'withdraw',
  'recall',
  'approve-mark',
]);
export type WorkflowAction = z.infer<typeof workflowActionSchema>;

export const workflowSchema = z.object({
  state: z.string(),
  actions: z.array(workflowActionSchema),
  comment: z.string().nullable(),
  /** What has to be mended before it can be sent; empty for who cannot send it. */
  faults: z.array(z.object({ path: z.string(), message: z.string() })).default([]),
  /** The unit wrote it and has not sent it; this person would take it over. */
  isUnsent: z.boolean(),
});
export type Workflow = z.infer<typeof workflowSchema>;

/** What the publisher says of a page, and the entry to edit for it. */
const noteSchema = z.object({
  type: z.string(),
  key: z.string(),
  page: z.string(),
  entry: z.object({ type: z.string(), documentId: z.string(), title: z.string() }).nullable(),
});

export const statusSchema = z.object({
  epoch: z.string(),
  revision: z.number(),
  live: z.object({ revision: z.number(), releaseId: z.string(), liveAt: z.string() }).nullable(),
  held: z.array(noteSchema.extend({ rule: z.string(), message: z.string() })),
  heavyPages: z.array(noteSchema.extend({ bytes: z.number() })),
  deadLinks: z.array(z.object({ page: z.string(), target: z.string() })),
  refusal: z.object({ code: z.string(), page: z.string().nullable(), message: z.string() }).nullable(),
  isDemonstration: z.boolean(),
  hasAccountsFile: z.boolean(),
  canManage: z.boolean(),
});
export type Status = z.infer<typeof statusSchema>;

export const oneTimeAccountsSchema = z.object({
  accounts: z.array(z.object({ unitCode: z.string(), unitName: z.string(), email: z.string(), password: z.string() })),
});
export type OneTimeAccount = z.infer<typeof oneTimeAccountsSchema>['accounts'][number];

export const removedSchema = z.object({ removed: z.number() });
