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
});
