import { parsePeriod } from '@cchc/shared/period';
import { isAddressed, chosenReading, quotaPeriods } from '@cchc/shared/quota';
import type { z } from 'zod';
import type { Done, exemptRequestSchema, reasonRequestSchema } from '../../../../model/desk/index.ts';
import { requireJudge } from '../desk-person.ts';
import { refuseAct, refuseUnknown } from '../refuse-act.ts';
import { documentsOf } from '../../writing/documents-of.ts';
import { type ActScope, doneWith, withReason } from './act-scope.ts';

type Request = z.output<typeof exemptRequestSchema>;

const exemptions = 'exemption';

function checkExemption({ view: { book } }: ActScope, request: Request): void {
  const { quotaKey, unit: code, reasonCode, reasonText, approvalDocument } = request;
  const unit = book.units.find((candidate) => candidate.code === code);
  if (unit === undefined) return refuseUnknown('Không tìm thấy đơn vị này.');
  const quotas = book.quotas.map(({ quota }) => quota).filter(({ key }) => quotaKey === null || key === quotaKey);
  if (quotas.length === 0) return refuseUnknown('Không tìm thấy chỉ tiêu này.');
  const period = parsePeriod(request.period);
  if (period === null) {
    return refuseAct(
      'E_EXEMPTION_PERIOD',
      'Kỳ miễn chưa đúng. Hãy ghi như 2026-03, 2026-Q1, 2026 hoặc từ ngày đến ngày.',
      'period',
    );
  }
  const excused = quotas.filter(
    (quota) =>
      isAddressed(chosenReading(quota).who, unit) &&
      quotaPeriods(quota).some(({ from, to }) => from >= period.from && to <= period.to),
  );
  if (excused.length === 0) {
    refuseAct(
      'E_EXEMPTION_NOTHING',
      `Không có kỳ nào của chỉ tiêu giao cho ${unit.shortName} nằm trọn trong khoảng này. Hãy chọn lại kỳ hoặc chỉ tiêu.`,
      'period',
    );
  }
  const isHeld = book.exemptions.some(
    ({ exemption }) => exemption.unit === code && exemption.period === period.code && exemption.quotaKey === quotaKey,
  );
  if (isHeld) refuseAct('E_EXEMPTION_HELD', `${unit.shortName} đã được miễn chỉ tiêu này trong kỳ đã chọn.`);
  if (approvalDocument === null) {
    refuseAct('E_EXEMPTION_DOCUMENT', 'Hãy ghi số, ký hiệu và ngày của văn bản chấp thuận.', 'approvalDocument');
  }
  if (reasonCode === 'other' && reasonText === null) {
    refuseAct('E_REASON', 'Đã chọn lý do khác thì phải ghi rõ lý do.', 'reasonText');
  }
}

/** Excuses a unit from one quota or all of them for a period (Q8). */
export async function exempt(scope: ActScope, request: Request): Promise<Done> {
  requireJudge(scope.person);
  checkExemption(scope, request);
  const { quotaKey, unit: unitCode, reasonCode, reasonText, approvalDocument } = request;
  const period = parsePeriod(request.period)?.code ?? request.period;
  const data = { quotaKey, unitCode, period, reasonCode, reasonText, approvalDocument };
  return doneWith(
    scope,
    await withReason(reasonText, {}, () => documentsOf(scope.strapi, exemptions).create({ data })),
  );
}

/** Takes an exemption back. The ledger keeps both. */
export async function revokeExemption(
  scope: ActScope,
  documentId: string,
  { reasonText }: z.output<typeof reasonRequestSchema>,
): Promise<Done> {
  requireJudge(scope.person);
  const held = scope.view.book.exemptions.find((entry) => entry.documentId === documentId);
  if (held === undefined) return refuseUnknown('Không tìm thấy lượt miễn này. Có thể đã có người thu hồi.');
  if (reasonText === null) refuseAct('E_REASON', 'Hãy ghi rõ lý do thu hồi việc miễn chỉ tiêu.', 'reasonText');
  await withReason(reasonText, { reasonCode: 'other' }, () =>
    documentsOf(scope.strapi, exemptions).delete({ documentId }),
  );
  return doneWith(scope, { documentId });
}
