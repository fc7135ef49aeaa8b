/** Address segment of a sample title, cut at a word. The texts are our own, so their letters are known to be plain. */
export function toSlug(title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  if (words.length <= 80) return words;
  return words.slice(0, words.lastIndexOf('-', 80));
}
