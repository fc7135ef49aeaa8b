import { type Instant, itemSchemas } from '@cchc/shared/contract';
import { z } from 'zod';
import { type Library, presentArticle } from '../presenters/present-article.ts';
import { picturesOf } from '../presenters/rich-text.ts';
import { factsOfFirst } from '../presenters/subject-facts.ts';
import { checkArticle } from '../publish-rules/check-article.ts';
import type { Database } from '../repositories/database.ts';
import { readFilesByHash, readRows } from '../repositories/read-documents.ts';
import { type StoredArticle, storedArticleSchema } from '../repositories/stored-article.ts';
import { type Problem, problemOf } from '../writing/refuse-faults.ts';

const codeSchema = z.object({ code: z.string() });
const slugSchema = z.object({ slug: z.string() });

const libraryOf = (db: Database, article: StoredArticle): Promise<Library> =>
  readFilesByHash(db, [...picturesOf(article.body), ...picturesOf(article.bodyEn)]);

async function problemsByRules(
  db: Database,
  article: StoredArticle,
  library: Library,
  now: Instant,
): Promise<Problem[]> {
  const codes = [article.unitCode, ...article.coAuthorUnits];
  const units = await readRows(db, 'unit', { code: { $in: codes } });
  const categories = await readRows(db, 'category', { slug: { $in: article.categories } });
  return checkArticle(article, {
    library,
    now,
    unitCodes: new Set(units.map((row) => codeSchema.parse(row).code)),
    categories: new Set(categories.map((row) => slugSchema.parse(row).slug)),
  });
}

/** Everything that the rules of publication have against an article, with what it refers to. */
export const problemsOfArticle = async (db: Database, article: StoredArticle, now: Instant): Promise<Problem[]> =>
  problemsByRules(db, article, await libraryOf(db, article), now);

/** Every draft has one by the time it is published; until then any address stands for it. */
const someSlug = 'bai-chua-dang';

function problemsByContract(article: StoredArticle, library: Library, now: Instant): Problem[] {
  const slug = article.slug === '' ? someSlug : article.slug;
  const parsed = itemSchemas.article.safeParse(presentArticle({ ...article, slug }, factsOfFirst(now), library).value);
  if (parsed.success) return [];
  const place = { sourceType: 'article', sourceId: article.documentId, itemType: 'article' };
  return parsed.error.issues.map((issue) => problemOf({ ...place, error: new z.ZodError([issue]) }));
}

const rootOf = ({ path }: Problem): string => path.split('.')[0] ?? path;

/** What would stand against the draft of an article if it were published as it is now. */
export async function problemsOfDraft(db: Database, documentId: string, now: Instant): Promise<readonly Problem[]> {
  const [row] = await readRows(db, 'article', { documentId }, { version: 'draft', populate: ['cover', 'attachments'] });
  const parsed = storedArticleSchema.safeParse(row);
  if (!parsed.success) {
    return [problemOf({ sourceType: 'article', sourceId: documentId, itemType: null, error: parsed.error })];
  }
  const library = await libraryOf(db, parsed.data);
  const byRules = await problemsByRules(db, parsed.data, library, now);
  // A rule says in its own words what the contract would only call a wrong form.
  const told = new Set(byRules.map(rootOf));
  const byContract = problemsByContract(parsed.data, library, now).filter((problem) => !told.has(rootOf(problem)));
  return [...byRules, ...byContract];
}
