import { type ReasonCode, reasonCodeSchema } from '@cchc/shared/contract';
import { toNfc } from '@cchc/shared/text';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { problemsOfDraft } from '../../document-hooks/article-problems.ts';
import { siteStateOf } from '../../revision/site-state.ts';
import { inRevision } from '../../writing/in-revision.ts';
import { writeAs } from '../../writing/writing-context.ts';
import type { Person } from '../actor.ts';
import { asOfficialAct } from '../official-act.ts';
import { withdrawSchedule } from '../../schedules/cancel-schedule.ts';
import { maySeeProgress } from '../see-progress.ts';
import { type ArticleView, articleNotFound, readArticle } from './read-article.ts';
import { type WorkflowEvent, recordEvent } from './record-event.ts';
import { type StepName, isTakenOver, judgeStep, openSteps, steps, withdrawalReasons } from './steps.ts';
import { type SubmissionFault, faultsBeforeSending, submissionFaults } from './submission-rules.ts';

const articleUid = 'plugin::cchc.article';

/** What comes with a step. `seenAt` is the `updatedAt` of the draft that the person looked at. */
export const stepInputSchema = z.strictObject({
  comment: z.string().trim().max(4000).transform(toNfc).optional(),
  reasonCode: reasonCodeSchema.optional(),
  seenAt: z.iso.datetime({ offset: true }).optional(),
});
export type StepInput = z.infer<typeof stepInputSchema>;

/** Steps after which an article must not go public by itself. */
const endsWaiting = new Set<StepName>(['return', 'refuse', 'recall']);
const endOfWaiting = 'Bài đã được trả lại, từ chối hoặc rút.';

const stateWords: Readonly<Record<ArticleView['shownState'], string>> = {
  draft: 'bản nháp',
  submitted: 'đã gửi, chờ tiếp nhận',
  returned: 'bị trả lại để chỉnh sửa',
  refused: 'bị từ chối',
  accepted: 'đã tiếp nhận',
  published: 'đã đăng',
  withdrawn: 'đã rút hoặc gỡ',
};

const refuse = (code: string, message: string, path?: string): never => {
  throw new errors.ApplicationError(message, { code, ...(path === undefined ? {} : { path }) });
};

function checkStep(person: Person, name: StepName, article: ArticleView, input: StepInput): void {
  const verdict = judgeStep(person, name, article.standing);
  if (verdict === 'forbidden') {
    throw new errors.PolicyError('Tài khoản của bạn không có quyền thực hiện bước này.', { code: 'E_STEP_RIGHT' });
  }
  if (input.seenAt !== undefined && Date.parse(input.seenAt) !== article.updatedAt.getTime()) {
    refuse('E_STALE', 'Bài đã được người khác sửa sau khi bạn mở. Hãy tải lại trang, xem lại rồi thực hiện.');
  }
  if (verdict === 'closed') {
    const now = stateWords[article.shownState];
    refuse('E_STEP_CLOSED', `Bài đang ở trạng thái “${now}” nên không thực hiện được bước này. Hãy tải lại trang.`);
  }
  if (steps[name].needsComment && (input.comment ?? '') === '') {
    refuse('E_STEP_COMMENT', 'Hãy ghi rõ ý kiến để đơn vị biết cần sửa gì hoặc vì sao không nhận.', 'comment');
  }
  if (name === 'withdraw' && (input.reasonCode === undefined || !withdrawalReasons.has(input.reasonCode))) {
    refuse('E_STEP_REASON', 'Hãy chọn lý do gỡ bài.', 'reasonCode');
  }
}

/** What the unit has to mend before it can send the article as it is stored now. */
async function faultsOfSubmission(strapi: Core.Strapi, article: ArticleView): Promise<readonly SubmissionFault[]> {
  const ofSending = submissionFaults(article.submission, article.minimumWords);
  const now = siteStateOf(strapi).clock.now();
  return faultsBeforeSending(ofSending, await problemsOfDraft(strapi.db, article.documentId, now));
}

async function checkSubmission(strapi: Core.Strapi, article: ArticleView): Promise<void> {
  const faults = await faultsOfSubmission(strapi, article);
  if (faults.length === 0) return;
  throw new errors.ValidationError(`Chưa gửi được bài. ${faults.map((fault) => fault.message).join(' ')}`, {
    code: faults[0]?.code,
    errors: faults.map(({ path, message }) => ({ path: [path], message, name: 'ValidationError' })),
  });
}

