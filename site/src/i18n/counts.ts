import { formatNumber } from '@cchc/shared/text';

/** Counts in office style keep two digits: `05`, `12`, `1.024`. */
export const formatCount = (value: number): string =>
  value >= 0 && value < 10 ? `0${String(value)}` : formatNumber(value);
