import { mediaVariantSchema, sha256Schema } from '@cchc/shared/contract';
import { z } from 'zod';
import { textOr } from './stored-fields.ts';

/** What the media folder holds of a file; written when the file is taken in. */
const heldSchema = z.object({
  sha256: sha256Schema,
  bytes: z.number().int().nonnegative(),
  width: z.number().int().positive().nullish(),
  height: z.number().int().positive().nullish(),
  ext: z.string().optional(),
  mime: z.string().optional(),
  variants: z.array(mediaVariantSchema).default([]),
});

/** A row of the media library. `held` is null for a file that never went through the media folder. */
export const storedFileSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  hash: z.string(),
  ext: textOr,
  mime: z.string(),
  alternativeText: textOr,
  caption: textOr,
  focalPoint: z
    .object({ x: z.number(), y: z.number() })
    .nullish()
    .catch(null)
    .transform((point) => point ?? null),
  held: heldSchema.nullable(),
});
export type StoredFile = z.infer<typeof storedFileSchema>;

const metadataSchema = z.object({ provider_metadata: z.object({ cchc: heldSchema }) });
const objectSchema = z.record(z.string(), z.unknown());

export function parseStoredFile(row: unknown): StoredFile {
  const metadata = metadataSchema.safeParse(row);
  return storedFileSchema.parse({
    ...objectSchema.parse(row),
    held: metadata.success ? metadata.data.provider_metadata.cchc : null,
  });
}

/** A populated media attribute. */
export const fileField = z
  .unknown()
  .transform((value) => (value === null || value === undefined ? null : parseStoredFile(value)));
export const filesField = z
  .array(z.unknown())
  .nullish()
  .transform((list) => (list ?? []).map(parseStoredFile));
