import type { z } from 'zod';
import type { Done, ruleRequestSchema } from '../../../../model/desk/index.ts';
import { requireImpartial, requireJudge } from '../desk-person.ts';
import { refuseAct, refuseUnknown, requireSeen } from '../refuse-act.ts';
import { readArticleFacts } from '../views/article-facts.ts';
import { versionOf } from '../views/desk-item.ts';
import { documentsOf } from '../../writing/documents-of.ts';
import { type ActScope, doneWith } from './act-scope.ts';

/** Rules that an item counts, or does not (Q6). A later ruling goes before an earlier one. */
export async function ruleOnItem(scope: ActScope, request: z.output<typeof ruleRequestSchema>): Promise<Done> {
  requireJudge(scope.person);
  const { itemId, outcome, reasonCode, reasonText, seenVersion } = request;
  const item = scope.view.book.itemById.get(itemId);
  if (item === undefined) {
    return refuseUnknown('Tin, bài này chưa gửi, chưa đăng hoặc đã bị xóa nên không có gì để kết luận.');
  }
  requireImpartial(scope.person, item.unit);
  requireSeen(seenVersion, versionOf(item, await readArticleFacts(scope.strapi.db, [itemId])));
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
