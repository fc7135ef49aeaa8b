import type { CivilDate } from '@cchc/shared/contract';

/** A whole-day entry. `stamp` is the day on which it was last changed at its source, never the moment of writing. */
export interface CalendarEntry {
  readonly uid: string;
  readonly day: CivilDate;
  readonly stamp: CivilDate;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

const encoder = new TextEncoder();

/**
 * RFC 5545 3.3.11: backslash, semicolon, comma and line break are escaped. Other control characters have no place in a
 * calendar at all (3.1).
 */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replaceAll(/\p{Cc}+/gu, ' ');

/** RFC 5545 3.3.13: an address is written as it is, so nothing in it may end the line. */
const address = (url: string): string => url.replaceAll(/[\p{Cc}\s]+/gu, '');

/** Asia/Ho_Chi_Minh keeps +07:00 all year. With it the calendar is valid even when it holds no entry (3.6). */
const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** RFC 5545 3.1: at most 75 octets a line, folded between characters, never inside one. */
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

const compact = (day: CivilDate): string => day.replaceAll('-', '');

const dayAfter = (day: CivilDate): CivilDate =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** A calendar of whole days, lines folded, CRLF throughout. */
export function calendarText(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CCHC//Lich//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...timeZone,
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${escaped(entry.uid)}`,
      `DTSTAMP:${compact(entry.stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(entry.day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(entry.day))}`,
      `SUMMARY:${escaped(entry.summary)}`,
      ...(entry.description === '' ? [] : [`DESCRIPTION:${escaped(entry.description)}`]),
      `URL:${address(entry.url)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
