import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CommandFailure } from './failure.ts';

const lockName = '.portal-lock';
const lockSchema = z.object({ pid: z.int().positive(), cmsPort: z.int(), sitePort: z.int() });
type Lock = z.infer<typeof lockSchema>;

function readLock(dataDir: string): Lock | null {
  try {
    const parsed = lockSchema.safeParse(JSON.parse(readFileSync(path.join(dataDir, lockName), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Whether the process still runs and is a portal: after a restart of the machine another program may have its number. */
function isPortal(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  try {
    return /scripts\/(?:start|dev)\.ts/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return true;
  }
}

/** The portal that runs on a data folder, starting or started; null when none does. */
export function portalOn(dataDir: string): Lock | null {
  const lock = readLock(dataDir);
  return lock !== null && isPortal(lock.pid) ? lock : null;
}

/**
 * Takes the data folder for this portal until the process ends. Two portals on one folder would write one database.
 * Throws `E_DATA_IN_USE`.
 */
export function holdDataFolder(dataDir: string, ports: { readonly cmsPort: number; readonly sitePort: number }): void {
  const other = portalOn(dataDir);
  if (other !== null) {
    throw new CommandFailure(
      'environment',
      'E_DATA_IN_USE',
      `A portal runs on ${dataDir} already (process ${other.pid}, CMS on port ${other.cmsPort}, site on port ${other.sitePort}). End it, or set CCHC_DATA_DIR to another folder.`,
      { path: 'CCHC_DATA_DIR' },
    );
  }
  const file = path.join(dataDir, lockName);
  writeFileSync(file, JSON.stringify({ pid: process.pid, ...ports }), { mode: 0o600 });
  process.on('exit', () => {
    if (readLock(dataDir)?.pid === process.pid) rmSync(file, { force: true });
  });
}
