import { parsePeriod } from '@cchc/shared/period';
import { type Matrix, defaultMonths } from '../../../model/desk/index.ts';
import type { DeskAddress } from './desk-address';

/** Month with which the table has to begin so that the period of the address stands in it; null where it does. */
export function monthToOpen(
  {
    quotas,
    today,
  }: Pick<Matrix, 'today'> & { readonly quotas: readonly Pick<Matrix['quotas'][number], 'key' | 'periods'>[] },
  { open, from }: Pick<DeskAddress, 'open' | 'from'>,
): string | null {
  const period = open === null ? null : parsePeriod(open.period);
  const quota = quotas.find(({ key }) => key === open?.quota);
  if (period === null || quota === undefined || quota.periods.some(({ code }) => code === period.code)) return null;
  const month = period.from.slice(0, 7);
  return month < (from ?? defaultMonths(today).from) ? month : null;
}
