import { instantSchema } from '@cchc/shared/contract';
import { z } from 'zod';

/** An entry that the publisher kept at its last good version, and why. */
export const heldEntrySchema = z.object({
  type: z.string().max(60),
  key: z.string().max(200),
  page: z.string().max(2_000),
  rule: z.string().max(120),
  message: z.string().max(2_000),
});

/** A link of an editor that leads nowhere: its words are shown without it. */
export const deadLinkSchema = z.object({ page: z.string().max(2_000), target: z.string().max(4_000) });

/** A page of an entry that readers on a weak network wait for. A note: it stopped nothing. */
export const heavyPageSchema = z.object({
  type: z.string().max(60),
  key: z.string().max(200),
  page: z.string().max(2_000),
  bytes: z.int().positive(),
});

/** What the publisher tells once a release is live. */
export const receiptSchema = z.object({
  epoch: z.uuid(),
  revision: z.int().nonnegative(),
  releaseId: z.string().min(1).max(120),
  renderedAt: instantSchema.nullable(),
  checkedAt: instantSchema.nullable(),
  liveAt: instantSchema.nullable(),
  held: z.array(heldEntrySchema).max(1_000),
  deadLinks: z.array(deadLinkSchema).max(1_000).default([]),
  heavyPages: z.array(heavyPageSchema).max(1_000).default([]),
});
export type Receipt = z.infer<typeof receiptSchema>;
export type HeldEntry = z.infer<typeof heldEntrySchema>;
export type DeadLink = z.infer<typeof deadLinkSchema>;
export type HeavyPage = z.infer<typeof heavyPageSchema>;
