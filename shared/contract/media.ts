import { z } from 'zod';
import { sha256Schema } from './primitives.ts';

/** One derived picture, made once at upload and addressed by its content. */
export const mediaVariantSchema = z.strictObject({
  sha256: sha256Schema,
  format: z.enum(['avif', 'webp', 'jpeg']),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
});

/**
 * A file that a published item refers to. Never an address: the reader of the contract fetches
 * `sha256` (and the `sha256` of each variant) from the media endpoint or the media folder.
 * `width` and `height` are null for files that are not pictures; `focal` is in per cent of each side.
 */
export const mediaSchema = z.strictObject({
  sha256: sha256Schema,
  ext: z.string().regex(/^\.[a-z0-9]{1,8}$/),
  mime: z.string().min(3).max(120),
  bytes: z.int().nonnegative(),
  width: z.int().positive().nullable(),
  height: z.int().positive().nullable(),
  alt: z.string().max(1000),
  caption: z.string().max(2000),
  focal: z.strictObject({ x: z.int().min(0).max(100), y: z.int().min(0).max(100) }).nullable(),
  variants: z.array(mediaVariantSchema),
});

/** A file offered for download, with the words that name it to the reader. */
export const attachmentSchema = z.strictObject({ title: z.string().min(1).max(500), file: mediaSchema });

export type Media = z.infer<typeof mediaSchema>;
export type MediaVariant = z.infer<typeof mediaVariantSchema>;
export type Attachment = z.infer<typeof attachmentSchema>;
