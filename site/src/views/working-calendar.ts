import { type WorkingCalendar, calendarOfSettings, vietnamWorkingDays } from '@cchc/shared/working-days';
import { lazily } from '../data/lazily.ts';

/** Days of work and rest as the site's settings complete the national calendar. */
export const workingCalendarOf = lazily((site): WorkingCalendar =>
  calendarOfSettings(site.settings, vietnamWorkingDays),
);
