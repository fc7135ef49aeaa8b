import { z } from 'zod';
import { presentArticle } from '../presenters/present-article.ts';
import { type CountedSubject, presentArticleCount } from '../presenters/present-quota-item.ts';
import { picturesOf } from '../presenters/rich-text.ts';
import type { Database } from '../repositories/database.ts';
import { readFilesByHash, readRows } from '../repositories/read-documents.ts';
import { type StoredArticle, storedArticleSchema } from '../repositories/stored-article.ts';
import { type Presented, type Source, factsOf, parseRows } from './source.ts';

const countedSchema = z.object({
  itemKey: z.string(),
  value: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.object({ reformAreas: z.array(z.string()), categories: z.array(z.string()) })),
});

/** What deleted documents were about, as the count knew it last: nothing else remembers it. */
async function readCountedSubjects(db: Database, ids: readonly string[]): Promise<Map<string, CountedSubject>> {
  if (ids.length === 0) return new Map();
  const rows = await readRows(db, 'public-item', {
    itemType: 'quotaItem',
    itemKey: { $in: [...ids] },
    value: { $notNull: true },
  });
  return new Map(rows.map((row) => countedSchema.parse(row)).map((row) => [row.itemKey, row.value]));
}

/** An article gives itself while it is published, and what the count may know from its first counted event on. */
export const articleSource: Source = {
  singular: 'article',
  async present(around, ids) {
    const rows = await readRows(
      around.db,
      'article',
      { documentId: { $in: [...ids] } },
      { populate: ['cover', 'attachments'] },
    );
    const { parsed, faults } = parseRows(storedArticleSchema, rows);
    const published = new Map<string, StoredArticle>();
    const drafts = new Map<string, StoredArticle>();
    for (const row of parsed) (row.publishedAt === null ? drafts : published).set(row.documentId, row);
    const shown = [...published.values()];
    const library = await readFilesByHash(around.db, [
      ...new Set(shown.flatMap((row) => [...picturesOf(row.body), ...picturesOf(row.bodyEn)])),
    ]);
    const faulty = new Set(faults.map((fault) => fault.documentId));
    const gone = ids.filter((id) => !published.has(id) && !drafts.has(id) && around.facts.has(id));
    const lastKnown = await readCountedSubjects(around.db, gone);
    const presented: Presented[] = [...faults];
    for (const documentId of ids) {
      if (faulty.has(documentId)) continue;
      const facts = factsOf(around, documentId);
      const article = published.get(documentId) ?? null;
      const count = presentArticleCount(
        documentId,
        article ?? drafts.get(documentId) ?? null,
        article !== null,
        facts,
        lastKnown.get(documentId),
      );
      presented.push({
        documentId,
        candidates: [
          ...(article === null ? [] : [presentArticle(article, facts, library)]),
          ...(count === null ? [] : [count]),
        ],
      });
    }
    return presented;
  },
};
