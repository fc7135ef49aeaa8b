/** Part of a file, both ends included; `unsatisfiable` when nothing of it was asked for; null to send it whole. */
export type Range = { readonly start: number; readonly end: number } | 'unsatisfiable' | null;

/** Reads a Range header. Several ranges at once, or a form that is not understood, get the whole file. */
export function parseRange(header: string | undefined, size: number): Range {
  const match = header === undefined ? null : /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (match === null) return null;
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return null;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < start) return null;
  return start >= size ? 'unsatisfiable' : { start, end };
}
