import { linkSchema } from '@cchc/shared/contract';
import { civilDateOf } from '@cchc/shared/period';
import { readConfiguration } from '../../configuration/read-configuration.ts';
import { type HeldRow, textOfRow } from '../../document-hooks/held-document.ts';
import { siteStateOf } from '../../revision/site-state.ts';
import { dataDirOf } from '../../uploads/data-folder.ts';
import { privateNameSchema, readPrivateFile, unitOfPrivateName } from '../../uploads/private/private-folder.ts';
import { refuseAct } from '../refuse-act.ts';
import type { WrittenRecord } from './check-record.ts';

const isLink = (url: string): boolean => linkSchema.safeParse(url).success && /^https?:/iu.test(url);

async function checkFile({ strapi }: WrittenRecord, row: HeldRow): Promise<void> {
  const file = textOfRow(row, 'privateFile');
  if (file === null) return;
  const name = privateNameSchema.safeParse(file);
  const isOwn = name.success && unitOfPrivateName(name.data) === textOfRow(row, 'unitCode');
  const bytes = isOwn ? await readPrivateFile(dataDirOf(strapi, readConfiguration(strapi)), name.data) : null;
  if (bytes !== null) return;
  refuseAct(
    'E_EVIDENCE_FILE',
    'Không tìm thấy tệp minh chứng trong tệp lưu nội bộ của đơn vị này. Hãy tải tệp lên lại.',
    'privateFile',
  );
}

/** Refuses evidence that nobody could look at: it is an address, a file, or an issue number (Q15). */
export async function checkEvidence(record: WrittenRecord): Promise<void> {
  const { strapi, after } = record;
  const row = after.published;
  if (row === null) return;
  const unitCode = textOfRow(row, 'unitCode');
  const units = await strapi.db.query('plugin::cchc.unit').count({ where: { code: unitCode ?? '' } });
  if (units === 0) refuseAct('E_UNIT_UNKNOWN', 'Đơn vị được tính không có trong danh mục. Hãy chọn lại.', 'unitCode');
  const url = textOfRow(row, 'url');
  const isNamed = ['url', 'privateFile', 'issueNumber'].some((name) => textOfRow(row, name) !== null);
  if (!isNamed) {
    refuseAct(
      'E_EVIDENCE_SOURCE',
      'Minh chứng phải có ít nhất một trong ba: đường dẫn, tệp minh chứng, số báo hoặc số phát.',
      'url',
    );
  }
  if (url !== null && !isLink(url)) {
    refuseAct('E_EVIDENCE_URL', 'Đường dẫn phải là địa chỉ đầy đủ, bắt đầu bằng http:// hoặc https://.', 'url');
  }
  const appearedOn = textOfRow(row, 'appearedOn');
  if (appearedOn !== null && appearedOn > civilDateOf(siteStateOf(strapi).clock.now())) {
    refuseAct('E_EVIDENCE_FUTURE', 'Ngày đăng ở sau ngày hôm nay. Hãy kiểm tra lại ngày.', 'appearedOn');
  }
  await checkFile(record, row);
}
