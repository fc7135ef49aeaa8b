import type { Channel, OpeningHours } from '@cchc/shared/contract';

export const channelKindWords: Readonly<Record<Channel['kind'], string>> = {
  phone: 'Điện thoại',
  short_code: 'Số khẩn cấp, tổng đài ngắn',
  web: 'Trang tiếp nhận trực tuyến',
  email: 'Thư điện tử',
  office: 'Nơi tiếp nhận trực tiếp',
  social: 'Mạng xã hội',
};

/** Stands behind a number of sample data that nobody has dialled. */
export const sampleMark = ' – số mẫu, chưa được kiểm chứng';

const dayNames = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'] as const;
const dayName = (day: number): string => dayNames[day - 1] ?? '';

/** `Thứ Hai – Thứ Sáu`, `Thứ Bảy, Chủ nhật`, `Tất cả các ngày`: runs of three days or more are drawn together. */
export function showDays(days: readonly number[]): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  if (sorted.length === 7) return 'Tất cả các ngày';
  const runs: number[][] = [];
  for (const day of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) =>
      run.length >= 3 ? `${dayName(run[0] ?? 0)} – ${dayName(run.at(-1) ?? 0)}` : run.map(dayName).join(', '),
    )
    .join(', ');
}

const isAllDay = (hours: OpeningHours): boolean => hours.from === '00:00' && hours.to === '24:00';

/** One sentence for each set of days: `Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00`. */
export function showHours(hours: readonly OpeningHours[]): string[] {
  const byDays = new Map<string, string[]>();
  for (const interval of hours) {
    const days = showDays(interval.days);
    const times = byDays.get(days) ?? [];
    times.push(isAllDay(interval) ? '24/24 giờ' : `${interval.from}–${interval.to}`);
    byDays.set(days, times);
  }
  return Array.from(byDays, ([days, times]) => `${days}: ${times.join(', ')}`);
}
