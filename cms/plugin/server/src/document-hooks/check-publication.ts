import type { Instant } from '@cchc/shared/contract';
import type { z } from 'zod';
import { codesJudgedWith, readKnownDecisions, readKnownProcedures } from '../decisions/read-known.ts';
import { picturesOf } from '../presenters/rich-text.ts';
import { decisionProblems } from '../publish-rules/check-decision.ts';
import { checkBanner, checkChannel, checkPage } from '../publish-rules/check-others.ts';
import type { Database } from '../repositories/database.ts';
import { readFilesByHash, readRows } from '../repositories/read-documents.ts';
import { storedArticleSchema } from '../repositories/stored-article.ts';
import {
  storedBannerSchema,
  storedChannelSchema,
  storedDecisionSchema,
  storedPageSchema,
} from '../repositories/stored-publications.ts';
import { type Problem, problemOf, refuse } from '../writing/refuse-faults.ts';
import { problemsOfArticle } from './article-problems.ts';

interface Publication {
  readonly db: Database;
  readonly documentId: string;
  readonly now: Instant;
}

/** The published row, parsed; a row that does not even parse is refused field by field. */
async function published<T extends { readonly documentId: string }>(
  publication: Publication,
  singular: string,
  schema: z.ZodType<T>,
  populate: readonly string[] = [],
): Promise<T> {
  const { db, documentId } = publication;
  const rows = await readRows(db, singular, { documentId }, { version: 'published', populate });
  const parsed = schema.safeParse(rows[0]);
  if (parsed.success) return parsed.data;
  return refuse(
    [problemOf({ sourceType: singular, sourceId: documentId, itemType: null, error: parsed.error })],
    'Chưa đăng được.',
  );
}

async function problemsOfDecision(publication: Publication): Promise<Problem[]> {
  const row = await published(publication, 'decision', storedDecisionSchema, ['files']);
  const decisions = await readKnownDecisions(publication.db, publication.now);
  const decision = decisions.find((candidate) => candidate.key === row.key);
  // One that does not fit the contract is refused when it is presented, field by field.
  if (decision === undefined) return [];
  const procedures = await readKnownProcedures(publication, codesJudgedWith(decision.items, decision.acts, decisions));
  const problems = decisionProblems(decision, procedures, decisions);
  if (row.acknowledgedDefects.length > 0 && row.acknowledgementReason === null) {
    const message = 'Đã xác nhận sai sót của văn bản thì phải ghi lý do.';
    problems.push({ code: 'E_ACKNOWLEDGEMENT_REASON', path: 'acknowledgementReason', message });
  }
  return problems;
}

async function problemsOf(publication: Publication, singular: string): Promise<Problem[]> {
  switch (singular) {
    case 'article': {
      const article = await published(publication, 'article', storedArticleSchema, ['cover', 'attachments']);
      return problemsOfArticle(publication.db, article, publication.now);
    }
    case 'page': {
      const page = await published(publication, 'page', storedPageSchema);
      const library = await readFilesByHash(publication.db, [...picturesOf(page.body), ...picturesOf(page.bodyEn)]);
      return checkPage(page, library);
    }
    case 'banner':
      return checkBanner(await published(publication, 'banner', storedBannerSchema), publication.now);
    case 'channel':
      return checkChannel(await published(publication, 'channel', storedChannelSchema));
    case 'decision':
      return problemsOfDecision(publication);
    default:
      return [];
  }
}

/** Refuses, in words for the editor, to publish what the site could not show well. Undoes the whole write. */
export async function checkPublication(publication: Publication, singular: string): Promise<void> {
  const problems = await problemsOf(publication, singular);
  if (problems.length > 0) refuse(problems, 'Chưa đăng được.');
}
