/** Markup of an Office part, built as text: every value passes through `escapeXml`, and nothing else does. */
export type Markup = string;

/** What XML 1.0 cannot carry at all, not even escaped. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const special = /[&<>"]/;

/** Text as it may stand in an element or between double quotes. What XML cannot carry is left out. */
export function escapeXml(text: string): Markup {
  const clean = text.replace(forbidden, '');
  if (!special.test(clean)) return clean;
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element. Attributes that are undefined are left out; `content` is markup already. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Markup[]): Markup {
  let written = '';
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) written += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  const inner = content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** A whole part: declaration and root. */
export const part = (root: Markup): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
