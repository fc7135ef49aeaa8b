import { z } from 'zod';

/** First words of a backup: what is in it, and the digest of every file. */
export const manifestSchema = z.strictObject({
  format: z.literal('cchc-backup-1'),
  madeAt: z.iso.datetime(),
  database: z.enum(['sqlite', 'postgres']),
  files: z.array(z.strictObject({ name: z.string(), bytes: z.int().nonnegative(), sha256: z.string().length(64) })),
});
export type Manifest = z.infer<typeof manifestSchema>;
export const manifestName = 'manifest.json';
