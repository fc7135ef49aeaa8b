/** Lines of calendars and contact cards: RFC 5545 and RFC 6350 share their folding and escaping. */

const encoder = new TextEncoder();

/**
 * Text of a property: backslash, semicolon, comma and line break are escaped; other control characters have no place
 * in such a file at all.
 */
export const escapedText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replaceAll(/\p{Cc}+/gu, ' ');

/** An address is written as it is, so nothing in it may end the line. */
export const plainAddress = (url: string): string => url.replaceAll(/[\p{Cc}\s]+/gu, '');

/** At most 75 octets a line, folded between characters, never inside one. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Lines folded, CRLF throughout. */
export const contentLines = (lines: readonly string[]): string => `${lines.map(folded).join('\r\n')}\r\n`;
