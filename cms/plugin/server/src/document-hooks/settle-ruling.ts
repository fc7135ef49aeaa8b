import { reasonCodeSchema } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readRuledItem } from '../quota-desk/checks/read-ruled-item.ts';
import { textOfRow, type HeldDocument } from './held-document.ts';
import type { RevisionScope } from '../writing/in-revision.ts';
import { refuseFaults } from '../writing/refuse-faults.ts';
import { currentActor, writingContext } from '../writing/writing-context.ts';

/** A ruling is an event of the item that it is about. A later ruling goes before an earlier one; none is taken back. */
export async function settleRuling(
  strapi: Core.Strapi,
  scope: RevisionScope,
  before: HeldDocument,
  after: HeldDocument,
): Promise<void> {
  const row = after.published;
  if (row === null || before.published !== null) {
    throw new errors.ApplicationError('Kết luận đã ghi thì không sửa, không xóa. Hãy ghi một kết luận mới.', {
      code: 'E_RULING_FINAL',
      path: 'itemId',
    });
  }
  const itemId = textOfRow(row, 'itemId') ?? '';
  const item = await readRuledItem(strapi.db, scope.trx, itemId);
  if (item === null) {
    throw new errors.ApplicationError('Không tìm thấy tin, bài hoặc minh chứng này.', {
      code: 'E_RULING_ITEM',
      path: 'itemId',
    });
  }
  const reason = reasonCodeSchema.safeParse(textOfRow(row, 'reasonCode'));
  const context = writingContext();
  await scope.settle({
    events: [
      {
        ...currentActor(strapi),
        event: textOfRow(row, 'outcome') === 'not_counted' ? 'ruled_out' : 'ruled_in',
        subjectType: item.singular,
        subjectId: itemId,
        subjectKey: null,
        unitCode: item.unitCode,
        subjectKind: item.kind,
        payloadHash: null,
        reasonCode: reason.success ? reason.data : null,
        reasonText: textOfRow(row, 'reasonText'),
        occurredAt: context.occurredAt ?? null,
      },
    ],
    subjects: [{ singular: item.singular, ids: [itemId] }],
    onFault: refuseFaults,
  });
}
