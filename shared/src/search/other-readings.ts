import { decodeTyping } from './decode-typing.ts';
import { isSyllable } from './valid-syllable.ts';

/** A syllable that ends in the one vowel that is written both ways: kĩ and kỹ, lí and lý, qui and quy. */
const eitherVowel = /(?<![\p{L}\p{M}])(qu|[hklmst])([iíìỉĩị]|[yýỳỷỹỵ])(?![\p{L}\p{M}])/giu;
const shortVowels = 'iíìỉĩị';
const longVowels = 'yýỳỷỹỵ';

/** All of these syllables written with one of the two letters. */
const withVowel = (text: string, from: string, into: string): string =>
  text.replace(eitherVowel, (syllable, onset: string, vowel: string) => {
    const place = from.indexOf(vowel);
    return place < 0 ? syllable : `${onset}${into.charAt(place)}`;
  });

/** A code without its dot, and its last digits alone. */
const asCode = (text: string): string =>
  /^\d{4,5}$/.test(text) ? text.padStart(6, '0') : text.replace(/(?<!\d)(\d)(\d{6})(?!\d)/g, '$1.$2');

const longestRun = 40;
const longestSyllable = 7;
/** A syllable that begins with a vowel is rarer than a cut in the wrong place; where there are two ways, it is the other. */
const vowelCosts = [1.5, -0.1];

/** Letters without blanks as the fewest syllables; null where they are none. */
function syllablesOf(run: string, costOfVowel: number): string | null {
  const best: ({ readonly cost: number; readonly said: string } | null)[] = [{ cost: 0, said: '' }];
  for (let end = 1; end <= run.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - longestSyllable); start < end; start += 1) {
      const before = best[start] ?? null;
      const syllable = run.slice(start, end);
      if (before === null || !isSyllable(syllable)) continue;
      const cost = before.cost + 1 + (/^[aeiouyăâêôơư]/.test(syllable.normalize('NFD')) ? costOfVowel : 0);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) {
        best[end] = { cost, said: `${before.said} ${syllable}`.trim() };
      }
    }
  }
  return best[run.length]?.said ?? null;
}

const withBlanks = (text: string, costOfVowel: number): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (run) =>
    run.length > longestRun || isSyllable(run) ? run : (syllablesOf(run, costOfVowel) ?? run),
  );

/**
 * What may have been meant by a query that finds nothing as it was typed, the likeliest first: keys of a keyboard that
 * was switched off, a code without its dot, i for y and y for i, words without blanks. Empty when there is no other way
 * to read it.
 *
 * @example
 * otherReadings('qui định'); //=> ['quy định']
 */
export function otherReadings(query: string): readonly string[] {
  const typed = query.normalize('NFC').toLowerCase().trim();
  const readings = [
    decodeTyping(typed) ?? typed,
    asCode(typed),
    withVowel(typed, shortVowels, longVowels),
    withVowel(typed, longVowels, shortVowels),
    ...vowelCosts.map((cost) => withBlanks(typed, cost)),
  ];
  return [...new Set(readings)].filter((reading) => reading !== typed);
}
