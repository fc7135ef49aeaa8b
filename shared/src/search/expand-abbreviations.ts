import { fold } from '@cchc/shared/text';
import { abbreviations } from './abbreviations.ts';
import { exactSyllable } from './exact-syllable.ts';
import { wordPattern } from './search-words.ts';

/** The stretch of a text up to `to` said otherwise. */
export interface OtherWording {
  readonly to: number;
  readonly words: readonly string[];
}

interface Phrase {
  readonly exact: readonly string[];
  readonly short: string;
}

const phrasesByFirst = new Map<string, Phrase[]>();
const longByShort = new Map<string, (readonly string[])[]>();

const noPhrases: readonly never[] = [];

const put = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
};

for (const [short, long] of abbreviations) {
  const words = long.match(wordPattern) ?? [];
  const exact = words.map(exactSyllable);
  put(phrasesByFirst, exact[0] ?? '', { exact, short });
  // Typed without đ, the short form is the same one.
  for (const key of new Set([short, fold(short)])) put(longByShort, key, words);
}

/** Whether a word, by its exact form, may begin what has another wording. */
export const startsOtherWording = (exact: string): boolean => phrasesByFirst.has(exact) || longByShort.has(exact);

const noWordings: readonly OtherWording[] = [];

/** Other wordings of what begins at a place of a text, given by the exact forms of its words. */
export function otherWordingsAt(exactAt: (place: number) => string | undefined, from: number): readonly OtherWording[] {
  const first = exactAt(from);
  if (first === undefined) return noWordings;
  const follows = (word: string, place: number): boolean => place === 0 || exactAt(from + place) === word;
  let found: OtherWording[] | null = null;
  for (const { exact, short } of phrasesByFirst.get(first) ?? noPhrases) {
    // Most that begin so go on otherwise, which the second word shows.
    if (exact.length > 1 && exactAt(from + 1) !== exact[1]) continue;
    if (exact.every(follows)) (found ??= []).push({ to: from + exact.length, words: [short] });
  }
  for (const words of longByShort.get(first) ?? noPhrases) (found ??= []).push({ to: from + 1, words });
  return found ?? noWordings;
}
