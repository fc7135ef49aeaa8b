import { randomUUID } from 'node:crypto';
import { type ItemType, type ReasonCode, isItemType, reasonCodeSchema, sha256Schema } from '@cchc/shared/contract';
import { z } from 'zod';
import { type Transaction, inChunks } from '../repositories/database.ts';

/** The only place that reads and writes the table of public items. */
const table = 'cchc_public_item';

export const itemTypeSchema = z.string().refine((text): text is ItemType => isItemType(text), 'expected an item type');

const headSchema = z.object({
  type: itemTypeSchema,
  key: z.string().min(1),
  revision: z.coerce.number().int(),
  digest: sha256Schema.nullable(),
  reasonCode: reasonCodeSchema.nullable(),
  sourceType: z.string(),
  sourceId: z.string(),
});
/** A stored item without its value. `digest` null = a tombstone. */
export type ItemHead = z.infer<typeof headSchema>;

const fullSchema = headSchema.extend({ value: z.string().nullable() });
export type StoredItem = z.infer<typeof fullSchema>;

const head = [
  'item_type as type',
  'item_key as key',
  'revision',
  'digest',
  'reason_code as reasonCode',
  'source_type as sourceType',
  'source_id as sourceId',
];

export async function readHeadsOfSources(
  trx: Transaction,
  sourceType: string,
  ids: readonly string[] | null,
): Promise<ItemHead[]> {
  if (ids === null) {
    const rows: unknown = await trx(table).select(head).where('source_type', sourceType);
    return z.array(headSchema).parse(rows);
  }
  const found: ItemHead[] = [];
  for (const chunk of inChunks(ids, 500)) {
    const rows: unknown = await trx(table).select(head).where('source_type', sourceType).whereIn('source_id', chunk);
    found.push(...z.array(headSchema).parse(rows));
  }
  return found;
}

export async function readHead(trx: Transaction, type: ItemType, key: string): Promise<ItemHead | null> {
  const rows: unknown = await trx(table).select(head).where({ item_type: type, item_key: key }).limit(1);
  return z.array(headSchema).parse(rows)[0] ?? null;
}

/** Sources of live items whose value names the file. */
export async function readSourcesUsingFile(
  trx: Transaction,
  sha256: string,
): Promise<{ readonly sourceType: string; readonly sourceId: string }[]> {
  const rows: unknown = await trx(table)
    .distinct('source_type as sourceType', 'source_id as sourceId')
    .whereNotNull('digest')
    .where('value', 'like', `%${sha256Schema.parse(sha256)}%`);
  return z.array(z.object({ sourceType: z.string(), sourceId: z.string() })).parse(rows);
}

export async function readItemsAfter(trx: Transaction, revision: number): Promise<StoredItem[]> {
  const rows: unknown = await trx(table)
    .select([...head, 'value'])
    .where('revision', '>', revision)
    .orderBy(['item_type', 'item_key']);
  return z.array(fullSchema).parse(rows);
}

export interface LiveItem {
  readonly type: ItemType;
  readonly key: string;
  readonly digest: string;
  /** RFC 8785 JSON of the value. */
  readonly json: string;
  readonly sourceType: string;
  readonly sourceId: string;
}

export async function putItem(trx: Transaction, item: LiveItem, revision: number): Promise<void> {
  await trx(table)
    .insert({
      document_id: randomUUID().replaceAll('-', '').slice(0, 24),
      item_type: item.type,
      item_key: item.key,
      revision,
      digest: item.digest,
      value: item.json,
      reason_code: null,
      source_type: item.sourceType,
      source_id: item.sourceId,
    })
    .onConflict(['item_type', 'item_key'])
    .merge(['revision', 'digest', 'value', 'reason_code', 'source_type', 'source_id']);
}

export async function buryItem(
  trx: Transaction,
  item: Pick<ItemHead, 'type' | 'key'>,
  reasonCode: ReasonCode,
  revision: number,
): Promise<void> {
  await trx(table)
    .where({ item_type: item.type, item_key: item.key })
    .update({ revision, digest: null, value: null, reason_code: reasonCode });
}

/** Forgets every item and tombstone. Only together with a new epoch. */
export async function forgetItems(trx: Transaction): Promise<void> {
  await trx(table).delete();
}

/** Forgets what is gone. Only together with a new epoch. */
export async function forgetTombstones(trx: Transaction): Promise<void> {
  await trx(table).whereNull('digest').delete();
}
