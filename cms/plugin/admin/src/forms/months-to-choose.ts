/** Months from the first year of any plan to the end of the last, and at least those of this year and the one before. */
export function monthsToChoose(
  plans: readonly { readonly periodFrom: string; readonly periodTo: string }[],
  today: string,
): readonly string[] {
  const year = Number(today.slice(0, 4));
  const first = Math.min(year - 1, ...plans.map(({ periodFrom }) => Number(periodFrom.slice(0, 4))));
  const last = Math.max(year, ...plans.map(({ periodTo }) => Number(periodTo.slice(0, 4))));
  return Array.from({ length: (last - first + 1) * 12 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${first + Math.floor(index / 12)}-${month}`;
  });
}
