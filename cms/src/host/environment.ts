import path from 'node:path';
import { z } from 'zod';

/** A setting that was not understood. Names the variable. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
  readonly variable: string;

  constructor(variable: string, reason: string) {
    super(`${variable}: ${reason}. Correct it in the environment or in .env.`);
    this.variable = variable;
  }
}

export const profileNames = ['khanh-hoa', 'hai-duong', 'hai-phong', 'kon-tum', 'hong-ngu'] as const;

const httpUrlSchema = z
  .url({ protocol: /^https?$/, error: 'expected an http or https address' })
  .transform((text) => text.replace(/\/+$/, ''));

const environmentSchema = z.object({
  CCHC_DATA_DIR: z
    .string()
    .refine((text) => path.isAbsolute(text), 'expected an absolute path')
    .default(path.resolve(__dirname, '../../../../.data')),
  CMS_PORT: z.coerce
    .number({ error: 'expected a port from 1 to 65535' })
    .int('expected a port from 1 to 65535')
    .min(1, 'expected a port from 1 to 65535')
    .max(65_535, 'expected a port from 1 to 65535')
    .default(1337),
  CMS_URL: httpUrlSchema.optional(),
  SITE_URL: httpUrlSchema.default('http://localhost:4321'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/, error: 'expected postgres://user:password@host/database' })
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'expected smtp://host:port or smtps://host:port' }).optional(),
  CCHC_SITE_TOKEN: z.string().min(32, 'expected at least 32 characters').optional(),
  CCHC_ADMIN_EMAIL: z.email('expected an e-mail address').optional(),
  // Whether there is such a day is judged where the clock is set.
  CCHC_NOW: z
    .string()
    .regex(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})(?:@frozen)?$/,
      'expected an instant with its offset, like 2026-03-01T08:00:00+07:00, and perhaps @frozen',
    )
    .optional(),
  CCHC_PROFILE: z.enum(profileNames, { error: `expected one of ${profileNames.join(', ')}` }).optional(),
  CCHC_EMPTY: z.enum(['0', '1'], { error: 'expected 0 or 1' }).optional(),
  CCHC_SAMPLE_PICTURE_WIDTH: z.coerce
    .number({ error: 'expected a width from 160 to 1280' })
    .int('expected a width from 160 to 1280')
    .min(160, 'expected a width from 160 to 1280')
    .max(1280, 'expected a width from 160 to 1280')
    .default(1280),
  NODE_ENV: z
    .enum(['production', 'development', 'test'], { error: 'expected production, development or test' })
    .default('production'),
});

/** Settings of the CMS process. */
export interface Environment {
  /** Absolute path of the data folder. */
  readonly dataDir: string;
  readonly port: number;
  /** Address under which people reach the admin, when a proxy stands before it. */
  readonly publicUrl: string | undefined;
  readonly siteUrl: string;
  readonly databaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly siteToken: string | undefined;
  readonly adminEmail: string | undefined;
  readonly now: string | undefined;
  /** Undefined = whatever the database was filled with, else the default profile. */
  readonly profile: (typeof profileNames)[number] | undefined;
  readonly isEmpty: boolean;
  /** Width of the pictures that are drawn for the sample. */
  readonly samplePictureWidth: number;
  readonly mode: 'production' | 'development' | 'test';
}

/** Reads the settings. Throws `SettingError` for the first that is not understood. */
export function readEnvironment(environment: NodeJS.Dict<string> = process.env): Environment {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new SettingError(issue?.path.map(String).join('.') ?? 'setting', issue?.message ?? 'not understood');
  }
  const values = parsed.data;
  return {
    dataDir: values.CCHC_DATA_DIR,
    port: values.CMS_PORT,
    publicUrl: values.CMS_URL,
    siteUrl: values.SITE_URL,
    databaseUrl: values.DATABASE_URL,
    smtpUrl: values.SMTP_URL,
    siteToken: values.CCHC_SITE_TOKEN,
    adminEmail: values.CCHC_ADMIN_EMAIL,
    now: values.CCHC_NOW,
    profile: values.CCHC_PROFILE,
    isEmpty: values.CCHC_EMPTY === '1',
    samplePictureWidth: values.CCHC_SAMPLE_PICTURE_WIDTH,
    mode: values.NODE_ENV,
  };
}
