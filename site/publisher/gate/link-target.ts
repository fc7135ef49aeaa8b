/** Where a link of a page leads. */
export type LinkTarget =
  /** `path` or `path#anchor` of this site, decoded, without a query. */
  | { readonly kind: 'here'; readonly place: string }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'script' }
  | { readonly kind: 'invalid' };

/** A full path of this site that reads the same decoded, without `.` or `..` as a segment. */
const plainPath = /^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?$/;
const elsewhere: LinkTarget = { kind: 'elsewhere' };

/** Reads the address of a link as a browser would on the page at `base`. */
export function targetOf(value: string, base: URL): LinkTarget {
  if (plainPath.test(value)) return { kind: 'here', place: value };
  let url: URL;
  try {
    url = new URL(value, base);
  } catch {
    return { kind: 'invalid' };
  }
  if (url.protocol === 'javascript:' || url.protocol === 'data:' || url.protocol === 'vbscript:') {
    return { kind: 'script' };
  }
  if (url.origin !== base.origin) return elsewhere;
  const anchor = url.hash.length > 1 ? `#${decode(url.hash.slice(1))}` : '';
  return { kind: 'here', place: `${decode(url.pathname)}${anchor}` };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
