import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
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

/** Ending of the file beside a private file that says what its sender called it. */
const givenNameEnding = '.name';

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Stores the bytes for a unit and returns the name. What the file was called is kept beside them. */
export async function writePrivateFile(
  dataDir: string,
  unitCode: string,
  bytes: Uint8Array,
  ext: string,
  givenName: string | null = null,
): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const name = privateNameSchema.parse(`${unitCodeSchema.parse(unitCode)}/${sha256}${ext}`);
  const file = path.join(folderOf(dataDir), name);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, bytes, { mode: 0o600 });
  if (givenName !== null) await writeFile(`${file}${givenNameEnding}`, givenName, { mode: 0o600 });
  return name;
}

/** The bytes of a private file, or null when there is none. */
export async function readPrivateFile(dataDir: string, name: string): Promise<Buffer | null> {
  try {
    return await readFile(path.join(folderOf(dataDir), privateNameSchema.parse(name)));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

export interface AboutPrivateFile {
  /** What its sender called it, else its own name. */
  readonly fileName: string;
  readonly bytes: number;
}

/** What a person wants to know of a private file before opening it; null when there is none. */
export async function describePrivateFile(dataDir: string, name: string): Promise<AboutPrivateFile | null> {
  const file = path.join(folderOf(dataDir), privateNameSchema.parse(name));
  try {
    const { size } = await stat(file);
    const given = await readFile(`${file}${givenNameEnding}`, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return path.basename(file);
      throw error;
    });
    return { fileName: given, bytes: size };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
