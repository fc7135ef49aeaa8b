import { slugify } from './slugify.ts';
import { TextError } from './text-error.ts';

/** Attempts before giving up: that many equal titles are a fault of the data, not a naming question. */
const MAX_ATTEMPTS = 1000;

/**
 * Slug of the title that is not in `taken`: the plain slug, else with `-2`, `-3` …
 * Throws `E_SLUG_EMPTY` for a title without letters or digits, `E_SLUG_TAKEN` when a thousand variants are taken.
 */
export function uniqueSlug(title: string, taken: { has(slug: string): boolean }): string {
  const plain = slugify(title);
  if (plain === '') {
    throw new TextError(
      'E_SLUG_EMPTY',
      `No address can be made of "${title}". Use at least one letter or digit.`,
      title,
    );
  }
  if (!taken.has(plain)) return plain;
  for (let attempt = 2; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const candidate = `${plain}-${attempt}`;
    if (!taken.has(candidate)) return candidate;
  }
  throw new TextError('E_SLUG_TAKEN', `All variants of "${plain}" are taken. Choose another title.`, title);
}
