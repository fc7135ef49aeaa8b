/**
 * Number of written syllables, which Vietnamese separates by spaces. A piece counts when it has a letter or a digit,
 * so a dash standing alone does not. Takes plain text; markup goes through `plainTextOf` first.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const piece of text.split(/\s+/u)) {
    if (/[\p{L}\p{N}]/u.test(piece)) count += 1;
  }
  return count;
}
