import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { dataDirOf } from './data-folder.ts';
import { openMediaFolder } from './media-folder.ts';
import { storedMediaOf, variantExt } from './stored-media.ts';

const rowsSchema = z.array(z.object({ id: z.number(), provider_metadata: z.unknown() }));
const rowsAtOnce = 500;

/** Names of everything in the media folder that a file of the library or a public item names. */
async function neededNames(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const site = siteStateOf(strapi);
  await site.read();
  const needed = new Set(site.fileNames());
  for (let last = 0; ;) {
    const found: unknown = await strapi.db.query('plugin::upload.file').findMany({
      where: { id: { $gt: last } },
      select: ['id', 'provider_metadata'],
      orderBy: { id: 'asc' },
      limit: rowsAtOnce,
    });
    const rows = rowsSchema.parse(found);
    for (const row of rows) {
      const media = storedMediaOf(row.provider_metadata);
      if (media === null) continue;
      needed.add(`${media.sha256}${media.ext}`);
      for (const variant of media.variants) needed.add(`${variant.sha256}${variantExt(variant.format)}`);
    }
    const end = rows.at(-1);
    if (end === undefined) return needed;
    last = end.id;
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** When a file was last written or asked for by an upload; null when it is gone. */
async function touchedAt(file: string): Promise<number | null> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** A file on its way out: out of the reach of uploads, and brought back if one asked for it at the last moment. */
const asideName = (name: string): string => `.${name}.swept`;
const originalOf = (name: string): string | null => /^\.(.+)\.swept$/.exec(name)?.[1] ?? null;

/** Removes a file unless it was touched after `before`. Returns whether it is gone. */
async function removeUntouched(root: string, name: string, before: number): Promise<boolean> {
  const file = path.join(root, name);
  const aside = path.join(root, asideName(name));
  try {
    await rename(file, aside);
  } catch (error) {
    // Another instance sweeps the same folder.
    if (isMissing(error)) return false;
    throw error;
  }
  const touched = await touchedAt(aside);
  // Content that was written anew meanwhile has the same bytes: nothing is lost by renaming over it.
  if (touched !== null && touched > before) await rename(aside, file);
  else await rm(aside, { force: true });
  return touched === null || touched <= before;
}

/** What a crash left aside goes back when something needs it, and goes otherwise. */
async function settleAside(root: string, aside: string, original: string, isNeeded: boolean): Promise<void> {
  if (isNeeded && !existsSync(path.join(root, original)))
    await rename(path.join(root, aside), path.join(root, original));
  else await rm(path.join(root, aside), { force: true });
}

export interface Sweep {
  readonly removed: readonly string[];
  /** How many files that nothing names were too young to go. */
  readonly spared: number;
}

/**
 * Removes the bytes that no file of the library and no public item names. Spares what was written or asked for within
 * the last `spareMs` before `now`: an upload stores its bytes before its row. The site has copies of its own.
 */
export async function sweepMedia(
  strapi: Core.Strapi,
  { now, spareMs }: { readonly now: number; readonly spareMs: number },
): Promise<Sweep> {
  const { root } = openMediaFolder(dataDirOf(strapi, readConfiguration(strapi)));
  // The folder before the rows: what is stored from here on is not looked at.
  const present = await readdir(root);
  const needed = await neededNames(strapi);
  const removed: string[] = [];
  let spared = 0;
  for (const name of present) {
    const original = originalOf(name);
    if (original !== null) {
      await settleAside(root, name, original, needed.has(original));
      continue;
    }
    if (needed.has(name)) continue;
    const touched = await touchedAt(path.join(root, name));
    if (touched === null) continue;
    if (touched > now - spareMs) spared += 1;
    else if (await removeUntouched(root, name, touched)) removed.push(name);
  }
  return { removed, spared };
}
