import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Person } from '../actor.ts';
import { readArticle } from './read-article.ts';
import { isTakenOver } from './steps.ts';

/**
 * Throws when a person is about to publish what a unit wrote itself and has not sent. "Nhận bài" puts on record that
 * the office takes it as it is; what an office keyed in for a unit is the office's own to publish.
 */
export async function refuseUnsentDraft(strapi: Core.Strapi, person: Person, documentId: string): Promise<void> {
  const { standing, submission } = await readArticle(strapi, documentId);
  if (!isTakenOver(person, standing)) return;
  const what = standing.state === 'returned' ? 'Đơn vị chưa gửi lại bài' : 'Đơn vị chưa gửi bài';
  throw new errors.ApplicationError(
    `${what} “${submission.title}”. Hãy trao đổi với đơn vị; nếu vẫn đăng, hãy bấm “Nhận bài” trước để ghi nhận rồi đăng.`,
    { code: 'E_UNSENT_DRAFT' },
  );
}
