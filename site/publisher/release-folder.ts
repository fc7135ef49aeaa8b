import { link, mkdir, readFile, rename, rm, rmdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Standing } from './finish-page.ts';
import { NewFiles, isMissing, readNowOrNull, replaceFile, temporaryBeside } from './lay-file.ts';

/** Bytes of a file, or null when there is none. */
export async function readOrNull(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Removes a file and the folders that it leaves empty, up to `root`. */
async function removeFile(root: string, file: string): Promise<void> {
  try {
    await unlink(path.join(root, file));
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  for (let folder = path.dirname(file); folder !== '.'; folder = path.dirname(folder)) {
    try {
      await rmdir(path.join(root, folder));
    } catch (error) {
      if (isMissing(error)) continue;
      // Anything left inside: the folder stays, and so do those above it.
      return;
    }
  }
}

/** A release being put together. Remembers every file it touched. */
export class ReleaseFolder {
  readonly dir: string;
  readonly touched = new Set<string>();
  /** True for an empty folder: nothing has to be replaced in it, only written. */
  readonly #isFresh: boolean;
  readonly #newFiles = new NewFiles();

  constructor(dir: string, isFresh: boolean) {
    this.dir = dir;
    this.#isFresh = isFresh;
  }

  /** What stands in the place of a file before it is written anew. `digest` is that of the live release, if known. */
  standingOf(file: string, digest: string | null): Standing {
    if (this.touched.has(file)) return { kind: 'known', digest: null };
    if (this.#isFresh) return { kind: 'empty' };
    return digest === null ? { kind: 'unknown' } : { kind: 'known', digest };
  }

  put(file: string, bytes: Uint8Array | string): void {
    const full = path.join(this.dir, file);
    if (this.#isFresh && !this.touched.has(file)) this.#newFiles.write(full, bytes);
    else replaceFile(full, bytes);
    this.touched.add(file);
  }

  async remove(file: string): Promise<void> {
    this.touched.add(file);
    await removeFile(this.dir, file);
  }

  /** Bytes that stand in the folder, or null. */
  read(file: string): Buffer | null {
    if (this.#isFresh && !this.touched.has(file)) return null;
    return readNowOrNull(path.join(this.dir, file));
  }

  /** Makes the named files equal to those of another release by linking them. */
  async takeFrom(other: string, files: Iterable<string>): Promise<void> {
    for (const file of files) {
      const target = path.join(this.dir, file);
      const temporary = temporaryBeside(target);
      try {
        await mkdir(path.dirname(target), { recursive: true });
        await link(path.join(other, file), temporary);
        await rename(temporary, target);
        // Renaming one name of an inode over another name of the same inode does nothing and leaves both.
        await rm(temporary, { force: true });
      } catch (error) {
        if (!isMissing(error)) throw error;
        await removeFile(this.dir, file);
      }
    }
  }
}
