import { mediaVariantSchema, sha256Schema } from '@cchc/shared/contract';
import { z } from 'zod';

/**
 * What the plugin keeps of a file beside Strapi's own row, in `provider_metadata.cchc`: names of the stored bytes
 * under `media/` and their measures.
 */
export const storedMediaSchema = z.strictObject({
  sha256: sha256Schema,
  ext: z.string(),
  mime: z.string(),
  bytes: z.int().nonnegative(),
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  variants: z.array(mediaVariantSchema),
});
export type StoredMedia = z.infer<typeof storedMediaSchema>;

const providerMetadataSchema = z.object({ cchc: storedMediaSchema });

/** Reads what is stored of a file from its `provider_metadata`; null for a file that did not come through the gate. */
export function storedMediaOf(providerMetadata: unknown): StoredMedia | null {
  const parsed = providerMetadataSchema.safeParse(providerMetadata);
  return parsed.success ? parsed.data.cchc : null;
}

/** Extension under which a variant is stored. */
export const variantExt = (format: StoredMedia['variants'][number]['format']): string =>
  format === 'jpeg' ? '.jpg' : `.${format}`;
