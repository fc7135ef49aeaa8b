import { randomUUID } from 'node:crypto';
import { type ItemType, type ReasonCode, isItemType, reasonCodeSchema, sha256Schema } from '@cchc/shared/contract';
import { z } from 'zod';
import { type Database, type Transaction, inChunks, isPostgres } from '../repositories/database.ts';

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

/** In the order of the contract. Sorted here: asked to sort, SQLite walks every row to find a few. */
const inOrder = <T extends ItemHead>(items: T[]): T[] =>
  items.sort((a, b) => (a.type === b.type ? (a.key < b.key ? -1 : 1) : a.type < b.type ? -1 : 1));

export async function readItemsAfter(trx: Transaction, revision: number): Promise<StoredItem[]> {
  const rows: unknown = await trx(table)
    .select([...head, 'value'])
    .where('revision', '>', revision);
  return inOrder(z.array(fullSchema).parse(rows));
}

/**
 * The same for who only remembers items: the value of an article without files and without an end comes as empty
 * text, because nothing in it has to be remembered.
 */
export async function readItemsToRemember(trx: Transaction, revision: number): Promise<StoredItem[]> {
  const value = trx.raw(
    `case when item_type = 'quotaItem' or (item_type = 'article' and value like '%"expiresAt":null%' and value not like '%"sha256":"%') then '' else value end as value`,
  );
  const rows: unknown = await trx(table)
    .select([...head, value])
    .where('revision', '>', revision);
  return z.array(fullSchema).parse(rows);
}

const bytesSchema = headSchema.extend({ value: z.instanceof(Uint8Array).nullable() });
/** A stored item with its value as UTF-8 bytes: sent as it is, without passing through text. */
export type ItemBytes = z.infer<typeof bytesSchema>;

export async function readItemBytesAfter(db: Database, trx: Transaction, revision: number): Promise<ItemBytes[]> {
  if (isPostgres(db)) {
    const items = await readItemsAfter(trx, revision);
    return items.map((item) => ({ ...item, value: item.value === null ? null : Buffer.from(item.value, 'utf8') }));
  }
  const rows: unknown = await trx(table)
    .select([...head, trx.raw('cast(value as blob) as value')])
    .where('revision', '>', revision);
  return inOrder(z.array(bytesSchema).parse(rows));
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
