import { z } from 'zod';
import type { Core } from '@strapi/strapi';

const configurationSchema = z.object({
  /** Absolute path of the data folder; media stand in `media/` under it. */
  dataDir: z.string().min(1).nullable().default(null),
  siteUrl: z.string().nullable().default(null),
  /** Null = the file `site-token` of the data folder. Without a token nobody reads the snapshot. */
  siteToken: z.string().min(32, 'expected at least 32 characters').nullable().default(null),
  adminEmail: z.string().nullable().default(null),
  /** Mail server for reminders; null = no e-mail is ever sent. */
  smtpUrl: z.string().nullable().default(null),
  /** Where the domain clock starts, `<ISO with offset>[@frozen]`. */
  now: z.string().nullable().default(null),
  profile: z.string().nullable().default(null),
  isEmpty: z.boolean().default(false),
  /** Width of the pictures that are drawn for the sample. Smaller ones make a first start faster. */
  samplePictureWidth: z.int().min(160).max(1280).default(1280),
});

export type PluginConfiguration = z.infer<typeof configurationSchema>;

/** Checks what the host wrote under `config` of this plugin. Throws naming the key. */
export function parseConfiguration(input: unknown): PluginConfiguration {
  const parsed = configurationSchema.safeParse(input ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(
    `config/plugins: cchc.${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'not understood'}.`,
  );
}

export const readConfiguration = (strapi: Core.Strapi): PluginConfiguration =>
  parseConfiguration(strapi.config.get('plugin::cchc'));
