import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { newestIndexFile } from '../../server/headers.ts';
import { isMissing, replaceFile } from '../lay-file.ts';

/** Folder of the index versions that readers are served; their names are part of addresses. */
export const indexFolder = '_tim';
/** Versions of kept releases that are not live. Begins with a dot, so that no server gives out what was taken down. */
const asideFolder = '.tim';
const versionPattern = /^[0-9a-f]{16}$/;
const newestSchema = z.object({ version: z.string().regex(versionPattern) });

const versionsIn = (dir: string): readonly string[] =>
  existsSync(dir) ? readdirSync(dir).filter((name) => versionPattern.test(name)) : [];

export const indexDir = (releasesDir: string, version: string): string => path.join(releasesDir, indexFolder, version);

/** Writes the files of a version beside its place and renames it there whole. What stands there already stays. */
export function putIndex(releasesDir: string, version: string, files: ReadonlyMap<string, Uint8Array>): void {
  const target = indexDir(releasesDir, version);
  if (existsSync(target)) return;
  const temporary = path.join(releasesDir, indexFolder, `.new-${version}`);
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(path.join(temporary, name), bytes);
  renameSync(temporary, target);
}

/** The version that pages are sent to whose own is not there, or null. */
export function newestIndex(releasesDir: string): string | null {
  try {
    const text = readFileSync(path.join(releasesDir, indexFolder, newestIndexFile), 'utf8');
    const parsed = newestSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.version : null;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

export function nameNewestIndex(releasesDir: string, version: string): void {
  if (newestIndex(releasesDir) === version) return;
  replaceFile(path.join(releasesDir, indexFolder, newestIndexFile), `${JSON.stringify({ version })}\n`);
}

/** Brings a version back that was put aside. Returns whether readers can be served from it now. */
export function bringBackIndex(releasesDir: string, version: string): boolean {
  const target = indexDir(releasesDir, version);
  if (existsSync(target)) return true;
  const aside = path.join(releasesDir, asideFolder, version);
  if (!existsSync(aside)) return false;
  mkdirSync(path.dirname(target), { recursive: true });
  renameSync(aside, target);
  return true;
}

/**
 * Leaves readers the one version alone, keeps those of the releases that are kept aside, and removes all others: an
 * older index still tells what was taken down since.
 */
export function tidyIndexes(releasesDir: string, served: string, kept: ReadonlySet<string>): void {
  const aside = path.join(releasesDir, asideFolder);
  for (const version of versionsIn(path.join(releasesDir, indexFolder))) {
    if (version === served) continue;
    const place = path.join(aside, version);
    if (kept.has(version) && !existsSync(place)) {
      mkdirSync(aside, { recursive: true });
      renameSync(indexDir(releasesDir, version), place);
    } else rmSync(indexDir(releasesDir, version), { recursive: true, force: true });
  }
  for (const version of versionsIn(aside)) {
    if (!kept.has(version)) rmSync(path.join(aside, version), { recursive: true, force: true });
  }
}

/** Clears away what a crash left half made. */
export function removeHalfIndexes(releasesDir: string): void {
  const dir = path.join(releasesDir, indexFolder);
  if (!existsSync(dir)) return;
  for (const name of readdirSync(dir)) {
    if (/^\.(?:new|tmp)-/.test(name)) rmSync(path.join(dir, name), { recursive: true, force: true });
  }
}
