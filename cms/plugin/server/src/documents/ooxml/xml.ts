/** Markup of an Office part, built as text: every value passes through `escapeXml`, and nothing else does. */
export type Markup = string;

// Code points that XML 1.0 cannot carry at all, not even escaped.
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

function withoutForbidden(text: string): string {
  let isClean = true;
  for (const character of text) if (!isAllowed(character.codePointAt(0) ?? 0)) isClean = false;
  if (isClean) return text;
  return Array.from(text, (character) => (isAllowed(character.codePointAt(0) ?? 0) ? character : '')).join('');
}

/** Text as it may stand in an element or between double quotes. What XML cannot carry is left out. */
export function escapeXml(text: string): Markup {
  return withoutForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element. Attributes that are undefined are left out; `content` is markup already. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A whole part: declaration and root. */
export const part = (root: Markup): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
