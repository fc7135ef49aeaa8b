import { z } from 'zod';

const idSchema = z.union([z.int(), z.string().regex(/^\d+$/).transform(Number)]);
const entrySchema = z.union([idSchema, z.looseObject({ id: idSchema }).transform(({ id }) => id)]);
const listSchema = z.union([z.array(entrySchema), entrySchema.transform((id) => [id]), z.null().transform(() => [])]);
const changeSchema = z.strictObject({
  set: listSchema.optional(),
  connect: listSchema.optional(),
  disconnect: z.unknown(),
});

/**
 * Row numbers of the files that a media field names, in any form that Strapi takes: one or several, alone or as a
 * change. Null for what Strapi might take and this does not know.
 */
export function namedFiles(value: unknown): readonly number[] | null {
  const list = listSchema.safeParse(value ?? null);
  if (list.success) return list.data;
  const change = changeSchema.safeParse(value);
  return change.success ? [...(change.data.set ?? []), ...(change.data.connect ?? [])] : null;
}

const nodeSchema = z.looseObject({ image: z.looseObject({ hash: z.unknown() }).optional(), children: z.unknown() });

/** Library names of the pictures of a formatted text, however deep they stand. */
export function namedPictures(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namedPictures);
  const node = nodeSchema.safeParse(value);
  if (!node.success) return [];
  const hash = node.data.image?.hash;
  return [...(typeof hash === 'string' ? [hash] : []), ...namedPictures(node.data.children)];
}
