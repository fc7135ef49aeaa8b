import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';

const written = [
  'db.sqlite',
  'db.sqlite-wal',
  'db.sqlite-shm',
  'media',
  path.join('public', 'uploads'),
  'accounts.json',
];

/**
 * Clears away what an interrupted first start left in the data folder, so that it can be done again from the
 * beginning. Nobody has worked there: accounts are made last. Returns whether there was anything to clear.
 */
export function resumeFirstStart(dataDir: string): boolean {
  const mark = path.join(dataDir, '.first-start');
  if (!existsSync(mark)) return false;
  for (const name of written) rmSync(path.join(dataDir, name), { recursive: true, force: true });
  rmSync(mark);
  return true;
}
