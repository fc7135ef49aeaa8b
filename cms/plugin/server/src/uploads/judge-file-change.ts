import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { readSourcesUsingFile } from '../public-items/item-store.ts';
import { parseStoredFile } from '../repositories/stored-file.ts';
import { type Actor, currentActor } from '../rights/actor.ts';
import { inRevision } from '../writing/in-revision.ts';
import { reviewsOfFile } from './files-under-review.ts';

/** Why a file stays as it is. The sentence stands here once. */
const sentences = {
  E_FILE_OWNER: 'Tệp này do người khác tải lên. Bạn chỉ được sửa, thay hoặc xóa tệp do mình tải lên.',
  E_FILE_PUBLISHED:
    'Tệp này đang được dùng trong nội dung đã đăng nên đơn vị không sửa, thay hoặc xóa được. Hãy đề nghị đơn vị tiếp nhận.',
  E_FILE_SENT:
    'Tệp này đang được dùng trong bài đã gửi nên không sửa, thay hoặc xóa được: nơi nhận xem bài như lúc gửi. Hãy rút bài, hoặc chờ trả lại để chỉnh sửa.',
  E_FILE_APPROVED:
    'Tệp này đang được dùng trong bài biểu dương hoặc phê phán mà Phòng Tổ chức - Hành chính đã duyệt nên không sửa, thay được. Hãy chọn tệp khác cho bài rồi đề nghị duyệt lại.',
  E_FILE_IN_USE:
    'Tệp này đang được dùng trong nội dung đã đăng nên không xóa được. Hãy bỏ tệp khỏi nội dung, đăng lại, rồi xóa.',
} as const;

const refusal = (code: keyof typeof sentences): errors.PolicyError => new errors.PolicyError(sentences[code], { code });

const rowSchema = z.looseObject({ createdBy: z.object({ id: z.number() }).nullish() });
const whereSchema = z.looseObject({});

const isOffice = (actor: Actor): boolean =>
  actor.kind === 'system' || actor.isAdmin || actor.roles.has('cdc') || actor.roles.has('tchc');

/** Whether something public shows the bytes of a stored file. */
export async function isFilePublic(strapi: Core.Strapi, row: unknown): Promise<boolean> {
  const digest = parseStoredFile(row).held?.sha256;
  if (digest === undefined) return false;
  return inRevision(strapi, async ({ trx }) => (await readSourcesUsingFile(trx, digest)).length > 0);
}

const readReviews = (strapi: Core.Strapi, row: unknown) =>
  inRevision(strapi, ({ trx }) => reviewsOfFile(strapi, trx, parseStoredFile(row)));

/**
 * Throws unless whoever acts may change or delete every file that `where` names: a unit its own files while nothing
 * public shows them and nobody reviews them, nobody but TCHC what stands in an article that it approved, and nobody
 * deletes what something public shows.
 */
export async function judgeFileChange(strapi: Core.Strapi, where: unknown, intent: 'change' | 'delete'): Promise<void> {
  const actor = await currentActor(strapi);
  const mayChangeAll = isOffice(actor);
  const mayApprove = actor.kind === 'system' || actor.isAdmin || actor.roles.has('tchc');
  if (mayApprove && intent === 'change') return;
  const rows: unknown = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: whereSchema.parse(where ?? {}), populate: { createdBy: { select: ['id'] } } });
  for (const row of z.array(z.unknown()).parse(rows)) {
    const { createdBy } = rowSchema.parse(row);
    if (!mayChangeAll && actor.kind === 'person' && createdBy?.id !== actor.id) throw refusal('E_FILE_OWNER');
    const isAskedFor = !mayChangeAll || intent === 'delete';
    if (isAskedFor && (await isFilePublic(strapi, row))) {
      throw refusal(mayChangeAll ? 'E_FILE_IN_USE' : 'E_FILE_PUBLISHED');
    }
    if (mayApprove) continue;
    const reviews = await readReviews(strapi, row);
    if (!mayChangeAll && reviews.has('sent')) throw refusal('E_FILE_SENT');
    if (intent === 'change' && reviews.has('approved')) throw refusal('E_FILE_APPROVED');
  }
}
