import type { z } from 'zod';
import type { Done, readingRequestSchema } from '../../../../model/desk/index.ts';
import { requireJudge } from '../desk-person.ts';
import { refuseAct } from '../refuse-act.ts';
import { quotaOfKey } from '../views/read-cell.ts';
import { documentsOf } from '../../writing/documents-of.ts';
import { type ActScope, doneWith, withReason } from './act-scope.ts';

/** Chooses another reading of the plan's text (Q1). Closed periods keep the reading under which they were closed. */
export async function switchReading(scope: ActScope, request: z.output<typeof readingRequestSchema>): Promise<Done> {
  requireJudge(scope.person);
  const { quotaKey, readingId, reasonText } = request;
  const { documentId, quota } = quotaOfKey(scope.view, quotaKey);
  const reading = quota.readings.find(({ id }) => id === readingId);
  if (reading === undefined)
    refuseAct('E_READING_UNKNOWN', 'Chỉ tiêu không có cách hiểu này. Hãy tải lại trang.', 'readingId');
  if (quota.chosenReading === readingId) {
    refuseAct('E_READING_SAME', 'Chỉ tiêu đang dùng cách hiểu này. Hãy tải lại trang.', 'readingId');
  }
  if (reasonText === '') refuseAct('E_READING_REASON', 'Hãy ghi rõ lý do đổi cách hiểu.', 'reasonText');
  const data = { chosenReading: readingId, choiceReason: reasonText };
  const updated = await withReason(reasonText, {}, () =>
    documentsOf(scope.strapi, 'quota').update({ documentId, data }),
  );
  return doneWith(scope, updated);
}
