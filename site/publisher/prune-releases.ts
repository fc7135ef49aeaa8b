import { existsSync, renameSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { passFailpoint } from './failpoint.ts';
import { releaseFile } from './finish-release.ts';
import { linkOrCopy } from './lay-file.ts';
import { type Release, type ReleaseState, readRelease } from './release-json.ts';
import { currentRelease, releaseNames } from './swap.ts';
import { findWithdrawn, withdrawFile } from './withdrawn-files.ts';

/** A file that a build is laying into the shared folder, or that a crash left there. */
const isBeingLaid = (name: string): boolean => name.startsWith('.');

/** Removes a release so that a crash in between leaves a name that the next start clears away. */
export async function trashRelease(releasesDir: string, name: string): Promise<void> {
  const trash = path.join(releasesDir, `.trash-${name}`);
  renameSync(path.join(releasesDir, name), trash);
  passFailpoint('while-pruning');
  await rm(trash, { recursive: true, force: true });
}

/** Clears away what a crash left: half-made folders, and releases that were finished but never swapped in. */
export async function removeLeftovers(releasesDir: string): Promise<void> {
  for (const name of await readdir(releasesDir)) {
    if (/^\.(?:next|trash|current|tmp)-/.test(name)) {
      await rm(path.join(releasesDir, name), { recursive: true, force: true });
    }
  }
  const shared = path.join(releasesDir, '_a');
  for (const name of await readdir(shared)) if (isBeingLaid(name)) await rm(path.join(shared, name), { force: true });
}

export async function removeNeverLive(releasesDir: string, live: Release | null): Promise<void> {
  for (const name of releaseNames(releasesDir)) {
    if (name === live?.releaseId) continue;
    const release = readRelease(path.join(releasesDir, name, releaseFile));
    const wasLive = live !== null && release !== null && release.liveAt <= live.liveAt;
    if (!wasLive) await trashRelease(releasesDir, name);
  }
}

/** Names of the releases beyond the newest `keep`, without the live, the served and the pinned one. */
export function surplusReleases(
  releasesDir: string,
  keep: number,
  protectedNames: readonly (string | null)[],
): readonly string[] {
  const kept = new Set([...protectedNames, currentRelease(releasesDir)]);
  const liveAtOf = (name: string): string => readRelease(path.join(releasesDir, name, releaseFile))?.liveAt ?? '';
  return releaseNames(releasesDir)
    .map((name) => ({ name, liveAt: liveAtOf(name) }))
    .sort((a, b) => (a.liveAt < b.liveAt ? 1 : -1))
    .slice(keep)
    .flatMap(({ name }) => (kept.has(name) ? [] : [name]));
}

/**
 * Takes every shared file that `isUsed` does not know away from readers. It is kept aside for a rollback to
 * `lastRelease`, the one before the live release, or removed when there is none.
 */
export async function pruneAssets(
  releasesDir: string,
  isUsed: (name: string) => boolean,
  lastRelease: string | null,
): Promise<void> {
  const dir = path.join(releasesDir, '_a');
  for (const name of await readdir(dir)) {
    // Looked up and removed in one go, so that a build cannot find the file in between.
    if (isUsed(name) || isBeingLaid(name)) continue;
    if (lastRelease === null) rmSync(path.join(dir, name), { recursive: true, force: true });
    else withdrawFile(releasesDir, name, lastRelease);
  }
}

/** Puts the pictures and files of an earlier release back to where its pages look for them. */
export async function bringBackMedia(releasesDir: string, mediaDir: string, state: ReleaseState): Promise<void> {
  const stored = await readdir(mediaDir).catch(() => []);
  const inMedia = (name: string): string | null => {
    const file = stored.find((one) => one.startsWith(name.slice(0, 20)) && path.extname(one) === path.extname(name));
    return file === undefined ? null : path.join(mediaDir, file);
  };
  for (const name of state.media) {
    const target = path.join(releasesDir, '_a', name);
    if (existsSync(target)) continue;
    const source = findWithdrawn(releasesDir, name) ?? inMedia(name);
    if (source !== null) await linkOrCopy(source, target);
  }
}
