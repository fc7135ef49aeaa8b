import { FINGERPRINT_VERSION, comparableTitle, sketchOf } from '@cchc/shared/quota';
import { countWords } from '@cchc/shared/text';
import { z } from 'zod';
import { sha256 } from '../../ledger/sha256.ts';
import { readHeadsOfSources } from '../../public-items/item-store.ts';
import { type Database, type Transaction, inChunks } from '../../repositories/database.ts';
import { instantOrNull, textOr, textOrNull } from '../../repositories/stored-fields.ts';
import { textOfBlocks } from '../../rights/workflow/submission-rules.ts';
import { comparableAddress } from './address-of-text.ts';
import { type NewFingerprint, putFingerprints, readTextHashes } from './fingerprint-store.ts';

const textSchema = z.object({
  documentId: z.string(),
  kind: textOr,
  title: textOr,
  body: z.unknown(),
  videoUrl: textOrNull,
  publishedAt: instantOrNull,
});
type ArticleText = z.infer<typeof textSchema>;

/** What stands on the site, else what was sent. */
async function readTexts(db: Database, ids: readonly string[]): Promise<ArticleText[]> {
  const rows: unknown = await db.query('plugin::cchc.article').findMany({
    where: { documentId: { $in: [...ids] } },
    select: ['documentId', 'kind', 'title', 'body', 'videoUrl', 'publishedAt'],
  });
  const texts = new Map<string, ArticleText>();
  for (const row of z.array(textSchema).parse(rows)) {
    if (row.publishedAt !== null || !texts.has(row.documentId)) texts.set(row.documentId, row);
  }
  return [...texts.values()];
}

const chunkSize = 200;

/**
 * Remembers what the texts of some articles look like, in the transaction that counts them (Q6). Only the texts of
 * these articles are read, and only those that differ from what is remembered are reckoned anew.
 */
export async function keepFingerprints(db: Database, trx: Transaction, articleIds: readonly string[]): Promise<void> {
  for (const chunk of inChunks(articleIds, chunkSize)) {
    const heads = await readHeadsOfSources(trx, 'article', chunk);
    const counted = heads.flatMap(({ type, digest, key }) => (type === 'quotaItem' && digest !== null ? [key] : []));
    if (counted.length === 0) continue;
    const known = await readTextHashes(trx, counted);
    const changed: NewFingerprint[] = [];
    for (const { documentId, kind, body, videoUrl, ...row } of await readTexts(db, counted)) {
      const text = textOfBlocks(body);
      const address = kind === 'video' ? comparableAddress(videoUrl) : null;
      const title = comparableTitle(row.title);
      const textHash = sha256([FINGERPRINT_VERSION, address ?? '', title ?? '', text].join('\0'));
      if (known.get(documentId) === textHash) continue;
      changed.push({
        itemId: documentId,
        version: FINGERPRINT_VERSION,
        textHash,
        words: countWords(text),
        sketch: sketchOf(text),
        address,
        page: null,
        title,
      });
    }
    if (changed.length > 0) await putFingerprints(trx, changed);
  }
}
