import { z } from 'zod';
import { type Database, inChunks } from '../../repositories/database.ts';
import { flag, instantOrNull, textList, textOr, textOrNull } from '../../repositories/stored-fields.ts';

const rowSchema = z.object({
  documentId: z.string(),
  title: textOr,
  kind: textOr,
  unitCode: textOr,
  reformAreas: textList,
  categories: textList,
  mark: textOrNull,
  markApproved: flag,
  workflowState: textOrNull,
  publishedAt: instantOrNull,
  createdAt: instantOrNull,
  updatedAt: instantOrNull,
});
/** What the desk says of an article beside the count: its present title, what it is about, whether its mark waits. */
export type ArticleFacts = z.infer<typeof rowSchema>;

const selected = [
  'documentId',
  'title',
  'kind',
  'unitCode',
  'reformAreas',
  'categories',
  'mark',
  'markApproved',
  'workflowState',
  'publishedAt',
  'createdAt',
  'updatedAt',
] as const;

async function readArticles(db: Database, where: Readonly<Record<string, unknown>>): Promise<ArticleFacts[]> {
  const rows: unknown = await db.query('plugin::cchc.article').findMany({ where, select: [...selected] });
  return z.array(rowSchema).parse(rows);
}

/** Facts of some articles as their drafts say them; a deleted one is missing. */
export async function readArticleFacts(db: Database, ids: readonly string[]): Promise<Map<string, ArticleFacts>> {
  const facts = new Map<string, ArticleFacts>();
  for (const chunk of inChunks(ids, 400)) {
    for (const row of await readArticles(db, { documentId: { $in: chunk } })) {
      if (row.publishedAt === null || !facts.has(row.documentId)) facts.set(row.documentId, row);
    }
  }
  return facts;
}

/** Articles that praise or criticise and wait for the approval of TCHC. */
export async function readWaitingMarks(db: Database): Promise<ArticleFacts[]> {
  const rows = await readArticles(db, { mark: { $notNull: true }, publishedAt: null });
  return rows.filter(
    ({ mark, markApproved, workflowState }) =>
      mark !== null && !markApproved && workflowState !== 'refused' && workflowState !== 'returned',
  );
}

/** Drafts of a unit that were begun between two moments. */
export const readDraftsBegun = (db: Database, unitCode: string, start: string, end: string): Promise<ArticleFacts[]> =>
  readArticles(db, { unitCode, publishedAt: null, createdAt: { $gte: start, $lt: end } });