const reasonOf = (name: StepName, input: StepInput): ReasonCode | null => {
  if (name === 'recall') return 'unit_request';
  if (name === 'return') return input.reasonCode ?? 'needs_edit';
  if (name === 'refuse') return input.reasonCode ?? 'other';
  return name === 'withdraw' ? (input.reasonCode ?? null) : null;
};

/** What the ledger keeps in words. That nobody had sent the article is said even when nobody writes it. */
function reasonTextOf(person: Person, name: StepName, article: ArticleView, input: StepInput): string {
  const isUnsent = name === 'accept' && isTakenOver(person, article.standing);
  return [isUnsent ? 'Đơn vị chưa gửi; nơi đăng tiếp nhận bản nháp.' : '', input.comment ?? ''].join(' ').trim();
}

/** Fields of the draft that a step writes. */
function changeOf(name: StepName, input: StepInput, reasonCode: ReasonCode | null): Record<string, unknown> {
  const { to } = steps[name];
  const state = to === null ? {} : { workflowState: to };
  switch (name) {
    case 'submit':
      return { ...state, withdrawReason: null, withdrawNote: null };
    case 'return':
    case 'refuse':
      return { ...state, returnComment: input.comment ?? null };
    case 'accept':
      return { ...state, returnComment: input.comment ?? null };
    case 'recall':
    case 'withdraw':
      return { ...state, withdrawReason: reasonCode, withdrawNote: input.comment ?? null };
    case 'approve-mark':
      return { markApproved: true };
  }
}

/** What the ledger is told. Taking down is told by the write itself. */
function eventOf(name: StepName, article: ArticleView): WorkflowEvent | null {
  switch (name) {
    case 'submit':
      return article.wasSent ? 'resubmitted' : 'submitted';
    case 'return':
      return 'returned';
    case 'refuse':
      return 'refused';
    case 'accept':
      return 'accepted';
    case 'recall':
      return 'unit_withdrawn';
    case 'approve-mark':
      return 'confirmed';
    case 'withdraw':
      return null;
  }
}

/**
 * Takes one step with an article: judges it, writes draft and ledger in one transaction, and returns where the
 * article stands afterwards. Throws in words when the step is not open to this person now.
 */
export async function takeStep(
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  name: StepName,
  input: StepInput,
): Promise<ArticleView> {
  return inRevision(strapi, async (scope) => {
    const article = await readArticle(strapi, documentId);
    checkStep(person, name, article, input);
    if (name === 'submit') await checkSubmission(strapi, article);
    const reasonCode = reasonOf(name, input);
    const reasonText = reasonTextOf(person, name, article, input);
    const context = {
      ...(reasonCode === null ? {} : { reasonCode }),
      ...(reasonText === '' ? {} : { reasonText }),
    };
    await asOfficialAct(() =>
      writeAs(context, async () => {
        const data = changeOf(name, input, reasonCode);
        await strapi.documents(articleUid).update({ documentId, status: 'draft', data });
        if (name === 'withdraw') await strapi.documents(articleUid).unpublish({ documentId });
        const event = eventOf(name, article);
        if (event !== null) await recordEvent(strapi, documentId, event);
        if (endsWaiting.has(name)) {
          await withdrawSchedule(strapi, scope, { singular: 'article', documentId }, endOfWaiting);
        }
      }),
    );
    return readArticle(strapi, documentId);
  });
}

/** Where an article stands and what the person may do with it. */
export async function viewWorkflow(strapi: Core.Strapi, person: Person, documentId: string) {
  const article = await readArticle(strapi, documentId);
  if (!maySeeProgress(person, article.standing.unitCode)) throw articleNotFound();
  const actions = openSteps(person, article.standing);
  const faults = actions.includes('submit') ? await faultsOfSubmission(strapi, article) : [];
  return {
    state: article.shownState,
    actions,
    faults: faults.map(({ path, message }) => ({ path, message })),
    comment: article.comment,
    isUnsent: isTakenOver(person, article.standing),
  };
}
