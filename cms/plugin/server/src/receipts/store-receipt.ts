import { z } from 'zod';
import type { Database } from '../repositories/database.ts';
import { instantOrNull } from '../repositories/stored-fields.ts';
import {
  type DeadLink,
  type HeavyPage,
  type HeldEntry,
  type Receipt,
  deadLinkSchema,
  heavyPageSchema,
  heldEntrySchema,
} from './receipt.ts';

const uid = 'plugin::cchc.publish-receipt';
/** Receipts beyond these are of no use to anybody. */
const kept = 500;

const storedSchema = z.object({
  id: z.number(),
  epoch: z.string(),
  revision: z.coerce.number(),
  releaseId: z.string(),
  renderedAt: instantOrNull,
  checkedAt: instantOrNull,
  liveAt: instantOrNull,
  held: z
    .array(heldEntrySchema)
    .nullish()
    .transform((held): HeldEntry[] => held ?? []),
  deadLinks: z
    .array(deadLinkSchema)
    .nullish()
    .transform((links): DeadLink[] => links ?? []),
  heavyPages: z
    .array(heavyPageSchema)
    .nullish()
    .transform((pages): HeavyPage[] => pages ?? []),
});
export type StoredReceipt = z.infer<typeof storedSchema>;

/** Stores what the publisher says of a release; a later word about the same release goes over the earlier one. */
export async function storeReceipt(db: Database, receipt: Receipt): Promise<void> {
  const receipts = db.query(uid);
  const where = { epoch: receipt.epoch, revision: receipt.revision, releaseId: receipt.releaseId };
  const held: unknown = await receipts.findOne({ where });
  const known = storedSchema.safeParse(held);
  if (known.success) {
    await receipts.update({ where: { id: known.data.id }, data: receipt });
    return;
  }
  const made = storedSchema.parse(await receipts.create({ data: receipt }));
  await receipts.deleteMany({ where: { id: { $lt: made.id - kept } } });
}

export async function latestReceipt(db: Database, epoch: string): Promise<StoredReceipt | null> {
  const rows: unknown = await db.query(uid).findMany({ where: { epoch }, orderBy: { id: 'desc' }, limit: 1 });
  return z.array(storedSchema).parse(rows)[0] ?? null;
}

/** The first release that holds the revision. */
export async function firstReceiptWith(db: Database, epoch: string, revision: number): Promise<StoredReceipt | null> {
  const rows: unknown = await db
    .query(uid)
    .findMany({ where: { epoch, revision: { $gte: revision } }, orderBy: { id: 'asc' }, limit: 1 });
  return z.array(storedSchema).parse(rows)[0] ?? null;
}
