import { randomUUID } from 'node:crypto';
import { type ItemFingerprint, SKETCH_SIZE } from '@cchc/shared/quota';
import { z } from 'zod';
import { type Transaction, inChunks } from '../../repositories/database.ts';

/** The only place that reads and writes the table of fingerprints. */
const table = 'cchc_fingerprints';
const bytesInNumber = 4;

/** A fingerprint as it is to be remembered. */
export interface NewFingerprint extends ItemFingerprint {
  readonly itemId: string;
  /** Of the text and the way of reckoning: equal hashes mean that nothing has to be made anew. */
  readonly textHash: string;
  readonly version: number;
}

const toText = (sketch: Uint32Array): string | null => {
  if (sketch.length === 0) return null;
  const bytes = Buffer.alloc(sketch.length * bytesInNumber);
  sketch.forEach((value, position) => bytes.writeUInt32LE(value, position * bytesInNumber));
  return bytes.toString('base64');
};

const toSketch = (text: string | null): Uint32Array => {
  const bytes = Buffer.from(text ?? '', 'base64');
  if (bytes.length !== SKETCH_SIZE * bytesInNumber) return new Uint32Array(0);
  return Uint32Array.from({ length: SKETCH_SIZE }, (_, position) => bytes.readUInt32LE(position * bytesInNumber));
};

const rowSchema = z.object({
  id: z.coerce.number().int(),
  itemId: z.string(),
  words: z.coerce.number().int(),
  sketch: z.string().nullable(),
  address: z.string().nullable(),
  title: z.string().nullable(),
});

export interface StoredFingerprint {
  /** Grows with every write, in the order of commits: every writer holds the revision lock. */
  readonly id: number;
  readonly itemId: string;
  readonly fingerprint: ItemFingerprint;
}

/** Fingerprints written after the one with this id. */
export async function readFingerprintsAfter(trx: Transaction, id: number): Promise<StoredFingerprint[]> {
  const rows: unknown = await trx(table)
    .select('id', 'item_id as itemId', 'words', 'sketch', 'address', 'title')
    .where('id', '>', id)
    .orderBy('id');
  return z
    .array(rowSchema)
    .parse(rows)
    .map((row) => ({
      id: row.id,
      itemId: row.itemId,
      fingerprint: {
        words: row.words,
        sketch: toSketch(row.sketch),
        address: row.address,
        page: null,
        title: row.title,
      },
    }));
}

const hashSchema = z.object({ itemId: z.string(), textHash: z.string() });

/** Hashes of what is remembered of some items. */
export async function readTextHashes(trx: Transaction, itemIds: readonly string[]): Promise<Map<string, string>> {
  const rows: unknown = await trx(table)
    .select('item_id as itemId', 'text_hash as textHash')
    .whereIn('item_id', [...itemIds]);
  return new Map(
    z
      .array(hashSchema)
      .parse(rows)
      .map((row) => [row.itemId, row.textHash]),
  );
}

/** Remembers fingerprints in place of older ones of the same items. */
export async function putFingerprints(trx: Transaction, fingerprints: readonly NewFingerprint[]): Promise<void> {
  for (const chunk of inChunks(fingerprints, 50)) {
    await trx(table)
      .whereIn(
        'item_id',
        chunk.map(({ itemId }) => itemId),
      )
      .delete();
    await trx(table).insert(
      chunk.map(({ itemId, version, textHash, words, sketch, address, title }) => ({
        document_id: randomUUID().replaceAll('-', '').slice(0, 24),
        item_id: itemId,
        version,
        text_hash: textHash,
        words,
        sketch: toText(sketch),
        address,
        title,
      })),
    );
  }
}
