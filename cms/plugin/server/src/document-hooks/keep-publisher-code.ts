import { errors } from '@strapi/utils';
import type { Transaction } from '../repositories/database.ts';
import { type HeldDocument, textOfRow } from './held-document.ts';

/**
 * The publisher's code stands in the identity of every feed entry and of every record of open data: once something is
 * published under it, readers would take all of it for new.
 */
export async function keepPublisherCode(trx: Transaction, before: HeldDocument, after: HeldDocument): Promise<void> {
  const code = textOfRow(before.published, 'publisherCode');
  if (code === null || after.published === null || textOfRow(after.published, 'publisherCode') === code) return;
  const published: unknown = await trx('cchc_public_item')
    .where({ item_type: 'article' })
    .whereNotNull('digest')
    .first('item_key');
  if (published === undefined) return;
  throw new errors.ApplicationError(
    'Mã đơn vị công bố đã nằm trong địa chỉ nguồn tin và dữ liệu mở của các bài đã đăng nên không đổi được nữa.',
    { code: 'E_PUBLISHER_CODE_FIXED', path: 'publisherCode' },
  );
}
