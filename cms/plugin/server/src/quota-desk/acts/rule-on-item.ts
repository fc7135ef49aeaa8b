import type { z } from 'zod';
import type { Done, ruleRequestSchema } from '../../../../model/desk/index.ts';
import { requireJudge } from '../desk-person.ts';
import { refuseAct, refuseUnknown } from '../refuse-act.ts';
import { documentsOf } from '../../writing/documents-of.ts';
import { type ActScope, doneWith } from './act-scope.ts';

/** Rules that an item counts, or does not (Q6). A later ruling goes before an earlier one. */
export async function ruleOnItem(scope: ActScope, request: z.output<typeof ruleRequestSchema>): Promise<Done> {
  requireJudge(scope.person);
  const { itemId, outcome, reasonCode, reasonText } = request;
  const item = scope.view.book.itemById.get(itemId);
  if (item === undefined) {
    return refuseUnknown('Tin, bài này chưa gửi, chưa đăng hoặc đã bị xóa nên không có gì để kết luận.');
  }
  if (reasonText === '') refuseAct('E_REASON', 'Hãy ghi rõ lý do của kết luận.', 'reasonText');
  if (outcome === 'counted' && (item.evidence?.state ?? 'confirmed') !== 'confirmed') {
    refuseAct(
      'E_RULING_EVIDENCE',
      'Minh chứng chưa được xác nhận. Hãy xác nhận minh chứng thay vì kết luận được tính.',
    );
  }
  const data = { itemId, outcome, reasonCode, reasonText };
  return doneWith(scope, await documentsOf(scope.strapi, 'ruling').create({ data }));
}
