/** A start tag with its attributes, names in lower case, values decoded. */
export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isSelfClosing: boolean;
}

export interface MarkupHandler {
  /** `at`: position behind the tag. */
  readonly onStart: (tag: StartTag, at: number) => void;
  /** `at`: position of the tag. */
  readonly onEnd: (name: string, at: number) => void;
  /** What stands in a script or a title, as it is written. */
  readonly onRawText: (tag: StartTag, text: string) => void;
  /** Markup that is not written plainly. Reading ends there. */
  readonly onUnclear: (message: string) => void;
}

const tagName = /<([a-zA-Z][a-zA-Z0-9:-]*)/y;
const attribute = /\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
const tagEnd = /\s*(\/?)>/y;
const endTag = /<\/([a-zA-Z][a-zA-Z0-9:-]*)\s*>/y;
const rawElements = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'noscript',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
]);
const rawInside = new RegExp(`<(?:${[...rawElements, 'plaintext'].join('|')})(?![a-z0-9:-])`, 'i');
const plainRaw = new Set(['script', 'style', 'title', 'textarea']);

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Decodes what serialisers write; any other reference stays as it is. */
function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|([a-z]+));/g, (whole, decimal, hexadecimal, name) => {
    const code =
      typeof decimal === 'string'
        ? Number(decimal)
        : typeof hexadecimal === 'string'
          ? parseInt(hexadecimal, 16)
          : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return typeof name === 'string' ? (named[name] ?? whole) : whole;
  });
}

const plainTags = /^(?:[^<>]|<\/?[a-zA-Z][^<>]*>)*$/;

/**
 * With scripting, a browser takes what stands in `<noscript>` for text up to the first end tag; without, for markup. Both
 * end at the same place when the text holds nothing but tags without brackets inside them, and no raw text.
 */
function hasOneEnd(html: string, at: number): boolean {
  const end = html.indexOf('</noscript>', at);
  if (end === -1) return false;
  const inside = html.slice(at, end);
  const first = /<\/noscript/i.exec(html.slice(at, end + 1));
  return first === null && plainTags.test(inside) && !rawInside.test(inside);
}

/** Position behind a comment or doctype at `at`, or -1. */
function skipDeclaration(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    // These forms end a comment early in a browser.
    const isPlain = end !== -1 && !/^-?>/.test(html.slice(at + 4, at + 6)) && !html.slice(at, end).includes('--!>');
    return isPlain ? end + 3 : -1;
  }
  return /^<!doctype html>/i.test(html.slice(at, at + 15)) ? at + 15 : -1;
}

/** Position of the end tag of a raw-text element whose text starts at `at`, or -1. */
function endOfRawText(html: string, name: string, at: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = at;
  const found = end.exec(html);
  if (found === null) return -1;
  // A comment inside a script changes where a browser sees its end.
  return name === 'script' && html.slice(at, found.index).includes('<!--') ? -1 : found.index;
}

/**
 * Reads the tags of a page whose markup is written plainly, as every serialiser writes it. Whatever two readers could
 * understand differently is reported instead of being guessed, so that this reads what a browser reads or nothing.
 */
export function readMarkup(html: string, handler: MarkupHandler): void {
  let at = html.indexOf('<');
  while (at !== -1) {
    const next = readTag(html, at, handler);
    if (next === -1) {
      handler.onUnclear(`The markup at character ${at} is not plain: ${JSON.stringify(html.slice(at, at + 60))}`);
      return;
    }
    at = html.indexOf('<', next);
  }
}

function readTag(html: string, at: number, handler: MarkupHandler): number {
  const follows = html.charCodeAt(at + 1);
  if (follows === 33) return skipDeclaration(html, at);
  if (follows === 47) {
    endTag.lastIndex = at;
    const match = endTag.exec(html);
    if (match === null) return -1;
    handler.onEnd((match[1] ?? '').toLowerCase(), at);
    return endTag.lastIndex;
  }
  tagName.lastIndex = at;
  const start = tagName.exec(html);
  if (start === null) return -1;
  const name = (start[1] ?? '').toLowerCase();
  const attributes = new Map<string, string>();
  let position = tagName.lastIndex;
  for (;;) {
    attribute.lastIndex = position;
    const match = attribute.exec(html);
    if (match === null) break;
    const [, key = '', double, single, bare] = match;
    const lower = key.toLowerCase();
    if (attributes.has(lower)) return -1;
    attributes.set(lower, decodeReferences(double ?? single ?? bare ?? ''));
    position = attribute.lastIndex;
  }
  tagEnd.lastIndex = position;
  const end = tagEnd.exec(html);
  if (end === null) return -1;
  const isSelfClosing = end[1] === '/';
  const tag = { name, attributes, isSelfClosing };
  const inside = tagEnd.lastIndex;
  handler.onStart(tag, inside);
  if (!rawElements.has(name) || isSelfClosing) return inside;
  if (name === 'noscript') return hasOneEnd(html, inside) ? inside : -1;
  const textEnd = plainRaw.has(name) ? endOfRawText(html, name, inside) : -1;
  if (textEnd !== -1) handler.onRawText(tag, html.slice(inside, textEnd));
  return textEnd;
}
