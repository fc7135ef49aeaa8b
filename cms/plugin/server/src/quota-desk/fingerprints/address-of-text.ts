/** An address as far as it names a page: without scheme, www, fragment and closing slash. Null when nothing is left. */
export function comparableAddress(address: string | null): string | null {
  const bare = (address ?? '')
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/#.*$/u, '')
    .replace(/\/+$/u, '');
  return bare === '' ? null : bare;
}
