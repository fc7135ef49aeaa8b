import { foldWords } from '../text/fold-words.ts';

/** Raised when the sketch of a text changes, so that stored ones are made anew. */
export const FINGERPRINT_VERSION = 2;

/** Numbers in a sketch. */
export const SKETCH_SIZE = 64;

/** Syllables that are taken together: long enough that two texts share few by chance. */
const SHINGLE = 5;

/** What is remembered of an item's text, so that nobody has to read it again to compare it (Q6). */
export interface ItemFingerprint {
  readonly words: number;
  /** MinHash of the folded syllables; empty for a text without words. */
  readonly sketch: Uint32Array;
  /** Address that the item is known by (evidence, video); null when its text is all there is. */
  readonly address: string | null;
  /** Address of its own page on this site, by which evidence may name it as well; null where it has none. */
  readonly page: string | null;
  /** Title without marks, case and punctuation; null when it has no words. */
  readonly title: string | null;
}

/** A title as far as it is compared. */
export function comparableTitle(title: string): string | null {
  const folded = foldWords(title);
  return folded === '' ? null : folded;
}

function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Spreads a number over 32 bits; each `seed` gives another order of all shingles. */
function spread(value: number, seed: number): number {
  let mixed = Math.imul(value ^ seed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const seeds = Uint32Array.from({ length: SKETCH_SIZE }, (_, index) => spread(index + 1, 0x9e3779b9));

function shinglesOf(syllables: readonly string[]): Set<number> {
  const shingles = new Set<number>();
  const last = Math.max(0, syllables.length - SHINGLE);
  for (let start = 0; start <= last; start += 1) {
    shingles.add(hashOfText(syllables.slice(start, start + SHINGLE).join(' ')));
  }
  return shingles;
}

/**
 * Sketch of a plain text: the share of equal numbers in two sketches estimates the share of runs of five syllables
 * that the texts have in common. Marks, case, punctuation and line breaks make no difference.
 */
export function sketchOf(text: string): Uint32Array {
  const folded = foldWords(text);
  if (folded === '') return new Uint32Array(0);
  const sketch = new Uint32Array(SKETCH_SIZE).fill(0xffffffff);
  for (const shingle of shinglesOf(folded.split(' '))) {
    for (let position = 0; position < SKETCH_SIZE; position += 1) {
      const value = spread(shingle, seeds[position] ?? 0);
      if (value < (sketch[position] ?? 0)) sketch[position] = value;
    }
  }
  return sketch;
}

/** What two texts have in common, in whole percent. */
export interface Likeness {
  /** Of all that either says. */
  readonly ofBoth: number;
  /** Of what the shorter one says: a text with a paragraph added or left out stays near 100. */
  readonly ofShorter: number;
}

/** How alike two texts are; nothing in common when one of them has no words. */
export function likenessOf(a: ItemFingerprint, b: ItemFingerprint): Likeness {
  if (a.sketch.length !== SKETCH_SIZE || b.sketch.length !== SKETCH_SIZE) return { ofBoth: 0, ofShorter: 0 };
  let equal = 0;
  for (let position = 0; position < SKETCH_SIZE; position += 1) {
    if (a.sketch[position] === b.sketch[position]) equal += 1;
  }
  const runs = (words: number): number => Math.max(1, words - SHINGLE + 1);
  const shorter = Math.min(runs(a.words), runs(b.words));
  const common = (equal * (runs(a.words) + runs(b.words))) / (SKETCH_SIZE + equal);
  return {
    ofBoth: Math.round((equal * 100) / SKETCH_SIZE),
    ofShorter: Math.min(100, Math.round((common * 100) / shorter)),
  };
}
