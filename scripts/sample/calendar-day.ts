const DAY_MS = 86_400_000;

/** The civil date `days` after (or before) a civil date. */
export const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Instant of a minute of a civil day in Viet Nam (UTC+7). */
export const instantOn = (date: string, minuteOfDay: number): string =>
  new Date(Date.parse(`${date}T00:00:00.000+07:00`) + minuteOfDay * 60_000).toISOString();
