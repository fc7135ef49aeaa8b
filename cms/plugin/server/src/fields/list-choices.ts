import { formatDate } from '@cchc/shared/text';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { uidOf } from '../../../model/index.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const rowsSchema = z.array(z.record(z.string(), z.unknown()));

/** Lists that officers choose from: type, field of the stored code, field of the shown name. */
const sources: Readonly<Record<string, { readonly type: string; readonly value: string; readonly label: string }>> = {
  categories: { type: 'category', value: 'slug', label: 'name' },
  fields: { type: 'field', value: 'code', label: 'name' },
  units: { type: 'unit', value: 'code', label: 'name' },
};

const decisionsSchema = z.array(
  z.object({ documentId: z.string(), number: z.string(), title: z.string(), issuedDate: z.string().nullable() }),
);

/** Decisions by number, day and title, newest first: drafts too, for rows are entered before the decision is published. */
async function listDecisions(strapi: Core.Strapi): Promise<readonly Choice[]> {
  const rows = decisionsSchema.parse(
    await strapi.db.query(uidOf('decision')).findMany({
      where: { publishedAt: null },
      select: ['documentId', 'number', 'title', 'issuedDate'],
      orderBy: [{ issuedDate: 'desc' }, { number: 'asc' }],
    }),
  );
  return rows.map(({ documentId, number, title, issuedDate }) => ({
    value: documentId,
    label: `${number}${issuedDate === null ? '' : ` ngày ${formatDate(issuedDate)}`} – ${title}`,
  }));
}

/** Choices of a list in the order that officers gave; null for a list that does not exist. */
export async function listChoices(strapi: Core.Strapi, list: string): Promise<readonly Choice[] | null> {
  if (list === 'decisions') return listDecisions(strapi);
  const source = Object.hasOwn(sources, list) ? sources[list] : undefined;
  if (source === undefined) return null;
  const rows = rowsSchema.parse(
    await strapi.db.query(uidOf(source.type)).findMany({
      select: [source.value, source.label],
      orderBy: [{ sortOrder: 'asc' }, { [source.label]: 'asc' }],
    }),
  );
  return rows.map((row) => ({ value: String(row[source.value]), label: String(row[source.label]) }));
}
