import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const secretSchema = z.string().min(16);
const secretsSchema = z.strictObject({
  appKeys: z.array(secretSchema).min(1),
  apiTokenSalt: secretSchema,
  adminJwtSecret: secretSchema,
  transferTokenSalt: secretSchema,
  encryptionKey: secretSchema,
});
export type Secrets = z.infer<typeof secretsSchema>;

const fileOf = (dataDir: string): string => path.join(dataDir, 'secrets.json');
const tokenFileOf = (dataDir: string): string => path.join(dataDir, 'site-token');
const commandTokenFileOf = (dataDir: string): string => path.join(dataDir, 'command-token');
const secret = (): string => randomBytes(32).toString('base64url');

const makeSecrets = (): Secrets => ({
  appKeys: [secret(), secret()],
  apiTokenSalt: secret(),
  adminJwtSecret: secret(),
  transferTokenSalt: secret(),
  encryptionKey: secret(),
});

/**
 * Writes what the data folder lacks: `secrets.json`, `command-token` for the commands of this machine and, when no token
 * is set from outside, `site-token`. All 0600.
 */
export function ensureSecrets(dataDir: string, givenToken: string | undefined): void {
  if (!existsSync(fileOf(dataDir))) {
    writeFileSync(fileOf(dataDir), `${JSON.stringify(makeSecrets(), null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  }
  if (!existsSync(commandTokenFileOf(dataDir))) {
    writeFileSync(commandTokenFileOf(dataDir), `${secret()}\n`, { mode: 0o600, flag: 'wx' });
  }
  if (givenToken === undefined && !existsSync(tokenFileOf(dataDir))) {
    writeFileSync(tokenFileOf(dataDir), `${secret()}\n`, { mode: 0o600, flag: 'wx' });
  }
}

/**
 * Secrets of the data folder. Without a file they live as long as the process: building the admin interface
 * reads the configuration too, and must not write into a data folder.
 */
export function readSecrets(dataDir: string): Secrets {
  if (!existsSync(fileOf(dataDir))) return makeSecrets();
  return secretsSchema.parse(JSON.parse(readFileSync(fileOf(dataDir), 'utf8')));
}
