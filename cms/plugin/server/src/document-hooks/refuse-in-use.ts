import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { typeDefinitions } from '../../../model/index.ts';
import { type Transaction, isPostgres } from '../repositories/database.ts';
import { type HeldDocument, textOfRow } from './held-document.ts';
import { type Reference, referencesTo } from './references.ts';

const countSchema = z.array(z.object({ n: z.coerce.number() }));
const columnSchema = z.looseObject({ columnName: z.string().optional() });

/** Column of a field, as Strapi names it. */
function columnOf(strapi: Core.Strapi, reference: Reference): string {
  const attributes: unknown = strapi.db.metadata.get(`plugin::cchc.${reference.singular}`).attributes;
  return columnSchema.parse(Reflect.get(Object(attributes), reference.field)).columnName ?? reference.field;
}

async function countUses(
  strapi: Core.Strapi,
  trx: Transaction,
  reference: Reference,
  key: string,
  own: string,
): Promise<number> {
  const table = typeDefinitions.find(({ singular }) => singular === reference.singular)?.table ?? '';
  const column = columnOf(strapi, reference);
  const query = trx(table).countDistinct({ n: 'document_id' }).whereNot('document_id', own);
  if (reference.stands === 'alone') void query.where(column, key);
  else void query.whereRaw(`${isPostgres(strapi.db) ? '??::text' : '??'} like ?`, [column, `%${JSON.stringify(key)}%`]);
  const rows: unknown = await query;
  return countSchema.parse(rows)[0]?.n ?? 0;
}

/** What to do instead, by type. */
const advice: Readonly<Record<string, string>> = {
  unit: 'Đơn vị không còn hoạt động thì ghi ngày cuối ở “Thời gian hoạt động”, không xóa: số liệu cũ vẫn phải nêu đúng tên đơn vị.',
};
const otherAdvice = 'Hãy bỏ hoặc đổi ở những nơi đó trước rồi xóa.';

/** Throws while anything refers to a document that is about to be deleted: drafts, counts, ledger and accounts as well. */
export async function refuseInUse(
  strapi: Core.Strapi,
  trx: Transaction,
  singular: string,
  documentId: string,
  held: HeldDocument,
): Promise<void> {
  const target = referencesTo(singular);
  if (target === null) return;
  const keys = [held.published, held.draft].flatMap((row) => textOfRow(row, target.key) ?? []);
  const uses = new Map<string, number>();
  for (const key of new Set(keys)) {
    for (const reference of target.references) {
      const found = await countUses(strapi, trx, reference, key, documentId);
      const name = typeDefinitions.find((definition) => definition.singular === reference.singular)?.name ?? '';
      if (found > 0) uses.set(name, Math.max(found, uses.get(name) ?? 0));
    }
  }
  if (uses.size === 0) return;
  const places = [...uses].map(([name, found]) => `${name} (${found})`).join(', ');
  throw new errors.ApplicationError(`Chưa xóa được vì còn được dùng ở: ${places}. ${advice[singular] ?? otherAdvice}`, {
    code: 'E_IN_USE',
    path: target.key,
  });
}
