import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ContractError, type Instant, type Snapshot, type SnapshotItem, isTombstone } from '@cchc/shared/contract';
import { linkOrCopy, replaceFile } from './lay-file.ts';
import { sha256 } from './sha256.ts';

/** A file that a published item refers to: its name in the media folder and its name on the site. */
export interface MediaFile {
  readonly sha256: string;
  /** `<sha256><ext>` in the media folder. */
  readonly stored: string;
  /** `<first 20 digits><ext>` under `/_a/`. */
  readonly placed: string;
}

const extensionOf: Readonly<Record<string, string>> = { avif: '.avif', webp: '.webp', jpeg: '.jpg' };
const filesOf = new WeakMap<SnapshotItem, readonly MediaFile[]>();

const fileOf = (sha256: string, ext: string): MediaFile => ({
  sha256,
  stored: `${sha256}${ext}`,
  placed: `${sha256.slice(0, 20)}${ext}`,
});

function collect(value: unknown, into: MediaFile[]): void {
  if (Array.isArray(value)) {
    for (const one of value) collect(one, into);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if ('sha256' in value && typeof value.sha256 === 'string') {
    const ext = 'ext' in value && typeof value.ext === 'string' ? value.ext : undefined;
    const format = 'format' in value && typeof value.format === 'string' ? extensionOf[value.format] : undefined;
    const known = ext ?? format;
    if (known !== undefined) into.push(fileOf(value.sha256, known));
  }
  for (const part of Object.values(value)) collect(part, into);
}

/** Media files of one item, variants included. Items never change, so they are searched once. */
export function mediaOfItem(item: SnapshotItem): readonly MediaFile[] {
  let files = filesOf.get(item);
  if (files === undefined) {
    const found: MediaFile[] = [];
    collect(item.value, found);
    files = found;
    filesOf.set(item, files);
  }
  return files;
}

/** What of a snapshot is shown at a moment: nothing of an article whose time is over, its pictures neither. */
export const shownAt = (snapshot: Pick<Snapshot, 'items'>, now: Instant): Pick<Snapshot, 'items'> => ({
  items: snapshot.items.filter(
    (item) =>
      isTombstone(item) || item.type !== 'article' || item.value.expiresAt === null || item.value.expiresAt > now,
  ),
});

/** Names under `/_a/` of everything that the items refer to. */
export const mediaNames = (snapshot: Pick<Snapshot, 'items'>): ReadonlySet<string> =>
  new Set(snapshot.items.flatMap((item) => (isTombstone(item) ? [] : mediaOfItem(item).map((file) => file.placed))));

const exists = async (file: string): Promise<boolean> => {
  try {
    return (await stat(file)).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
};

export interface MediaPlacing {
  readonly mediaDir: string | null;
  readonly assetsDir: string;
  /** Names that are known to stand there already. */
  readonly known?: ReadonlySet<string>;
  /** Gets a file that the media folder lacks, or null when nobody has it. */
  readonly fetchMissing?: (file: MediaFile, item: SnapshotItem) => Promise<Uint8Array | null>;
}

/** A file that nobody has, or whose bytes are not those named. `error` names type and id of the item. */
export interface MissingMedia {
  readonly file: MediaFile;
  readonly item: SnapshotItem;
  readonly error: ContractError;
}

export interface PlacedMedia {
  /** Names under `assetsDir`. */
  readonly placed: Set<string>;
  readonly missing: readonly MissingMedia[];
}

/** Puts every file that the snapshot's items refer to under `assetsDir`, and tells which cannot be. */
export async function placeMedia(snapshot: Pick<Snapshot, 'items'>, placing: MediaPlacing): Promise<PlacedMedia> {
  const placed = new Set<string>();
  const missing: MissingMedia[] = [];
  await mkdir(placing.assetsDir, { recursive: true });
  for (const item of snapshot.items) {
    if (isTombstone(item)) continue;
    for (const file of mediaOfItem(item)) {
      if (placed.has(file.placed)) continue;
      const target = path.join(placing.assetsDir, file.placed);
      const stands = placing.known?.has(file.placed) === true || (await exists(target));
      const error = stands ? null : await bringMedia(file, item, target, placing);
      if (error === null) placed.add(file.placed);
      else missing.push({ file, item, error });
    }
  }
  return { placed, missing };
}

/** Brings a file to its place. Returns `E_MEDIA_MISSING` when it cannot. */
async function bringMedia(
  file: MediaFile,
  item: SnapshotItem,
  target: string,
  placing: MediaPlacing,
): Promise<ContractError | null> {
  const missing = (message: string): ContractError =>
    new ContractError('E_MEDIA_MISSING', message, { type: item.type, id: item.key, path: file.stored });
  const source = placing.mediaDir === null ? null : path.join(placing.mediaDir, file.stored);
  if (source === null || !(await exists(source))) {
    const bytes = (await placing.fetchMissing?.(file, item)) ?? null;
    if (bytes === null) {
      return missing(
        `The file ${file.stored} is not ${source === null ? 'given: name its folder with --media' : 'in the media folder'}.`,
      );
    }
    if (sha256(bytes) !== file.sha256) return missing(`The file ${file.stored} has other bytes than its name says.`);
    // The media folder is the CMS's: what it removes there does not come back by this way.
    replaceFile(target, bytes);
    return null;
  }
  if (sha256(await readFile(source)) !== file.sha256) {
    return missing(`The file ${file.stored} has other bytes than its name says.`);
  }
  await linkOrCopy(source, target);
  return null;
}
