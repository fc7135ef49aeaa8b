import { presentArticle } from '../presenters/present-article.ts';
import { presentArticleCount } from '../presenters/present-quota-item.ts';
import { picturesOf } from '../presenters/rich-text.ts';
import { readFilesByHash, readRows } from '../repositories/read-documents.ts';
import { type StoredArticle, storedArticleSchema } from '../repositories/stored-article.ts';
import { type Presented, type Source, factsOf, parseRows } from './source.ts';

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
    for (const row of parsed) (row.publishedAt == null ? drafts : published).set(row.documentId, row);
    const shown = [...published.values()];
    const library = await readFilesByHash(around.db, [
      ...new Set(shown.flatMap((row) => [...picturesOf(row.body), ...picturesOf(row.bodyEn)])),
    ]);
    const faulty = new Set(faults.map((fault) => fault.documentId));
    const presented: Presented[] = [...faults];
    for (const documentId of ids) {
      if (faulty.has(documentId)) continue;
      const facts = factsOf(around, documentId);
      const article = published.get(documentId) ?? null;
      const count = presentArticleCount(documentId, article ?? drafts.get(documentId) ?? null, article !== null, facts);
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
