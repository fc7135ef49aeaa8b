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

/** Other wordings of what begins at a place of a text, given by the exact forms of its words. */
export function otherWordingsAt(exactAt: (place: number) => string | undefined, from: number): OtherWording[] {
  const first = exactAt(from);
  if (first === undefined) return [];
  const shorter = (phrasesByFirst.get(first) ?? [])
    .filter(({ exact }) => exact.every((word, place) => exactAt(from + place) === word))
    .map(({ exact, short }) => ({ to: from + exact.length, words: [short] }));
  const longer = (longByShort.get(first) ?? []).map((words) => ({ to: from + 1, words }));
  return [...shorter, ...longer];
}
