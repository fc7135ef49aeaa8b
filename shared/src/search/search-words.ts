import { fold } from '@cchc/shared/text';
import { exactSyllable } from './exact-syllable.ts';

/** A word of a query or a text, in the two forms in which it is compared. */
export interface SearchWord {
  /** Without any mark. */
  readonly folded: string;
  /** With its marks, wherever the tone was put; see `exactSyllable`. */
  readonly exact: string;
}

/** Letters, digits and the marks that belong to them; everything else parts words. */
export const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** Vietnamese stands below: most words need no second look. */
const hasOtherShape = /[\u2000-\uffff]/;

/** Letters and digits in the shape that other alphabets of a keyboard give them are the plain ones. */
export function searchWord(written: string): SearchWord {
  const word = hasOtherShape.test(written) ? written.normalize('NFKC') : written;
  return { folded: fold(word), exact: exactSyllable(word) };
}

/** Words of a text, composed or decomposed. A mark that stands alone is none. */
export const searchWords = (text: string): SearchWord[] =>
  (text.normalize('NFC').match(wordPattern) ?? []).map(searchWord).filter(({ folded }) => folded !== '');

/** Whether a word was written with marks: then it means this syllable and no other. */
export const hasMarks = ({ folded, exact }: SearchWord): boolean => folded !== exact;
