import { parsePeriod } from '@cchc/shared/period';
import { textOfRow } from '../../document-hooks/held-document.ts';
import { refuseAct } from '../refuse-act.ts';
import type { WrittenRecord } from './check-record.ts';

/** Refuses an exemption that would excuse nobody. */
export async function checkExemption({ strapi, after }: WrittenRecord): Promise<void> {
  const row = after.published;
  const period = parsePeriod(textOfRow(row, 'period') ?? '');
  if (period === null) {
    refuseAct(
      'E_EXEMPTION_PERIOD',
      'Kỳ miễn chưa đúng. Hãy ghi như 2026-03, 2026-Q1, 2026 hoặc 2026-02-15..2026-03-14.',
      'period',
    );
  }
  const code = textOfRow(row, 'unitCode') ?? '';
  if ((await strapi.db.query('plugin::cchc.unit').count({ where: { code } })) === 0) {
    refuseAct('E_UNIT_UNKNOWN', 'Đơn vị được miễn không có trong danh mục. Hãy chọn lại.', 'unitCode');
  }
  const key = textOfRow(row, 'quotaKey');
  if (key === null || (await strapi.db.query('plugin::cchc.quota').count({ where: { key } })) > 0) return;
  refuseAct('E_EXEMPTION_QUOTA', 'Không có chỉ tiêu với khóa này. Để trống nếu miễn mọi chỉ tiêu.', 'quotaKey');
}

/** A ruling says why, in words that TCHC can stand by. */
export function checkRuling({ after }: WrittenRecord): void {
  if (textOfRow(after.published, 'reasonText') !== null) return;
  refuseAct('E_REASON', 'Hãy ghi rõ lý do của kết luận.', 'reasonText');
}
