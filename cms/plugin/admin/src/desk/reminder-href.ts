/** Page of deadlines, reports and reminders, opened at a reminder about a quota for chosen units. */
export function reminderHref(quotaKey: string, period: string, units: readonly string[]): string {
  const params = new URLSearchParams({ view: 'reminders', quota: quotaKey, period });
  for (const unit of units) params.append('unit', unit);
  return `/plugins/cchc-duties?${params.toString()}`;
}
