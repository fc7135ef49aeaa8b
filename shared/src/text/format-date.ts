import { localParts } from './local-parts.ts';

/**
 * Day, month and year with two, two and four digits, as on official paper. Takes a civil date (`2026-03-01`) or
 * an instant, whose day is the one in Asia/Ho_Chi_Minh.
 *
 * @example
 * formatDate('2026-03-06'); //=> '06/03/2026'
 */
export function formatDate(dateOrInstant: string): string {
  const { year, month, day } = localParts(dateOrInstant);
  return `${day}/${month}/${year}`;
}
