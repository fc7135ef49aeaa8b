import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { isInstantText } from '@cchc/shared/period';
import { z } from 'zod';
import type { Offline } from '../site/publisher/offline-worker.ts';
import { CommandFailure } from './failure.ts';

/** Root of the checkout: every path of the project starts here, wherever the command was called. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const portWords = 'expected a port from 1 to 65535';
const portSchema = z.coerce.number({ error: portWords }).int(portWords).min(1, portWords).max(65_535, portWords);
const siteUrlSchema = z
  .url({ protocol: /^https?$/, error: 'expected an address like https://cchc.example.gov.vn' })
  .refine((text) => {
    const { pathname, search, hash } = new URL(text);
    return pathname === '/' && search === '' && hash === '';
  }, 'expected an address without a path, like https://cchc.example.gov.vn: the site takes the whole host name');
const hostListSchema = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((host) => host !== ''))
  .pipe(
    z.array(
      z.string().regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?$/i, 'expected exact hosts like https://do.example.gov.vn'),
    ),
  );

const settingsSchema = z.object({
  CCHC_DATA_DIR: z.string().min(1).default('.data'),
  CMS_PORT: portSchema.default(1337),
  SITE_PORT: portSchema.default(4321),
  SITE_URL: siteUrlSchema.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
  CCHC_SITE_TOKEN: z.string().min(32, 'expected at least 32 characters').optional(),
  CCHC_ADMIN_EMAIL: z.email().optional(),
  CMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  CCHC_MEASURE_HOSTS: hostListSchema.default([]),
  CCHC_OFFLINE: z.enum(['on', 'retired']).default('on'),
  CCHC_NOW: z
    .string()
    .regex(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})(?:@frozen)?$/,
      'expected an instant with its offset, like 2026-03-01T08:00:00+07:00, and perhaps @frozen',
    )
    .refine((text) => isInstantText(text.replace(/@frozen$/, '')), 'there is no such day or hour')
    .optional(),
});

export interface Settings {
  /** Absolute path of the data folder. */
  readonly dataDir: string;
  readonly cmsPort: number;
  readonly sitePort: number;
  /** Public address of the site, without a slash at the end. */
  readonly siteUrl: string;
  readonly databaseUrl: string | undefined;
  readonly siteToken: string | undefined;
  readonly adminEmail: string | undefined;
  readonly measureHosts: readonly string[];
  /** `retired`: browsers that keep pages for hours without a network are told to stop. */
  readonly offline: Offline;
  readonly now: string | undefined;
}

/** Settings of `.env`, as written. */
export function readEnvFile(): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(path.join(projectRoot, '.env'), 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** Settings from the environment over `.env`. An error names the variable. */
export function readSettings(environment: NodeJS.Dict<string> = { ...readEnvFile(), ...process.env }): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = issue?.path.map(String).join('.') ?? 'setting';
    throw new CommandFailure(
      'usage',
      'E_SETTING',
      `${name}: ${issue?.message ?? 'not understood'}. Correct it in the environment or in .env.`,
      {
        path: name,
      },
    );
  }
  const values = parsed.data;
  return {
    dataDir: path.resolve(projectRoot, values.CCHC_DATA_DIR),
    cmsPort: values.CMS_PORT,
    sitePort: values.SITE_PORT,
    siteUrl: (values.SITE_URL ?? `http://localhost:${values.SITE_PORT}`).replace(/\/+$/, ''),
    databaseUrl: values.DATABASE_URL,
    siteToken: values.CCHC_SITE_TOKEN,
    adminEmail: values.CCHC_ADMIN_EMAIL,
    measureHosts: values.CCHC_MEASURE_HOSTS,
    offline: values.CCHC_OFFLINE,
    now: values.CCHC_NOW,
  };
}
