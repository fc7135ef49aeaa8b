export {
  type WorkingCalendar,
  type WorkingDaysData,
  calendarOfSettings,
  isProvisional,
  isWorkingDay,
  isWorkingDayNumber,
  workingCalendar,
} from './calendar.ts';
export { addWorkingDays, addWorkingDaysTo, countWorkingDays, onOrNextWorkingDay } from './count.ts';
export { vietnamWorkingDays } from './vietnam.ts';
