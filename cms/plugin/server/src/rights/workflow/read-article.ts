import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { ledgerRowSchema } from '../../ledger/ledger-row.ts';
import { standingRows } from '../../ledger/standing-rows.ts';
import { unitCodesOf } from '../actor.ts';
import { isUnsent } from './is-unsent.ts';
import type { ArticleStanding, WorkflowState } from './steps.ts';
import type { Submission } from './submission-rules.ts';

export const workflowStateSchema = z.enum(['draft', 'submitted', 'returned', 'refused', 'accepted']);

/** What people are told: also `published` and `withdrawn`, which are not states of the draft. */
export type ShownState = WorkflowState | 'published' | 'withdrawn';

const articleSchema = z.object({
  kind: z.string().nullish(),
  title: z.string().nullish(),
  summary: z.string().nullish(),
  body: z.unknown(),
  cover: z.unknown(),
  videoUrl: z.string().nullish(),
  unitCode: z.string().nullish(),
  workflowState: workflowStateSchema.nullish(),
  returnComment: z.string().nullish(),
  mark: z.string().nullish(),
  markApproved: z.boolean().nullish(),
  createdBy: z.object({ id: z.number() }).nullish(),
  updatedAt: z.union([z.date(), z.string(), z.number()]).transform((value) => new Date(value)),
});

/** An article as the workflow sees it: its draft, and whether a published version stands beside it. */
export interface ArticleView {
  readonly documentId: string;
  readonly standing: ArticleStanding;
  readonly shownState: ShownState;
  readonly comment: string | null;
  /** True once the article was sent, whatever happened afterwards. */
  readonly wasSent: boolean;
  readonly submission: Submission;
  readonly minimumWords: number;
  readonly updatedAt: Date;
}

const settingsSchema = z.object({ minimumWords: z.number() });
const defaultMinimumWords = 100;

async function readMinimumWords(strapi: Core.Strapi): Promise<number> {
  const row: unknown = await strapi.db.query('plugin::cchc.settings').findOne({ select: ['minimumWords'] });
  const parsed = settingsSchema.safeParse(row);
  return parsed.success ? parsed.data.minimumWords : defaultMinimumWords;
}

const leavingEvents = new Set(['withdrawn', 'unit_withdrawn']);
const sentEvents = new Set(['submitted', 'resubmitted']);
const eventsSchema = z.array(ledgerRowSchema.pick({ event: true, origin: true, reasonText: true }));

/** Where an article stands for people, by the state of its draft and its latest event. */
export function shownStateOf(state: WorkflowState, isPublished: boolean, lastEvent: string | undefined): ShownState {
  if (isPublished) return 'published';
  return state === 'draft' && lastEvent !== undefined && leavingEvents.has(lastEvent) ? 'withdrawn' : state;
}

/** Whether an account belongs to a unit. */
async function isOfUnit(
  strapi: Core.Strapi,
  accountId: number | undefined,
  unitCode: string | null | undefined,
): Promise<boolean> {
  if (accountId === undefined || unitCode === null || unitCode === undefined) return false;
  return (await unitCodesOf(strapi, accountId)).includes(unitCode);
}

export const articleNotFound = (): errors.NotFoundError =>
  new errors.NotFoundError('Không tìm thấy bài. Có thể bài đã bị xóa.', { code: 'E_NOT_FOUND' });

/** Reads an article by its documentId. Throws 404 when there is none. */
export async function readArticle(strapi: Core.Strapi, documentId: string): Promise<ArticleView> {
  const articles = strapi.db.query('plugin::cchc.article');
  const row: unknown = await articles.findOne({
    where: { documentId, publishedAt: { $null: true } },
    populate: { cover: { select: ['id'] }, createdBy: { select: ['id'] } },
  });
  if (row === null) throw articleNotFound();
  const draft = articleSchema.parse(row);
  const isPublished = (await articles.count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;
  const state = draft.workflowState ?? 'draft';
  const rows: unknown = await strapi.db.query('plugin::cchc.ledger').findMany({
    where: { subjectType: 'article', subjectId: documentId },
    orderBy: { seq: 'asc' },
    select: ['event', 'origin', 'reasonText'],
  });
  const events = standingRows(eventsSchema.parse(rows));
  const last = events.at(-1);
  const author = draft.createdBy?.id;
  const isUnsentByUnit =
    isUnsent(
      state,
      events.map(({ event }) => event),
    ) && (await isOfUnit(strapi, author, draft.unitCode));
  const shownState = shownStateOf(state, isPublished, last?.event);
  return {
    documentId,
    standing: {
      state,
      isPublished,
      unitCode: draft.unitCode ?? null,
      mark: draft.mark ?? null,
      isMarkApproved: draft.markApproved ?? false,
      isUnsentByUnit,
    },
    shownState,
    comment: (shownState === 'withdrawn' ? last?.reasonText : draft.returnComment) ?? null,
    wasSent: events.some(({ event }) => sentEvents.has(event)),
    submission: {
      kind: draft.kind ?? 'article',
      title: draft.title ?? '',
      summary: draft.summary ?? '',
      body: draft.body,
      hasCover: draft.cover !== null && draft.cover !== undefined,
      videoUrl: draft.videoUrl ?? null,
    },
    minimumWords: await readMinimumWords(strapi),
    updatedAt: draft.updatedAt,
  };
}
