import latinSlug from 'slugify';
import { fold } from './fold.ts';

/** Longest slug that is made; a suffix for uniqueness may follow. */
const MAX_LENGTH = 80;

/** Symbols that are read aloud keep their word; the library knows only the English one. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/&/g, ' va '],
  [/%/g, ' phan tram '],
  [/\+/g, ' cong '],
];

function cutOnHyphen(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const head = slug.slice(0, MAX_LENGTH + 1);
  const hyphen = head.lastIndexOf('-');
  return hyphen > 0 ? head.slice(0, hyphen) : slug.slice(0, MAX_LENGTH);
}

/**
 * Address segment of a title: at most 80 characters, cut between words. Empty when the text has no letter or digit.
 *
 * @example
 * slugify('Đường dây nóng & 1022'); //=> 'duong-day-nong-va-1022'
 */
export function slugify(text: string): string {
  let folded = fold(text);
  for (const [symbol, word] of spoken) folded = folded.replace(symbol, word);
  // A slash or dot separates words here ("12/QĐ-SYT"); the library alone would join its neighbours.
  const words = folded.replace(/[^a-z0-9]+/g, ' ');
  return cutOnHyphen(latinSlug(words, { lower: true, strict: true, locale: 'vi', trim: true }));
}
