/** Viet Nam has kept UTC+7 without daylight saving since 1975; `Intl` would look that up for every single date. */
const OFFSET_MS = 7 * 60 * 60 * 1000;

export interface LocalParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

/**
 * Digits of a civil date (hour and minute `00`) or of an instant as the clock in Asia/Ho_Chi_Minh shows it.
 * Throws `RangeError` for anything else: dates are checked where they enter, so this is a fault of the caller.
 */
export function localParts(dateOrInstant: string): LocalParts {
  const isCivil = /^\d{4}-\d{2}-\d{2}$/.test(dateOrInstant);
  const isInstant = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(dateOrInstant);
  const time = Date.parse(isCivil ? `${dateOrInstant}T00:00:00.000Z` : dateOrInstant);
  if (Number.isNaN(time) || !(isCivil || isInstant)) throw new RangeError(`Not a date or an instant: ${dateOrInstant}`);
  const text = new Date(isCivil ? time : time + OFFSET_MS).toISOString();
  if (isCivil && !text.startsWith(dateOrInstant)) throw new RangeError(`No such day: ${dateOrInstant}`);
  return {
    year: text.slice(0, 4),
    month: text.slice(5, 7),
    day: text.slice(8, 10),
    hour: text.slice(11, 13),
    minute: text.slice(14, 16),
  };
}
