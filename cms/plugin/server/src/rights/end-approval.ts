import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type Field, typeDefinitions } from '../../../model/index.ts';
import type { Person } from './actor.ts';
import { isSameValue } from './same-value.ts';

type Data = Record<string, unknown>;
const rowSchema = z.record(z.string(), z.unknown());

const fieldsOf = (type: string): Readonly<Record<string, Field>> =>
  typeDefinitions.find(({ singular }) => singular === type)?.fields ?? {};

/** What TCHC has looked at when it approves an article: everything that the public will see of it. */
const approvedOfArticle = Object.entries(fieldsOf('article')).filter(([, field]) => !field.isInternal);
/** What TCHC has looked at when it confirms evidence: everything but its own verdict and what is only noted beside. */
const confirmedOfEvidence = Object.entries(fieldsOf('evidence')).filter(
  ([name]) => !['state', 'note', 'isSample'].includes(name),
);

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

/**
 * An approval is about what was approved: a change of anything that TCHC looked at takes it back. TCHC itself confirms
 * evidence by the same form, so its changes leave the verdict that it gives.
 */
export async function endApproval(
  strapi: Core.Strapi,
  person: Person,
  type: string,
  documentId: string,
  stored: { readonly markApproved?: boolean | null | undefined; readonly state?: string | null | undefined },
  data: Data,
): Promise<void> {
  if (type === 'article' && stored.markApproved === true) {
    if (await changesAny(strapi, type, documentId, data, approvedOfArticle)) data['markApproved'] = false;
  }
  if (type === 'evidence' && stored.state !== 'declared' && !person.isAdmin && !person.roles.has('tchc')) {
    if (await changesAny(strapi, type, documentId, data, confirmedOfEvidence)) data['state'] = 'declared';
  }
}
