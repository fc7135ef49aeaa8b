import { fold } from '@cchc/shared/text';

/** Folded words of a text, single-spaced. */
export const wordsOf = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

/** Does the text hold every word, the last one perhaps only begun? Both sides come from `wordsOf`. */
export const matchesWords = (text: string, words: string): boolean =>
  words === '' || words.split(' ').every((word) => text.includes(word));
