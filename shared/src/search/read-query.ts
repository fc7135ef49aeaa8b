import { type SearchWord, searchWords } from './search-words.ts';

/** Characters of a query that are looked at; what is longer was not typed by a reader. */
export const longestQuery = 200;

export interface SearchQuery {
  /** As typed, composed, trimmed and cut. */
  readonly text: string;
  /** In order, repeated words included. */
  readonly words: readonly SearchWord[];
}

/** The long code of a procedure begins with the short one, which stands for it. */
const shortCodes = (text: string): string => text.replace(/(\d\.\d{6})(?:\.[\p{L}\p{N}]+)+/gu, '$1');

/** Reads what somebody typed. Anything may stand in it: what holds no letter and no digit asks for nothing. */
export function readQuery(typed: string): SearchQuery {
  // Decomposed letters take up to three characters each.
  const text = Array.from(typed.slice(0, 4 * longestQuery).normalize('NFC'))
    .slice(0, longestQuery)
    .join('')
    .trim();
  return { text, words: searchWords(shortCodes(text)) };
}
