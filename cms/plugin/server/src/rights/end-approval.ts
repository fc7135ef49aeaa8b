import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type Field, typeDefinitions } from '../../../model/index.ts';
import { isSameValue } from './same-value.ts';

type Data = Record<string, unknown>;
const rowSchema = z.record(z.string(), z.unknown());

const fieldsOf = (type: string): Readonly<Record<string, Field>> =>
  typeDefinitions.find(({ singular }) => singular === type)?.fields ?? {};

/** What TCHC has looked at when it approves an article: everything that the public will see of it. */
const approvedOfArticle = Object.entries(fieldsOf('article')).filter(([, field]) => !field.isInternal);

async function readDraft(strapi: Core.Strapi, type: string, documentId: string, media: readonly string[]) {
  const rows: unknown = await strapi.db
    .query(`plugin::cchc.${type}`)
    .findMany({ where: { documentId }, orderBy: { publishedAt: 'asc' }, populate: [...media] });
  const held = z.array(rowSchema).parse(rows);
  return held.find((row) => row['publishedAt'] === null) ?? held[0] ?? {};
}

async function changesAny(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
  data: Data,
  fields: readonly (readonly [string, Field])[],
): Promise<boolean> {
  const media = fields.filter(([, field]) => field.attribute['type'] === 'media').map(([name]) => name);
  const held = await readDraft(strapi, type, documentId, media);
  return fields.some(([name, field]) => Object.hasOwn(data, name) && !isSameValue(field, held[name], data[name]));
}

/** An approval is about what was approved: a change of anything that TCHC looked at takes it back. */
export async function endApproval(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
  stored: { readonly markApproved?: boolean | null | undefined },
  data: Data,
): Promise<void> {
  if (type !== 'article' || stored.markApproved !== true) return;
  if (await changesAny(strapi, type, documentId, data, approvedOfArticle)) data['markApproved'] = false;
}
