import { existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';

/** Begins with a dot, so that no server gives out what lies in it. */
const folderName = '.withdrawn';

const folderOf = (releasesDir: string): string => path.join(releasesDir, folderName);
const listed = (dir: string): readonly string[] => (existsSync(dir) ? readdirSync(dir) : []);

/** Takes a shared file away from readers, and keeps it for a rollback as long as the release is kept that showed it. */
export function withdrawFile(releasesDir: string, name: string, lastShownBy: string): void {
  const folder = path.join(folderOf(releasesDir), lastShownBy);
  const file = path.join(releasesDir, '_a', name);
  const aside = path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  // After a rollback it may lie there already, as the same file: renaming would then leave both names.
  if (!existsSync(aside)) linkSync(file, aside);
  rmSync(file);
}

/** Where a withdrawn file lies, or null. */
export function findWithdrawn(releasesDir: string, name: string): string | null {
  const root = folderOf(releasesDir);
  const found = listed(root).map((release) => path.join(root, release, name));
  return found.find((file) => existsSync(file)) ?? null;
}

/** Removes what only releases that are gone had shown. */
export async function forgetWithdrawn(releasesDir: string, kept: ReadonlySet<string>): Promise<void> {
  const root = folderOf(releasesDir);
  for (const release of listed(root)) {
    if (!kept.has(release)) await rm(path.join(root, release), { recursive: true, force: true });
  }
}
