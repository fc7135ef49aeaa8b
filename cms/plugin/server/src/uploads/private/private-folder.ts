import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unitCodeSchema } from '@cchc/shared/contract';
import { z } from 'zod';

/**
 * Name of a file that is kept inside the house: `<unit code>/<sha256><ext>`. Plans and reports received, evidence.
 * The pattern lets no path out of the folder.
 */
export const privateNameSchema = z
  .string()
  .regex(/^[A-Z0-9]+(?:-[A-Z0-9]+)*\/[0-9a-f]{64}\.(?:jpg|png|webp|pdf|docx|xlsx|odt)$/);

export const unitOfPrivateName = (name: string): string => privateNameSchema.parse(name).split('/', 1)[0] ?? '';

const folderOf = (dataDir: string): string => path.join(dataDir, 'private');

/** Stores the bytes for a unit and returns the name. */
export async function writePrivateFile(
  dataDir: string,
  unitCode: string,
  bytes: Uint8Array,
  ext: string,
): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const name = privateNameSchema.parse(`${unitCodeSchema.parse(unitCode)}/${sha256}${ext}`);
  const file = path.join(folderOf(dataDir), name);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, bytes, { mode: 0o600 });
  return name;
}

/** The bytes of a private file, or null when there is none. */
export async function readPrivateFile(dataDir: string, name: string): Promise<Buffer | null> {
  try {
    return await readFile(path.join(folderOf(dataDir), privateNameSchema.parse(name)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
