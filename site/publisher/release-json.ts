import { readFileSync } from 'node:fs';
import { instantSchema, sha256Schema } from '@cchc/shared/contract';
import { z } from 'zod';

/** An entry that stayed at its last good version because its own page failed. */
export const heldSchema = z.strictObject({
  type: z.string(),
  key: z.string(),
  page: z.string(),
  rule: z.string(),
  message: z.string(),
});
export type Held = z.infer<typeof heldSchema>;

/** What stands in `/release.json`. */
export const releaseSchema = z.strictObject({
  releaseId: z.string().regex(/^[0-9a-f]{8}-\d+-[0-9a-f]{8}(?:\.\d+)?$/),
  epoch: z.uuid(),
  revision: z.int().nonnegative(),
  schemaVersion: z.int(),
  digest: sha256Schema,
  asOf: instantSchema,
  codeVersion: z.string(),
  builtAt: instantSchema,
  liveAt: instantSchema,
  previous: z.string().nullable(),
  nextChangeAt: instantSchema,
  pages: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  held: z.array(heldSchema),
});
export type Release = z.infer<typeof releaseSchema>;

/**
 * Name of a release by its data. A second release of the same data (another day, other code) gets `.2`, and so on: one
 * more than the highest of `kept`, so that no name comes back for other files while the newest of them is kept.
 */
export function releaseName(
  snapshot: { readonly epoch: string; readonly revision: number; readonly digest: string },
  kept: Iterable<string>,
): string {
  const name = `${snapshot.epoch.slice(0, 8)}-${snapshot.revision}-${snapshot.digest.slice(0, 8)}`;
  let last = 0;
  for (const one of kept) {
    const [data, number = '1'] = one.split('.', 2);
    if (data === name) last = Math.max(last, Number(number));
  }
  return last === 0 ? name : `${name}.${last + 1}`;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  }
}

/** The release described by a file, or null when there is none or it is not one. */
export function readRelease(file: string): Release | null {
  const parsed = releaseSchema.safeParse(readJson(file));
  return parsed.success ? parsed.data : null;
}

/** A page of an entry that is heavier on the wire than a weak network carries in a few seconds. */
const heavyPageSchema = z.strictObject({
  type: z.string(),
  key: z.string(),
  page: z.string(),
  bytes: z.int().positive(),
});
export type HeavyPage = z.infer<typeof heavyPageSchema>;

/** Stands beside `release.json` under a name that no server gives out. */
export const stateFileName = '.release-state.json';

/** What the next build must know of a release and readers need not. */
export const releaseStateSchema = z.strictObject({
  items: z.array(z.tuple([z.string(), z.string(), z.string()])),
  /** Names under `_a/`: files of items, and the compiled site's own. */
  media: z.array(z.string()),
  assets: z.array(z.string()),
  /** Links of editors that lead nowhere, by file: shown as plain words until they lead somewhere again. */
  deadLinks: z.array(z.tuple([z.string(), z.array(z.string())])).default([]),
  /** The heaviest first. Never a reason to hold anything. */
  heavyPages: z.array(heavyPageSchema).default([]),
  /** The last good versions of held entries, as a snapshot of their own: a start finds them nowhere else. */
  lastGood: z.unknown().default(null),
  /** Name of the search index that its pages ask for. */
  index: z.string().nullable().default(null),
  renderedAt: instantSchema,
  checkedAt: instantSchema,
});
export type ReleaseState = z.infer<typeof releaseStateSchema>;

export function readReleaseState(file: string): ReleaseState | null {
  const parsed = releaseStateSchema.safeParse(readJson(file));
  return parsed.success ? parsed.data : null;
}
