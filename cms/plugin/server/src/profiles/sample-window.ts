import type { CivilDate, Instant } from '@cchc/shared/contract';
import type { WindowDay, WindowTime } from './types.ts';

const COMPLETE_MONTHS = 3;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Calendar day of a civil date, read at UTC noon so that no zone can move it. */
const read = (date: CivilDate): Date => new Date(`${date}T12:00:00.000Z`);

export const addDays = (date: CivilDate, days: number): CivilDate => {
  const moved = read(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
};

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

export const lastDayOfMonth = (month: string): CivilDate => {
  const next = new Date(`${month}-01T12:00:00.000Z`);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return next.toISOString().slice(0, 10);
};

/** Instant of a wall-clock time in Asia/Ho_Chi_Minh, which has had one offset, +07:00, since 1975. */
export const instantAt = (date: CivilDate, time: string): Instant =>
  new Date(`${date}T${time}:00.000+07:00`).toISOString();

const monthAt = (today: CivilDate, offset: number): string => {
  const months = yearOf(today) * 12 + Number(today.slice(5, 7)) - 1 + offset;
  return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`;
};

/** Saturday and Sunday move to the nearest working day of the same month. */
const offWeekend = (date: CivilDate): CivilDate => {
  const weekday = read(date).getUTCDay();
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  if (back === 0) return date;
  const earlier = addDays(date, -back);
  return earlier.slice(0, 7) === date.slice(0, 7) ? earlier : addDays(date, weekday === 6 ? 2 : 1);
};

/** Three complete months and the one in progress around `today`, and how sample days fall into them. */
export interface SampleWindow {
  readonly today: CivilDate;
  readonly from: CivilDate;
  readonly completeMonths: readonly string[];
  readonly currentMonth: string;
  /** Month at an offset from the current one. */
  monthAt(offset: number): string;
  /** A day as written, for things that are not work of an office (mergers, effects); 31 is the last day of any month. */
  exactDay(day: WindowDay): CivilDate;
  /** A working day where possible. In the current month days shrink to those before `today`; null if there is none. */
  workDay(day: WindowDay): CivilDate | null;
  at(moment: WindowTime): Instant | null;
}

export function openWindow(today: CivilDate): SampleWindow {
  const completeMonths = Array.from({ length: COMPLETE_MONTHS }, (_, index) => monthAt(today, index - COMPLETE_MONTHS));
  const currentMonth = today.slice(0, 7);
  const daysGone = Number(today.slice(8)) - 1;

  const workDay = ({ month, day }: WindowDay): CivilDate | null => {
    if (month < 0) return offWeekend(`${monthAt(today, month)}-${pad(day)}`);
    if (daysGone === 0) return null;
    const shrunk = 1 + Math.floor(((Math.min(day, 28) - 1) * daysGone) / 28);
    const date = `${currentMonth}-${pad(shrunk)}`;
    const working = offWeekend(date);
    return working < today ? working : date;
  };

  return {
    today,
    from: `${monthAt(today, -COMPLETE_MONTHS)}-01`,
    completeMonths,
    currentMonth,
    monthAt: (offset) => monthAt(today, offset),
    exactDay: ({ month, day }) => {
      const last = lastDayOfMonth(monthAt(today, month));
      const date = `${monthAt(today, month)}-${pad(day)}`;
      return date < last ? date : last;
    },
    workDay,
    at: (moment) => {
      const date = workDay(moment);
      return date === null ? null : instantAt(date, moment.time);
    },
  };
}
