/**
 * Whether an If-None-Match header names the tag. Compared by hand: a client's `Cache-Control: no-cache` beside it must
 * not turn a match into a full answer.
 */
export function matchesETag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((part) => {
    const tag = part.trim().replace(/^W\//, '');
    return tag === '*' || tag === etag;
  });
}
