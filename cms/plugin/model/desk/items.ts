import { civilDateSchema, eventOriginSchema } from '@cchc/shared/contract';
import { duplicateSigns } from '@cchc/shared/quota';
import { z } from 'zod';
import { itemStepSchema } from './history.ts';

/** Suspected duplicate or very short item, on which nobody has ruled yet (Q6). */
export const deskFlagSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('duplicate'),
    /** Null, as its title and unit, where the person may not see the other item: it belongs to another unit. */
    otherId: z.string().nullable(),
    otherTitle: z.string().nullable(),
    otherUnit: z.string().nullable(),
    /** Where the other one is looked at; null as its title. */
    otherPath: z.string().nullable(),
    words: z.int().nonnegative(),
    sign: z.enum(duplicateSigns),
    /** Estimated share of what the sign speaks of that is the same, in whole percent. */
    likeness: z.int().min(0).max(100),
  }),
  z.strictObject({ kind: z.literal('very_short'), words: z.int().nonnegative() }),
]);
export type DeskFlag = z.infer<typeof deskFlagSchema>;

/** What a person may do with an item now. */
export const itemActionSchema = z.enum([
  'rule', // POST /quota-desk/rulings
  'confirm', // POST /quota-desk/evidence/:documentId/confirm
  'reject', // POST /quota-desk/evidence/:documentId/reject
  'attest', // POST /quota-desk/attestations
  'withdraw_attestation', // POST /quota-desk/attestations/:documentId/withdraw
  'accept_import', // POST /quota-desk/imports/accept
  'approve_mark', // POST /articles/:documentId/approve-mark
]);
export type ItemAction = z.infer<typeof itemActionSchema>;

export const itemTypeSchema = z.enum(['article', 'evidence']);

const itemFactsShape = {
  itemId: z.string(),
  type: itemTypeSchema,
  title: z.string(),
  unit: z.string(),
  kind: z.string(),
  /** Address of the evidence, as somebody typed it: show it as text, link it only when it begins with http. */
  url: z.string().nullable(),
  /** Path on the public site, null while the public cannot read it. */
  publicPath: z.string().nullable(),
  /** Path inside the admin panel; null where the person may not open it. */
  adminPath: z.string().nullable(),
  /** Name of the private file of the evidence: GET /cchc/private-files/<name>. */
  privateFile: z.string().nullable(),
  /** Paper, station or page, and the number of its issue, of what appeared elsewhere; empty where there is none. */
  outlet: z.string(),
  /** Changes with everything that somebody looks at before judging; sent back as `seenVersion`. */
  version: z.string().nullable(),
  flags: z.array(deskFlagSchema),
  actions: z.array(itemActionSchema),
  /** What the offices did about its credit, oldest first, with their reasons. */
  steps: z.array(itemStepSchema),
};

/** One item of a cell, counted or not, with its reason. */
export const deskItemSchema = z.strictObject({
  ...itemFactsShape,
  date: civilDateSchema.nullable(),
  counted: z.boolean(),
  isProvisional: z.boolean(),
  /** Code of `countReasons`, or `author_unit_changed` for what counts for another unit since. */
  reason: z.string(),
  reasonWords: z.string(),
  origin: eventOriginSchema.nullable(),
});
export type DeskItem = z.infer<typeof deskItemSchema>;

/** One thing that waits for a ruling. */
export const waitingKindSchema = z.enum(['flag', 'evidence', 'import', 'mark']);
export const waitingItemSchema = z.strictObject({
  ...itemFactsShape,
  waiting: waitingKindSchema,
  date: civilDateSchema.nullable(),
});
export type WaitingItem = z.infer<typeof waitingItemSchema>;

/** `GET /quota-desk/waiting`: everything that waits for a ruling, oldest first. */
export const waitingSchema = z.strictObject({
  items: z.array(waitingItemSchema),
  /** How many there are of each, also beyond those listed. */
  counts: z.record(waitingKindSchema, z.int().nonnegative()),
});
export type Waiting = z.infer<typeof waitingSchema>;
