import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ForwardingCorrection, ForwardingRequest, ForwardingView } from '../../../model/duties/index.ts';
import { todayOf } from '../accounts/today-of.ts';
import { notFound, refusal } from '../http/refusal.ts';
import { readRows } from '../repositories/read-documents.ts';
import type { Person } from '../rights/actor.ts';
import { inRevision } from '../writing/in-revision.ts';
import { writeAs } from '../writing/writing-context.ts';
import { requireForwarder } from './duty-person.ts';
import { readForwardings } from './read-forwardings.ts';
import { refuseFuture } from './refuse-future.ts';

const uid = 'plugin::cchc.forwarding';
const titleSchema = z.object({ title: z.string() });

/** Title under which an article stands on the site now. Throws when it does not. */
async function publishedTitle(strapi: Core.Strapi, documentId: string): Promise<string> {
  const [row] = await readRows(strapi.db, 'article', { documentId }, { version: 'published' });
  if (row === undefined) {
    throw refusal('E_FORWARD_UNPUBLISHED', 'Chỉ chuyển được tin, bài đang đăng. Hãy tải lại trang rồi chọn lại.', {
      path: 'articleIds',
    });
  }
  return titleSchema.parse(row).title;
}

/** Writes down that articles were sent to a site: all of them, or none. Returns the new ids. */
export async function forwardArticles(
  strapi: Core.Strapi,
  person: Person,
  request: ForwardingRequest,
): Promise<string[]> {
  requireForwarder(person);
  refuseFuture(request.sentOn, todayOf(strapi), 'sentOn');
  if (request.articleIds.length > 1 && request.address !== null) {
    throw refusal('E_FORWARD_BULK', 'Địa chỉ sau khi đăng là của từng bài. Hãy để trống rồi bổ sung sau.', {
      path: 'address',
    });
  }
  return inRevision(strapi, async () => {
    const earlier = await readForwardings(strapi, { articleId: { $in: [...request.articleIds] } });
    const twice = earlier.filter(({ sentTo }) => sentTo === request.sentTo);
    if (twice.length > 0) {
      throw refusal(
        'E_FORWARD_EXISTS',
        `Đã có trong sổ, gửi tới cùng nơi này: ${twice.map(({ title }) => `“${title}”`).join('; ')}.`,
        { path: 'articleIds' },
      );
    }
    const { articleIds, ...fields } = request;
    const ids: string[] = [];
    for (const articleId of articleIds) {
      const title = await publishedTitle(strapi, articleId);
      const made = await strapi.documents(uid).create({ data: { ...fields, articleId, title } });
      ids.push(made.documentId);
    }
    return ids;
  });
}

async function heldForwarding(strapi: Core.Strapi, documentId: string): Promise<ForwardingView> {
  const [held] = await readForwardings(strapi, { documentId });
  if (held === undefined) throw notFound('Dòng này của sổ đã được xóa. Hãy tải lại trang.');
  return held;
}

/** Corrects an entry, or adds the address under which the article was posted there. */
export async function correctForwarding(
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  change: ForwardingCorrection,
): Promise<void> {
  requireForwarder(person);
  refuseFuture(change.sentOn, todayOf(strapi), 'sentOn');
  await inRevision(strapi, async () => {
    await heldForwarding(strapi, documentId);
    const data: Record<string, unknown> = { ...change };
    await strapi.documents(uid).update({ documentId, data });
  });
}

export async function removeForwarding(
  strapi: Core.Strapi,
  person: Person,
  documentId: string,
  reasonText: string,
): Promise<void> {
  requireForwarder(person);
  await inRevision(strapi, async () => {
    await heldForwarding(strapi, documentId);
    await writeAs({ reasonCode: 'other', reasonText }, () => strapi.documents(uid).delete({ documentId }));
  });
}
