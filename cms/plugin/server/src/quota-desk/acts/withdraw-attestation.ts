import { errors } from '@strapi/utils';
import type { z } from 'zod';
import type { Done, reasonRequestSchema } from '../../../../model/desk/index.ts';
import { standingRows } from '../../ledger/standing-rows.ts';
import { asOfficialAct } from '../../rights/official-act.ts';
import { readArticle } from '../../rights/workflow/read-article.ts';
import { documentsOf } from '../../writing/documents-of.ts';
import { recordEvent } from '../../writing/record-event.ts';
import { currentActor } from '../../writing/writing-context.ts';
import { requireWitness } from '../desk-person.ts';
import { readStepRows } from '../history/read-steps.ts';
import { refuseAct } from '../refuse-act.ts';
import { type ActScope, doneWith, withReason } from './act-scope.ts';

const handsIn = new Set(['submitted', 'resubmitted', 'accepted']);

/**
 * Takes back the latest date that was entered from evidence for an article, with a reason: the count goes by what is
 * left. TCHC may, and who entered it; nobody for a unit of their own. The ledger keeps both. A draft that was handed in
 * by that date alone is a draft again.
 */
export async function withdrawAttestation(
  scope: ActScope,
  documentId: string,
  { reasonText }: z.output<typeof reasonRequestSchema>,
): Promise<Done> {
  const { strapi, person, view } = scope;
  const standing = standingRows(await readStepRows(strapi.db, [documentId]));
  const entered = standing.findLast(({ origin }) => origin === 'attested');
  if (entered === undefined) {
    return refuseAct('E_ATTEST_NONE', 'Bài không có ghi nhận theo minh chứng nào đang được tính. Hãy tải lại trang.');
  }
  const unit = view.book.itemById.get(documentId)?.unit ?? entered.unitCode ?? '';
  requireWitness(person, unit, view.book.settings.publishingUnit);
  if (!person.canJudge && currentActor(strapi).actorId !== entered.actorId) {
    throw new errors.PolicyError('Chỉ người đã ghi nhận hoặc Phòng Tổ chức - Hành chính rút được ghi nhận này.', {
      code: 'E_ATTEST_OTHER',
    });
  }
  if (reasonText === null) refuseAct('E_REASON', 'Hãy ghi rõ lý do rút ghi nhận.', 'reasonText');
  const article = await readArticle(strapi, documentId);
  const isHandedIn = standing.some((row) => row !== entered && handsIn.has(row.event));
  await asOfficialAct(() =>
    withReason(reasonText, { reasonCode: 'other' }, async () => {
      if (!isHandedIn && !article.standing.isPublished && article.standing.state === 'submitted') {
        await documentsOf(strapi, 'article').update({
          documentId,
          status: 'draft',
          data: { workflowState: 'draft' },
        });
      }
      await recordEvent(strapi, {
        event: 'attestation_withdrawn',
        singular: 'article',
        documentId,
        unitCode: unit,
      });
    }),
  );
  return doneWith(scope, { documentId });
}
