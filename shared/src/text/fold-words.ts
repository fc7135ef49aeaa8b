import { fold } from './fold.ts';

/**
 * Folded syllables joined by single spaces, punctuation gone: the form in which a query and a text are compared.
 *
 * @example
 * foldWords('Bộ phận “Một cửa” – TTHC'); //=> 'bo phan mot cua tthc'
 */
export function foldWords(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
