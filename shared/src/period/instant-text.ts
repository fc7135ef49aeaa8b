/** Whether a text with an offset names a real moment: 31/02 and 25:00 do not. */
export function isInstantText(text: string): boolean {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (day === null || Number.isNaN(Date.parse(text))) return false;
  const [, year, month, date] = day.map(Number);
  // The engine counts days that a month does not have on into the next one.
  return new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, date)).getUTCDate() === date;
}
