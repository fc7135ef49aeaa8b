import type { Unit } from '@cchc/shared/contract';
import { refusal } from '../http/refusal.ts';

/** The units of the codes, in the department's order. Throws `E_UNIT_UNKNOWN` naming what is not there. */
export function knownUnits(units: readonly Unit[], codes: readonly string[]): Unit[] {
  const wanted = new Set(codes);
  const found = units.filter(({ code }) => wanted.delete(code));
  if (wanted.size > 0) {
    throw refusal(
      'E_UNIT_UNKNOWN',
      `Không có đơn vị mang mã ${[...wanted].join(', ')} trong danh mục. Hãy tải lại trang rồi chọn lại.`,
      { path: 'units' },
    );
  }
  return found;
}
