import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { inChunks } from '../../repositories/database.ts';
import type { Person } from '../actor.ts';
import { type ShownState, shownStateOf, workflowStateSchema } from './read-article.ts';

const rowsSchema = z.array(
  z.object({
    documentId: z.string(),
    title: z.string().nullish(),
    workflowState: workflowStateSchema.nullish(),
    updatedAt: z.union([z.date(), z.string(), z.number()]).transform((value) => new Date(value)),
  }),
);
const idsSchema = z.array(z.object({ documentId: z.string() }));
const eventsSchema = z.array(z.object({ subjectId: z.string(), event: z.string() }));

/** What the start page tells of the articles of one's own units. */
export interface ArticleSummary {
  /** How many stand where; a state in which none stands is left out. */
  readonly counts: Readonly<Partial<Record<ShownState, number>>>;
  /** The ones that were changed last, the newest first. */
  readonly latest: readonly {
    readonly documentId: string;
    readonly title: string;
    readonly state: ShownState;
    readonly updatedAt: string;
  }[];
}

const shownAtMost = 6;
const chunkSize = 400;

/** The latest event of each article, of those that have one. */
async function readLastEvents(strapi: Core.Strapi, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const last = new Map<string, string>();
  for (const chunk of inChunks(ids, chunkSize)) {
    const rows: unknown = await strapi.db.query('plugin::cchc.ledger').findMany({
      where: { subjectType: 'article', subjectId: { $in: [...chunk] } },
      orderBy: { seq: 'asc' },
      select: ['subjectId', 'event'],
    });
    for (const { subjectId, event } of eventsSchema.parse(rows)) last.set(subjectId, event);
  }
  return last;
}

/** Counts the articles of a person's own units by where they stand, and names the latest. */
export async function summariseArticles(strapi: Core.Strapi, { unitCodes }: Person): Promise<ArticleSummary> {
  if (unitCodes.length === 0) return { counts: {}, latest: [] };
  const articles = strapi.db.query('plugin::cchc.article');
  const unitCode = { $in: [...unitCodes] };
  const drafts = rowsSchema.parse(
    await articles.findMany({
      where: { unitCode, publishedAt: { $null: true } },
      select: ['documentId', 'title', 'workflowState', 'updatedAt'],
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    }),
  );
  const published = new Set(
    idsSchema
      .parse(await articles.findMany({ where: { unitCode, publishedAt: { $notNull: true } }, select: ['documentId'] }))
      .map(({ documentId }) => documentId),
  );
  const unsettled = drafts.filter(({ workflowState }) => (workflowState ?? 'draft') === 'draft');
  const events = await readLastEvents(
    strapi,
    unsettled.map(({ documentId }) => documentId),
  );
  const shown = drafts.map(({ documentId, title, workflowState, updatedAt }) => ({
    documentId,
    title: title ?? '',
    state: shownStateOf(workflowState ?? 'draft', published.has(documentId), events.get(documentId)),
    updatedAt: updatedAt.toISOString(),
  }));
  const counts: Partial<Record<ShownState, number>> = {};
  for (const { state } of shown) counts[state] = (counts[state] ?? 0) + 1;
  return { counts, latest: shown.slice(0, shownAtMost) };
}
