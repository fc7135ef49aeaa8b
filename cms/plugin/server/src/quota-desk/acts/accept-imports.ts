import type { z } from 'zod';
import type { Done, acceptImportsRequestSchema } from '../../../../model/desk/index.ts';
import { recordEvent } from '../../writing/record-event.ts';
import { writeAs } from '../../writing/writing-context.ts';
import { requireImpartial, requireJudge } from '../desk-person.ts';
import { refuseAct } from '../refuse-act.ts';
import { isWaitingImport } from '../views/desk-item.ts';
import { type ActScope, doneWith } from './act-scope.ts';

/** Accepts items of an archive, all or none: from then on they count on their real dates (Q3). */
export async function acceptImports(
  scope: ActScope,
  { itemIds }: z.output<typeof acceptImportsRequestSchema>,
): Promise<Done> {
  requireJudge(scope.person);
  const { book } = scope.view;
  const ids = [...new Set(itemIds)];
  const foreign = ids.find((id) => {
    const item = book.itemById.get(id);
    return item === undefined || !isWaitingImport(item, scope.view.now);
  });
  if (foreign !== undefined) {
    const title = book.itemById.get(foreign)?.title ?? foreign;
    refuseAct(
      'E_IMPORT_NOT_WAITING',
      `“${title}” không phải bài lưu trữ đang chờ chấp nhận. Chưa bài nào được chấp nhận; hãy tải lại trang và chọn lại.`,
    );
  }
  for (const documentId of ids) requireImpartial(scope.person, book.itemById.get(documentId)?.unit ?? '');
  // The origin tells it from the ordinary acceptance of a text, which counts for nothing here.
  await writeAs({ origin: 'import' }, async () => {
    for (const documentId of ids) {
      await recordEvent(scope.strapi, { event: 'accepted', singular: 'article', documentId });
    }
  });
  return doneWith(scope, null);
}
