const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
};

/** White space that is not a single space already: most of a text is, and is not put together anew for it. */
const spacing = /[^\S ]\s*| \s+/gu;

function decodeEntity(whole: string, body: string): string {
  if (!body.startsWith('#')) return entities[body] ?? whole;
  const hexadecimal = body[1] === 'x' || body[1] === 'X';
  const code = Number.parseInt(body.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  const isScalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isScalar ? String.fromCodePoint(code) : whole;
}

/**
 * Words of a piece of markup, single-spaced: for counting, searching and summaries.
 * The result may again hold `<` and `>`; it is text and has to be escaped wherever it is shown.
 */
export function plainTextOf(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<\/?(?:a|abbr|b|code|em|i|mark|s|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi, '')
    .replace(/<[/!?]?[a-z][^<>]*>/gi, ' ')
    .replace(/&(#x?[0-9a-f]{1,8}|[a-z]{2,8});/gi, decodeEntity)
    .normalize('NFC')
    .replace(spacing, ' ')
    .trim();
}
