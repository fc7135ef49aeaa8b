import { civilDateOf } from '@cchc/shared/period';
import type { z } from 'zod';
import type { Done, answerRequestSchema, declareRequestSchema } from '../../../../model/desk/index.ts';
import { asOfficialAct } from '../../rights/official-act.ts';
import { requireJudge, requireOwnOrReceiving, requireUnit } from '../desk-person.ts';
import { refuseAct, refuseUnknown, requireSeen } from '../refuse-act.ts';
import { documentsOf } from '../../writing/documents-of.ts';
import { type ActScope, doneWith, withReason } from './act-scope.ts';

const evidence = 'evidence';

/** Declares what a unit had published elsewhere (Q15). It waits until TCHC confirms it. */
export async function declareEvidence(scope: ActScope, request: z.output<typeof declareRequestSchema>): Promise<Done> {
  const { person, view, strapi } = scope;
  requireUnit(person, request.unitCode);
  if (!person.canDeclare) refuseAct('E_DESK_DECLARE', 'Tài khoản của bạn chỉ xem, không khai minh chứng.');
  requireOwnOrReceiving(person, request.unitCode);
  if (!view.book.units.some(({ code }) => code === request.unitCode)) refuseUnknown('Không tìm thấy đơn vị này.');
  if (request.appearedOn > civilDateOf(view.now)) {
    refuseAct('E_EVIDENCE_FUTURE', 'Ngày đăng ở sau ngày hôm nay. Hãy kiểm tra lại ngày.', 'appearedOn');
  }
  const { title, unitCode, kind, reformAreas, categories, appearedOn, outlet, url, issueNumber, privateFile, note } =
    request;
  const said = {
    title,
    unitCode,
    kind,
    reformAreas,
    categories,
    appearedOn,
    outlet,
    url,
    issueNumber,
    privateFile,
    note,
  };
  return doneWith(scope, await documentsOf(strapi, evidence).create({ data: { ...said, state: 'declared' } }));
}

const wanted = { confirm: 'confirmed', reject: 'rejected' } as const;

/** Confirms evidence, or rejects it with a reason; each can correct the other. */
export async function judgeEvidence(
  scope: ActScope,
  step: keyof typeof wanted,
  documentId: string,
  { reasonText, seenVersion }: z.output<typeof answerRequestSchema>,
): Promise<Done> {
  requireJudge(scope.person);
  const item = scope.view.book.itemById.get(documentId);
  if (item?.evidence === undefined || item.evidence === null) return refuseUnknown('Không tìm thấy minh chứng này.');
  requireSeen(seenVersion, item.evidence.version);
  const state = wanted[step];
  if (item.evidence.state === state) {
    const done = state === 'confirmed' ? 'được xác nhận' : 'bị từ chối';
    refuseAct('E_EVIDENCE_STATE', `Minh chứng này đã ${done} rồi. Hãy tải lại trang.`);
  }
  if (state === 'rejected' && reasonText === null) {
    refuseAct('E_REASON', 'Hãy ghi rõ vì sao không chấp nhận minh chứng.', 'reasonText');
  }
  const updated = await asOfficialAct(() =>
    withReason(reasonText, state === 'rejected' ? { reasonCode: 'other' } : {}, () =>
      documentsOf(scope.strapi, evidence).update({ documentId, data: { state } }),
    ),
  );
  return doneWith(scope, updated);
}
