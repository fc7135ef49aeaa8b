/** Viet Nam keeps UTC+7 all year, wherever the browser stands. */
const offset = '+07:00';
const zone = 'Asia/Ho_Chi_Minh';

/** Day (`yyyy-MM-dd`) and time (`HH:mm`) as a form holds them. */
export interface WallClock {
  readonly day: string;
  readonly time: string;
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
const time = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' });

/** The clock in Viet Nam at an instant. */
export const wallClockOf = (instant: string): WallClock => {
  const at = new Date(instant);
  return { day: day.format(at), time: time.format(at) };
};

/** The instant at which the clock in Viet Nam shows this; null when day or time is missing or no such thing. */
export function instantOf(clock: WallClock): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(clock.day) || !/^\d{2}:\d{2}$/.test(clock.time)) return null;
  const at = new Date(`${clock.day}T${clock.time}:00${offset}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** `HH:mm ngày dd/MM/yyyy`, in Viet Nam. */
export function momentWords(instant: string): string {
  const clock = wallClockOf(instant);
  const [year = '', month = '', date = ''] = clock.day.split('-');
  return `${clock.time} ngày ${date}/${month}/${year}`;
}
