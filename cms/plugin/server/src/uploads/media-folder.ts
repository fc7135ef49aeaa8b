import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files named by the SHA-256 of their bytes, written once and never changed. */
export interface MediaFolder {
  readonly root: string;
  pathOf(sha256: string, ext: string): string;
  has(sha256: string, ext: string): boolean;
  /** Writes the bytes, or marks them as asked for where they are there, and returns their digest. Whole or not at all. */
  write(bytes: Uint8Array, ext: string): Promise<string>;
}

/** Marks a file as asked for, so that no sweep takes it before a row names it. Returns whether it is there. */
async function touch(file: string): Promise<boolean> {
  const now = new Date();
  try {
    await utimes(file, now, now);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

export function openMediaFolder(dataDir: string): MediaFolder {
  const root = path.join(dataDir, 'media');
  const pathOf = (sha256: string, ext: string): string => path.join(root, `${sha256}${ext}`);
  return {
    root,
    pathOf,
    has: (sha256, ext) => existsSync(pathOf(sha256, ext)),
    async write(bytes, ext) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const file = pathOf(sha256, ext);
      if (await touch(file)) return sha256;
      await mkdir(root, { recursive: true, mode: 0o700 });
      const draft = path.join(root, `.${randomUUID()}`);
      try {
        await writeFile(draft, bytes, { mode: 0o600 });
        await rename(draft, file);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      return sha256;
    },
  };
}
