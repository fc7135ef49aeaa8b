import type { CivilDate } from '@cchc/shared/contract';
import { contentLines, escapedText, plainAddress } from './content-lines.ts';

/** A whole-day entry. `stamp` is the day on which it was last changed at its source, never the moment of writing. */
export interface CalendarEntry {
  readonly uid: string;
  readonly day: CivilDate;
  readonly stamp: CivilDate;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

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
    `X-WR-CALNAME:${escapedText(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...timeZone,
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${escapedText(entry.uid)}`,
      `DTSTAMP:${compact(entry.stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(entry.day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(entry.day))}`,
      `SUMMARY:${escapedText(entry.summary)}`,
      ...(entry.description === '' ? [] : [`DESCRIPTION:${escapedText(entry.description)}`]),
      `URL:${plainAddress(entry.url)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return contentLines(lines);
}
