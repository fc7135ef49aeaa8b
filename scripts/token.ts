import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CommandFailure, runCommand } from './failure.ts';
import { readSettings } from './settings.ts';

const usage = 'Use: npm run token -- --rotate';

function readRotation(): boolean {
  try {
    return parseArgs({ options: { rotate: { type: 'boolean' } } }).values.rotate === true;
  } catch (error) {
    throw new CommandFailure('usage', 'E_USAGE', `${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}

/** Replaces the token with which publisher and CMS know each other. */
await runCommand(() => {
  const isRotation = readRotation();
  if (!isRotation) throw new CommandFailure('usage', 'E_USAGE', usage);
  const { dataDir, siteToken } = readSettings();
  if (siteToken !== undefined) {
    throw new CommandFailure(
      'usage',
      'E_TOKEN_SET_OUTSIDE',
      'The token is set by CCHC_SITE_TOKEN, which goes before the file. Change it there.',
      { path: 'CCHC_SITE_TOKEN' },
    );
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = path.join(dataDir, 'site-token');
  writeFileSync(`${file}.tmp`, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  chmodSync(`${file}.tmp`, 0o600);
  renameSync(`${file}.tmp`, file);
  console.log(
    `Wrote a new token to ${file}. CMS and publisher take it up within a second; the old one is worth nothing from then on.`,
  );
});
