import { fold } from '@cchc/shared/text';

/** Folded words of a text, single-spaced. */
export const wordsOf = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();

/** Asks a text whether it holds every word, the last one perhaps only begun. Both sides come from `wordsOf`. */
export const matcherOf = (words: string): ((text: string) => boolean) => {
  const parts = words.split(' ');
  return (text) => parts.every((part) => text.includes(part));
};
