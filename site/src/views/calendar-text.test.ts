import { describe, expect, test } from 'vitest';
import { calendarText } from './calendar-text.ts';

const entry = {
  uid: 'kh-2026-quy-1@so-y-te-mau',
  day: '2026-12-31',
  stamp: '2026-01-15',
  summary: 'Hạn gửi báo cáo quý; năm, tháng',
  description: 'Đơn vị gửi báo cáo kết quả tuyên truyền cải cách hành chính về Phòng Tổ chức - Hành chính\nđúng hạn',
  url: 'https://vi-du.test/ke-hoach/',
};

/** The lines as a reader of RFC 5545 sees them. */
const unfolded = (whole: string): string[] => whole.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

describe('the calendar', () => {
  const text = calendarText('Lịch', [entry]);

  test('ends every line with CRLF and has no bare line feed', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('folds at 75 octets without breaking a Vietnamese letter', () => {
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain('Phòng Tổ chức - Hành chính\\nđúng hạn');
  });

  test('escapes semicolons and commas', () => {
    expect(text).toContain('SUMMARY:Hạn gửi báo cáo quý\\; năm\\, tháng');
  });

  test('a whole day ends on the day after, across the turn of the year', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101');
  });

  test('a line break in a title is a break of its text, never a line of the calendar', () => {
    const hostile = 'Báo cáo\r\nATTACH:https://vi-du.test/x\u2028DTSTART:20260101\u0007';
    const lines = unfolded(
      calendarText('Lịch\nX-WR-CALDESC:x', [{ ...entry, summary: hostile, description: hostile }]),
    );
    const names = lines.map((line) => line.split(/[:;]/, 1)[0]);
    expect(names).not.toContain('ATTACH');
    expect(names).not.toContain('X-WR-CALDESC');
    expect(names.filter((name) => name === 'DTSTART')).toHaveLength(2);
    expect(lines).toContain('SUMMARY:Báo cáo\\nATTACH:https://vi-du.test/x\\nDTSTART:20260101 ');
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  });

  test('an address ends no line', () => {
    const url = 'https://vi-du.test/ke-hoach/\r\nBEGIN:VALARM';
    expect(unfolded(calendarText('Lịch', [{ ...entry, url }]))).toContain(
      'URL:https://vi-du.test/ke-hoach/BEGIN:VALARM',
    );
  });

  test('a backslash is escaped before what it would escape', () => {
    const lines = unfolded(calendarText('Lịch', [{ ...entry, summary: 'C:\\nam; 2026' }]));
    expect(lines).toContain('SUMMARY:C:\\\\nam\\; 2026');
  });

  test('every component that begins ends, and one stands there even without an entry', () => {
    for (const entries of [[], [entry, entry]]) {
      const lines = unfolded(calendarText('Lịch', entries));
      const open: string[] = [];
      for (const line of lines) {
        if (line.startsWith('BEGIN:')) open.push(line.slice(6));
        if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
      }
      expect(open).toEqual([]);
      expect(lines.filter((line) => line.startsWith('BEGIN:')).length).toBeGreaterThan(1);
    }
  });

  test('a text of any length folds at 75 octets and unfolds to itself', () => {
    for (let length = 0; length < 200; length += 7) {
      const summary = `${'ậ'.repeat(length)}🏥x`;
      const whole = calendarText('Lịch', [{ ...entry, summary }]);
      for (const line of whole.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(unfolded(whole)).toContain(`SUMMARY:${summary}`);
    }
  });

  test('the same entries give the same bytes, stamped with their own day', () => {
    expect(calendarText('Lịch', [entry])).toBe(text);
    expect(text).toContain('DTSTAMP:20260115T000000Z');
  });
});
