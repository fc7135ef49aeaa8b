import type { Settings } from '../../contract/types/settings.ts';
import type { CivilDate } from '../../contract/primitives.ts';
import { dayNumber, isCivilDate, weekday } from '../period/index.ts';

/** Data of a working calendar: replaceable, because each year's days of rest are announced late in the year before. */
export interface WorkingDaysData {
  /** Days of rest besides Saturday and Sunday. */
  readonly holidays: readonly CivilDate[];
  /** Saturdays and Sundays that are worked in exchange for a day of rest. */
  readonly swappedWorkingDays: readonly CivilDate[];
  /** Years whose days of rest have been announced. Results that touch another year are provisional. */
  readonly announcedYears: readonly number[];
}

/** A working calendar ready for counting. Made by `workingCalendar`. */
export interface WorkingCalendar {
  readonly rest: ReadonlySet<number>;
  readonly worked: ReadonlySet<number>;
  readonly announcedYears: ReadonlySet<number>;
}

export function workingCalendar(data: WorkingDaysData): WorkingCalendar {
  return {
    rest: new Set(data.holidays.map(dayNumber)),
    worked: new Set(data.swappedWorkingDays.map(dayNumber)),
    announcedYears: new Set(data.announcedYears),
  };
}

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

/**
 * The base calendar with the days of the site's settings laid over it; of two entries for one day the settings win.
 * A year that the base only guesses and the settings name is taken from the settings alone and holds as announced.
 * Entries that are no dates are left out; the CMS refuses them on entry.
 */
export function calendarOfSettings(
  settings: Pick<Settings, 'holidays' | 'swappedWorkingDays'>,
  base: WorkingDaysData,
): WorkingCalendar {
  const holidays = settings.holidays.filter(isCivilDate);
  const swapped = settings.swappedWorkingDays.filter(isCivilDate);
  const announced = new Set(base.announcedYears);
  const replaced = new Set([...holidays, ...swapped].map(yearOf).filter((year) => !announced.has(year)));
  const named = new Set([...holidays, ...swapped]);
  const stays = (date: CivilDate): boolean => !replaced.has(yearOf(date)) && !named.has(date);
  return workingCalendar({
    holidays: [...base.holidays.filter(stays), ...holidays],
    swappedWorkingDays: [...base.swappedWorkingDays.filter(stays), ...swapped],
    announcedYears: [...announced, ...replaced],
  });
}

/** True for a day number that is worked: a swapped day always, else Monday to Friday except days of rest. */
export function isWorkingDayNumber(day: number, calendar: WorkingCalendar): boolean {
  if (calendar.worked.has(day)) return true;
  const dayOfWeek = weekday(day);
  return dayOfWeek !== 0 && dayOfWeek !== 6 && !calendar.rest.has(day);
}

export function isWorkingDay(date: CivilDate, calendar: WorkingCalendar): boolean {
  return isWorkingDayNumber(dayNumber(date), calendar);
}

/** True when the days of rest of a year between the two dates have not been announced. */
export function isProvisional(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    if (!calendar.announcedYears.has(year)) return true;
  }
  return false;
}
