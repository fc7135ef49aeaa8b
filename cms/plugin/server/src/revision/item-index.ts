import { createHash } from 'node:crypto';
import type { Instant } from '@cchc/shared/contract';
import { z } from 'zod';
import type { StoredItem } from '../public-items/item-store.ts';
import { changeInstants, isTimed } from '../snapshot/next-change.ts';

/** Endings under which the media folder holds derived pictures. */
const variantEndings = { avif: '.avif', webp: '.webp', jpeg: '.jpg' } as const;

const mediaSchema = z.looseObject({
  sha256: z.string(),
  ext: z.string(),
  variants: z.array(z.looseObject({ sha256: z.string(), format: z.enum(['avif', 'webp', 'jpeg']) })),
});

/** Digests of the files that a value names, each with its ending. */
function filesOf(value: unknown, found = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(value)) {
    for (const inner of value) filesOf(inner, found);
  } else if (value !== null && typeof value === 'object') {
    const media = mediaSchema.safeParse(value);
    if (media.success) {
      found.set(media.data.sha256, media.data.ext);
      for (const variant of media.data.variants) found.set(variant.sha256, variantEndings[variant.format]);
    } else {
      for (const inner of Object.values(value)) filesOf(inner, found);
    }
  }
  return found;
}

interface Entry {
  readonly type: string;
  /** Line of the set digest; null = a tombstone. */
  readonly line: string | null;
}

/**
 * What is remembered of the public items: enough for digest, counts, next change and files. Values stay in the
 * database. Identities are kept sorted, so that a change costs the changed rows only.
 */
export class ItemIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #timed = new Map<string, readonly Instant[]>();
  readonly #files = new Map<string, ReadonlyMap<string, string>>();
  #sorted: string[] | null = null;

  clear(): void {
    this.#entries.clear();
    this.#timed.clear();
    this.#files.clear();
    this.#sorted = null;
  }

  put({ type, key, digest, value }: StoredItem): void {
    const id = `${type}\0${key}`;
    if (!this.#entries.has(id)) this.#insert(id);
    this.#entries.set(id, { type, line: digest === null ? null : `${id}\0${digest}\n` });
    this.#timed.delete(id);
    this.#files.delete(id);
    if (value === null || value === '') return;
    const namesFiles = value.includes('"sha256":"');
    if (!namesFiles && !(isTimed(type) && mayChangeByItself(type, value))) return;
    const parsed: unknown = JSON.parse(value);
    const instants = changeInstants(type, parsed);
    if (instants.length > 0) this.#timed.set(id, instants);
    if (namesFiles) this.#files.set(id, filesOf(parsed));
  }

  #insert(id: string): void {
    const sorted = this.#sorted;
    if (sorted === null) return;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < id) low = middle + 1;
      else high = middle;
    }
    sorted.splice(low, 0, id);
  }

  *instants(): Iterable<Instant> {
    for (const instants of this.#timed.values()) yield* instants;
  }

  /** The set digest of the contract. Identities sort as whole lines do: `\0` is below every other character. */
  digest(): string {
    this.#sorted ??= [...this.#entries.keys()].sort();
    const hash = createHash('sha256');
    const lines: string[] = [];
    for (const id of this.#sorted) {
      const line = this.#entries.get(id)?.line;
      if (line !== null && line !== undefined) lines.push(line);
    }
    return hash.update(lines.join(''), 'utf8').digest('hex');
  }

  counts(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { type, line } of this.#entries.values()) if (line !== null) counts[type] = (counts[type] ?? 0) + 1;
    return counts;
  }

  /** Names in the media folder of every file that a live item names. */
  *fileNames(): Iterable<string> {
    for (const files of this.#files.values()) for (const [digest, ending] of files) yield `${digest}${ending}`;
  }

  endingOf(digest: string): string | null {
    for (const files of this.#files.values()) {
      const ending = files.get(digest);
      if (ending !== undefined) return ending;
    }
    return null;
  }
}

/** Most articles never expire; their values need not be read again. */
const mayChangeByItself = (type: string, value: string): boolean =>
  type !== 'article' || !value.includes('"expiresAt":null');
