import type { Instant } from '@cchc/shared/contract';
import { startOfDay } from '@cchc/shared/period';
import { evaluateItem, plainReading, countReasonWords } from '@cchc/shared/quota';
import { formatDate } from '@cchc/shared/text';
import { z } from 'zod';
import { type Done, type attestRequestSchema, attestationBasisWords } from '../../../../model/desk/index.ts';
import { asOfficialAct } from '../../rights/official-act.ts';
import { type ArticleView, readArticle } from '../../rights/workflow/read-article.ts';
import { submissionFaults } from '../../rights/workflow/submission-rules.ts';
import { readRows } from '../../repositories/read-documents.ts';
import { recordEvent } from '../../writing/record-event.ts';
import { requireWitness } from '../desk-person.ts';
import { refuseAct } from '../refuse-act.ts';
import { documentsOf } from '../../writing/documents-of.ts';
import { type ActScope, doneWith, withReason } from './act-scope.ts';

type Request = z.output<typeof attestRequestSchema>;
type AttestedEvent = 'submitted' | 'published';

/** Bases that speak of a publication; the others of a submission. */
const ofPublication = new Set<Request['basis']>(['address', 'former_site']);

/** What a basis is evidence of. */
export const attestedEvent = (basis: Request['basis']): AttestedEvent =>
  ofPublication.has(basis) ? 'published' : 'submitted';

/** The moment in Viet Nam, to the minute; without a time the beginning of the day. */
export function attestedMoment({ occurredOn, occurredTime }: Pick<Request, 'occurredOn' | 'occurredTime'>): Instant {
  if (occurredTime === null || occurredTime === undefined) return startOfDay(occurredOn);
  return new Date(`${occurredOn}T${occurredTime}:00+07:00`).toISOString();
}

/**
 * Refuses what is still to come, and a later date that changes nothing. After a return, or after the unit's own
 * withdrawal, a later date does: it is the day on which the item was really handed in again.
 */
function checkMoment({ view }: ActScope, itemId: string, event: AttestedEvent, at: Instant): void {
  if (at > view.now) {
    refuseAct('E_ATTEST_FUTURE', 'Thời điểm ghi nhận ở sau hiện tại. Hãy kiểm tra lại ngày, giờ.', 'occurredOn');
  }
  const item = view.book.itemById.get(itemId);
  if (!item?.events.some((entry) => entry.event === event && entry.at <= at)) return;
  const entered = { event, at, origin: 'attested', reasonCode: null } as const;
  const reading = plainReading(event, 'here');
  const was = evaluateItem(reading, item, view.context);
  const is = evaluateItem(reading, { ...item, events: [...item.events, entered] }, view.context);
  if (was.counted !== is.counted || was.date !== is.date) return;
  const done = event === 'submitted' ? 'gửi' : 'đăng';
  refuseAct(
    'E_ATTEST_LATER',
    was.counted && was.date !== null
      ? `Bài đã được ghi nhận ${done} từ ngày ${formatDate(was.date)}, không muộn hơn ngày theo minh chứng. Không cần ghi nhận thêm.`
      : `Ghi nhận này không làm thay đổi việc tính bài. Bài đang ở tình trạng: ${countReasonWords[was.reason]}.`,
    'occurredOn',
  );
}

/** An empty draft holds no month, whoever speaks for it. */
function checkContent(article: ArticleView): void {
  const faults = submissionFaults(article.submission, article.minimumWords);
  if (faults.length === 0) return;
  refuseAct('E_ATTEST_CONTENT', `Chưa ghi nhận được. ${faults.map(({ message }) => message).join(' ')}`);
}

const publishedRowSchema = z.object({ unitCode: z.string() });

/**
 * The unit that gets the credit (Q2). A draft may name another unit than what the count holds: then nobody can say
 * for whom the date would be, and the change of the author unit has to be published first.
 */
async function creditedUnit({ strapi, view }: ActScope, itemId: string, drafted: string | null): Promise<string> {
  if (drafted === null) refuseAct('E_UNIT_UNKNOWN', 'Bài chưa có đơn vị tác giả. Hãy chọn đơn vị trước.', 'unitCode');
  const [row] = await readRows(strapi.db, 'article', { documentId: itemId }, { version: 'published' });
  const published = publishedRowSchema.safeParse(row);
  const held = published.success ? published.data.unitCode : view.book.itemById.get(itemId)?.unit;
  if (held === undefined || held === drafted) return drafted;
  return refuseAct(
    'E_ATTEST_UNIT',
    'Bản thảo ghi đơn vị tác giả khác với bản đang được tính, nên chưa biết ghi nhận cho đơn vị nào. Hãy đăng lại bài hoặc sửa đơn vị tác giả, rồi ghi nhận.',
    'unitCode',
  );
}

/**
 * Records from evidence when an article was handed in or published (Q3): its real moment, who records it, now, and on
 * what. A draft that somebody keyed in for its unit is handed in by it.
 */
export async function attest(scope: ActScope, request: Request): Promise<Done> {
  const { strapi, person, view } = scope;
  const { itemId, basis, basisText } = request;
  if (view.book.itemById.get(itemId)?.type === 'evidence') {
    refuseAct('E_ATTEST_EVIDENCE', 'Minh chứng đăng nơi khác đã có ngày đăng. Hãy xác nhận minh chứng.');
  }
  const article = await readArticle(strapi, itemId);
  const unit = await creditedUnit(scope, itemId, article.standing.unitCode);
  requireWitness(person, unit, view.book.settings.publishingUnit);
  if (basisText === '') {
    refuseAct('E_REASON', 'Hãy ghi rõ căn cứ: số văn bản đến, địa chỉ thư, đường dẫn …', 'basisText');
  }
  const event = attestedEvent(basis);
  if (event === 'published' && !article.standing.isPublished) {
    refuseAct(
      'E_ATTEST_UNPUBLISHED',
      'Bài chưa đăng trên chuyên trang. Hãy đăng bài trước; nếu bài chỉ đăng ở nơi khác thì khai minh chứng.',
    );
  }
  const occurredAt = attestedMoment(request);
  checkMoment(scope, itemId, event, occurredAt);
  if (!article.standing.isPublished) checkContent(article);
  const words = `${attestationBasisWords[basis]}: ${basisText}`;
  await asOfficialAct(() =>
    withReason(words, { origin: 'attested', occurredAt }, async () => {
      if (event === 'submitted' && !article.standing.isPublished && article.standing.state === 'draft') {
        const data = { workflowState: 'submitted' } as const;
        await documentsOf(strapi, 'article').update({ documentId: itemId, status: 'draft', data });
      }
      await recordEvent(strapi, { event, singular: 'article', documentId: itemId, unitCode: unit });
    }),
  );
  return doneWith(scope, { documentId: itemId });
}
