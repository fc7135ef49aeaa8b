import {
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { type Release, readRelease } from './release-json.ts';

export const currentName = 'current';
export const pinName = 'pin';
const releaseNamePattern = /^[0-9a-f]{8}-\d+-[0-9a-f]{8}(?:\.\d+)?$/;

/** Name of the release that is being served, or null. */
export function currentRelease(releasesDir: string): string | null {
  try {
    const target = readlinkSync(path.join(releasesDir, currentName));
    return releaseNamePattern.test(target) && existsSync(path.join(releasesDir, target)) ? target : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EINVAL')) return null;
    throw error;
  }
}

/** Name of the release that a person pinned, or null. */
export function readPin(releasesDir: string): string | null {
  try {
    const name = readFileSync(path.join(releasesDir, pinName), 'utf8').trim();
    return name === '' ? null : name;
  } catch {
    return null;
  }
}

/** Names of the finished releases in the folder. */
export const releaseNames = (releasesDir: string): readonly string[] =>
  readdirSync(releasesDir).filter(
    (name) => releaseNamePattern.test(name) && lstatSync(path.join(releasesDir, name)).isDirectory(),
  );

/** Points `current` at a release: a relative link, renamed over, so that there is never a moment without one. */
export function swapCurrent(releasesDir: string, name: string): void {
  const temporary = path.join(releasesDir, `.current-${process.pid}`);
  rmSync(temporary, { force: true });
  symlinkSync(name, temporary);
  renameSync(temporary, path.join(releasesDir, currentName));
}

/** The served release as its own file describes it, or null. */
export function readCurrent(releasesDir: string): Release | null {
  const name = currentRelease(releasesDir);
  return name === null ? null : readRelease(path.join(releasesDir, name, 'release.json'));
}

/** Whether `next` may take the place of `live`: never an older revision over a newer one of the same epoch. */
export const mayReplace = (
  live: Pick<Release, 'epoch' | 'revision'> | null,
  next: Pick<Release, 'epoch' | 'revision'>,
): boolean => live?.epoch !== next.epoch || next.revision >= live.revision;
