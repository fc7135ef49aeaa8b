import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type Transaction, isPostgres } from '../repositories/database.ts';
import { namedFiles, namedPictures } from '../rights/named-files.ts';

/** Where an article stands that somebody looks at, or has looked at, as it is. */
export type Review = 'sent' | 'approved';

/** Fields of an article in which files stand. */
const media = ['cover', 'attachments'] as const;
const texts = ['body', 'bodyEn'] as const;
const columns = { body: 'body', bodyEn: 'body_en' } as const;

const rowsSchema = z.array(
  z.looseObject({
    workflowState: z.string().nullish(),
    markApproved: z.boolean().nullish(),
  }),
);
const idsSchema = z.array(z.object({ id: z.coerce.number() }));

/** Rows of articles whose text may name the file: found by the letters of its name, looked at more closely later. */
async function idsNaming(strapi: Core.Strapi, trx: Transaction, hash: string): Promise<readonly number[]> {
  const cast = isPostgres(strapi.db) ? '::text' : '';
  const rows: unknown = await trx('cchc_articles')
    .select('id')
    .where((query) => {
      for (const name of texts) void query.orWhereRaw(`${columns[name]}${cast} like ?`, [`%${hash}%`]);
    });
  return idsSchema.parse(rows).map(({ id }) => id);
}

/**
 * How far the articles are that use a file: sent and not answered with a return, or approved as praise or criticism.
 * Their bytes have been looked at, or are being.
 */
export async function reviewsOfFile(
  strapi: Core.Strapi,
  trx: Transaction,
  file: { readonly id: number; readonly hash: string },
): Promise<ReadonlySet<Review>> {
  const standing = { $or: [{ workflowState: { $in: ['submitted', 'accepted'] } }, { markApproved: true }] };
  const uses = {
    $or: [
      ...media.map((name) => ({ [name]: { id: file.id } })),
      { id: { $in: await idsNaming(strapi, trx, file.hash) } },
    ],
  };
  const rows: unknown = await strapi.db
    .query('plugin::cchc.article')
    .findMany({ where: { $and: [{ publishedAt: null }, standing, uses] }, populate: [...media] });
  const found = new Set<Review>();
  for (const row of rowsSchema.parse(rows)) {
    const isUsed =
      media.some((name) => namedFiles(row[name])?.includes(file.id) === true) ||
      texts.some((name) => namedPictures(row[name]).includes(file.hash));
    if (!isUsed) continue;
    if (row.workflowState === 'submitted' || row.workflowState === 'accepted') found.add('sent');
    if (row.markApproved === true) found.add('approved');
  }
  return found;
}
