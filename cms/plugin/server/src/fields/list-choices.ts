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

/** Choices of a list in the order that officers gave; null for a list that does not exist. */
export async function listChoices(strapi: Core.Strapi, list: string): Promise<readonly Choice[] | null> {
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
