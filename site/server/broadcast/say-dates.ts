const dash = String.raw`\s*[-–]\s*`;
const day = String.raw`(0?[1-9]|[12]\d|3[01])`;
const month = String.raw`(0?[1-9]|1[0-2])`;
const hour = String.raw`([01]?\d|2[0-4])`;
const minute = String.raw`([0-5]\d)`;
const notInNumber = String.raw`(?<![\p{L}\d/.,:–-])`;

const daysApart = new RegExp(String.raw`(?<=/\d{4})${dash}(?=\d{1,2}/\d{1,2}/\d{4})`, 'gu');
/** No part of a number of a document, such as `12/11/2026/QĐ-SYT`. */
const fullDate = new RegExp(String.raw`(ngày\s+)?${notInNumber}${day}/${month}/(\d{4})(?![\d/]|[-–][\d\p{L}])`, 'giu');
const dateOfYear = new RegExp(String.raw`(?<!\p{L})(ngày\s+)${day}/${month}(?![\d/]|[-–][\d\p{L}])`, 'giu');
const partOfYear = new RegExp(
  String.raw`(?<!\p{L})((?:tháng|quý)\s+(?:\d{1,2}|[IVX]+))/(\d{4})(?![\d/]|[-–][\d\p{L}])`,
  'giu',
);

const clockApart = new RegExp(`${notInNumber}${hour}:${minute}${dash}${hour}:${minute}(?![\\d:])`, 'gu');
/** An hour of one digit is one only where the words say so: `1:10` may be a ratio. */
const clock = new RegExp(
  String.raw`(?<![\p{L}\d/.,:–-]|(?:tỷ|tỉ) lệ )(\d{2}|(?<=(?:lúc|từ|đến|trước|sau|hồi) )\d):${minute}(?![\d:])`,
  'giu',
);
const shortApart = new RegExp(
  `${notInNumber}${hour}\\s?h\\s?${minute}?${dash}${hour}\\s?h\\s?${minute}?(?![\\p{L}\\d])`,
  'gu',
);
const shortClock = new RegExp(`${notInNumber}${hour}\\s?h(?:${minute})?(?![\\p{L}\\d])`, 'gu');

const sayTime = (hours: string, minutes: string | undefined): string =>
  `${Number(hours)} giờ${minutes === undefined || minutes === '00' ? '' : ` ${minutes}`}`;

const sayApart = (_: string, ...[h1 = '', m1, h2 = '', m2]: readonly (string | undefined)[]): string =>
  `${sayTime(h1, m1)} đến ${sayTime(h2, m2)}`;

const sayDay = (d: string, m: string): string => `${Number(d)} tháng ${Number(m)}`;

/** Days, months and times of a text as they are said: `18/11/2026` is "ngày 18 tháng 11 năm 2026". */
export function sayDates(text: string): string {
  const said = text
    .replace(daysApart, ' đến ')
    .replace(fullDate, (_, before: string | undefined, d: string, m: string, y: string) => {
      return `${before ?? 'ngày '}${sayDay(d, m)} năm ${y}`;
    })
    .replace(dateOfYear, (_, before: string, d: string, m: string) => `${before}${sayDay(d, m)}`)
    .replace(partOfYear, '$1 năm $2')
    .replace(clockApart, sayApart)
    .replace(shortApart, sayApart)
    .replace(clock, (all: string, hours: string, minutes: string) =>
      Number(hours) > 24 ? all : sayTime(hours, minutes),
    )
    .replace(shortClock, (_, hours: string, minutes: string | undefined) => sayTime(hours, minutes));
  return said.replace(/(?:^|[.!?…] )ngày \d/gu, (start) => start.replace('n', 'N'));
}
