import { fold } from '@cchc/shared/text';

export interface Hours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const dayNames: Readonly<Record<string, number>> = {
  'thu hai': 1,
  'thu 2': 1,
  t2: 1,
  'thu ba': 2,
  'thu 3': 2,
  t3: 2,
  'thu tu': 3,
  'thu 4': 3,
  t4: 3,
  'thu nam': 4,
  'thu 5': 4,
  t5: 4,
  'thu sau': 5,
  'thu 6': 5,
  t6: 5,
  'thu bay': 6,
  'thu 7': 6,
  t7: 6,
  'chu nhat': 7,
  cn: 7,
};
const day = '(thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn)';

function daysOf(text: string): readonly number[] {
  const range = new RegExp(`${day}\\s*(?:-|den|toi)\\s*(?:het\\s*)?${day}`).exec(text);
  const from = dayNames[range?.[1] ?? ''];
  const to = dayNames[range?.[2] ?? ''];
  if (from !== undefined && to !== undefined && from <= to) return everyDay.filter((one) => one >= from && one <= to);
  const single = [...text.matchAll(new RegExp(day, 'g'))].flatMap((match) => dayNames[match[1] ?? ''] ?? []);
  if (single.length > 0) return [...new Set(single)].sort((a, b) => a - b);
  if (/gio hanh chinh|ngay lam viec/.test(text)) return [1, 2, 3, 4, 5];
  return everyDay;
}

const time = '(\\d{1,2})\\s*(?::|h|g|gio)\\s*(\\d{2})?';
const clock = (hour: string | undefined, minute: string | undefined): string =>
  `${(hour ?? '').padStart(2, '0')}:${minute ?? '00'}`;

/**
 * Hours as offices print them: "24/7", "Thứ Hai - Thứ Sáu: 7h30 - 11h30, 13h30 - 17h00". Null when they cannot be read
 * with certainty.
 */
export function parseHours(text: string): Hours[] | null {
  const folded = fold(text).replace(/[–—]/gu, '-');
  if (/24\s*\/\s*7|24\s*\/\s*24|ca ngay va dem/.test(folded)) return [{ days: everyDay, from: '00:00', to: '24:00' }];
  const spans = [...folded.matchAll(new RegExp(`${time}\\s*(?:-|den|toi)\\s*${time}`, 'g'))].map((match) => ({
    from: clock(match[1], match[2]),
    to: clock(match[3], match[4]),
  }));
  if (spans.length === 0) return null;
  const isSane = spans.every(({ from, to }) => from < to && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(from) && to <= '24:00');
  // Several groups of days in one text would need to know which hours belong to which.
  const groups = folded.split(/[;\n]/).filter((part) => new RegExp(time).test(part));
  if (!isSane || groups.length > 1) {
    if (!isSane) return null;
    const each = groups.map((part) => parseHours(part));
    return each.every((one) => one !== null) ? each.flat() : null;
  }
  const days = daysOf(folded);
  return spans.map(({ from, to }) => ({ days, from, to }));
}
