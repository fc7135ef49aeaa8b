import { link, mkdir, readFile, rename, rm, rmdir, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** Bytes of a file, or null when there is none. */
export async function readOrNull(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

let serial = 0;

/**
 * Writes a file beside its place and renames it over, so that a file of another release which shares the same inode is
 * never written through, and no reader ever sees half a file.
 */
export async function replaceFile(file: string, bytes: Uint8Array | string): Promise<void> {
  const temporary = temporaryBeside(file);
  try {
    await writeFile(temporary, bytes);
  } catch (error) {
    if (!isMissing(error)) {
      await rm(temporary, { force: true });
      throw error;
    }
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(temporary, bytes);
  }
  await rename(temporary, file);
}

export const temporaryBeside = (file: string): string =>
  path.join(path.dirname(file), `.tmp-${process.pid}-${(serial += 1)}`);

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
  readonly #made = new Set<string>();

  constructor(dir: string, isFresh: boolean) {
    this.dir = dir;
    this.#isFresh = isFresh;
  }

  async put(file: string, bytes: Uint8Array | string): Promise<void> {
    const full = path.join(this.dir, file);
    const isFirst = this.#isFresh && !this.touched.has(file);
    this.touched.add(file);
    if (!isFirst) {
      await replaceFile(full, bytes);
      return;
    }
    const folder = path.dirname(full);
    if (!this.#made.has(folder)) {
      await mkdir(folder, { recursive: true });
      this.#made.add(folder);
    }
    await writeFile(full, bytes);
  }

  async remove(file: string): Promise<void> {
    this.touched.add(file);
    await removeFile(this.dir, file);
  }

  /** Bytes that stand in the folder, or null. */
  async read(file: string): Promise<Buffer | null> {
    if (this.#isFresh && !this.touched.has(file)) return null;
    return readOrNull(path.join(this.dir, file));
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
