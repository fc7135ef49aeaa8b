/** Day 1 (Monday) to 7 and `HH:MM` in Asia/Ho_Chi_Minh. */
export interface ZonedMoment {
  readonly day: number;
  readonly time: string;
}

export function zonedMoment(at: Date): ZonedMoment {
  // UTC+7 without daylight saving since 1975: shifting and reading as UTC needs no table of zones.
  const local = new Date(at.getTime() + 7 * 60 * 60 * 1000);
  return { day: local.getUTCDay() || 7, time: local.toISOString().slice(11, 16) };
}

/** `hours` as written into `data-hours`: `1,2,3|07:30|11:30;…`. The end itself is closed. */
export const isOpenAt = (hours: string, moment: ZonedMoment): boolean =>
  hours.split(';').some((interval) => {
    const [days = '', from = '', to = ''] = interval.split('|');
    return days.split(',').includes(String(moment.day)) && from <= moment.time && moment.time < to;
  });
