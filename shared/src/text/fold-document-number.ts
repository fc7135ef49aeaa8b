import { fold } from './fold.ts';

/**
 * Document number for comparison: folded, hyphens, underscores, dashes and spaces made one hyphen, none at a slash.
 *
 * @example
 * foldDocumentNumber('2045/QĐ_BYT'); //=> '2045/qd-byt'
 */
export function foldDocumentNumber(number: string): string {
  return fold(number)
    .replace(/[\s_‐‑‒–—-]+/gu, '-')
    .replace(/-*\/-*/g, '/')
    .replace(/^-+|-+$/g, '');
}
