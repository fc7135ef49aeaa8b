const formats = new Map<number, Intl.NumberFormat>();

/**
 * Number as written in Viet Nam: dots between thousands, comma before decimals; at most `decimals` of them.
 *
 * @example
 * formatNumber(1234567.891, 2); //=> '1.234.567,89'
 */
export function formatNumber(value: number, decimals = 0): string {
  let format = formats.get(decimals);
  if (format === undefined) {
    format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: decimals });
    formats.set(decimals, format);
  }
  return format.format(value);
}
