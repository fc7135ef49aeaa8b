import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile, link, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

let serial = 0;

/** A name in the folder of a file that no other process and no other thread uses. */
export const temporaryBeside = (file: string): string =>
  path.join(path.dirname(file), `.tmp-${process.pid}-${threadId}-${(serial += 1)}`);

/**
 * Writes a file beside its place and renames it over, so that a file of another release which shares the same inode is
 * never written through, and no reader ever sees half a file.
 */
export function replaceFile(file: string, bytes: Uint8Array | string): void {
  const temporary = temporaryBeside(file);
  try {
    writeFileSync(temporary, bytes);
  } catch (error) {
    if (!isMissing(error)) {
      rmSync(temporary, { force: true });
      throw error;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(temporary, bytes);
  }
  renameSync(temporary, file);
}

/** Links a file, or copies it where the folders lie on different disks. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  const temporary = temporaryBeside(to);
  try {
    await link(from, temporary);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK') throw error;
    await copyFile(from, temporary);
  }
  await rename(temporary, to);
  await rm(temporary, { force: true });
}

/** Writes files into places where nothing stands yet. Remembers the folders it made. */
export class NewFiles {
  readonly #made = new Set<string>();

  write(file: string, bytes: Uint8Array | string): void {
    const folder = path.dirname(file);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    writeFileSync(file, bytes);
  }
}

/** Bytes of a file, or null when there is none. */
export function readNowOrNull(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
