/** What is wrong with the numbers of a structure, in words for the officer. Null = nothing. */

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

/** Q1: the minimum of a reading is a whole number of at least 1, or there is none. */
export function minimumFault(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (isWhole(value) && value >= 1) return null;
  if (value === 0) return 'Số tối thiểu không thể là 0. Nếu kế hoạch không giao số, hãy để trống.';
  if (typeof value === 'number' && value < 0) return 'Số tối thiểu không thể là số âm. Hãy nhập từ 1 trở lên.';
  return 'Số tối thiểu phải là số nguyên từ 1 trở lên. Nếu kế hoạch không giao số, hãy để trống.';
}

/** A number that a text states: a whole number, none when the text does not state it. */
export function countFault(value: unknown): string | null {
  if (value === null || value === undefined || (isWhole(value) && value >= 0)) return null;
  return 'Số lượng phải là số nguyên từ 0 trở lên. Nếu văn bản không nêu, hãy để trống.';
}

/** Days of a term. */
export const termFault = (value: unknown): string | null =>
  isWhole(value) && value >= 1 ? null : 'Số ngày phải là số nguyên từ 1 trở lên.';

/** A day that every month has. */
export const dayOfMonthFault = (value: unknown): string | null =>
  isWhole(value) && value >= 1 && value <= 28 ? null : 'Ngày trong tháng phải từ 1 đến 28, để tháng nào cũng có.';
