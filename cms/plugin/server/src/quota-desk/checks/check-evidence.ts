import { linkSchema } from '@cchc/shared/contract';
import { civilDateOf } from '@cchc/shared/period';
import { typeDefinitions } from '../../../../model/index.ts';
import { readConfiguration } from '../../configuration/read-configuration.ts';
import { type HeldRow, textOfRow } from '../../document-hooks/held-document.ts';
import { siteStateOf } from '../../revision/site-state.ts';
import type { Person } from '../../rights/actor.ts';
import { isOfficialAct } from '../../rights/official-act.ts';
import { isSameValue } from '../../rights/same-value.ts';
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

const fields = Object.entries(typeDefinitions.find(({ singular }) => singular === 'evidence')?.fields ?? {});

const saysTheSame = (held: HeldRow, given: HeldRow): boolean =>
  fields.every(([name, field]) => isSameValue(field, held[name], given[name]));

/**
 * Refuses to change or remove evidence on which the office has ruled: the verdict is about what was looked at. What is
 * confirmed counts, so that only another ruling with its reason touches it; what was rejected the office itself may tidy.
 */
export function checkJudgedEvidence({ before, after }: WrittenRecord, person: Person): void {
  const held = before.published;
  const state = textOfRow(held, 'state') ?? 'declared';
  if (held === null || state === 'declared') return;
  if (after.published !== null && saysTheSame(held, after.published)) return;
  if (state === 'confirmed' ? isOfficialAct() : person.isAdmin || person.roles.has('tchc')) return;
  refuseAct(
    'E_RIGHT_JUDGED',
    'Minh chứng này đã được xác nhận hoặc kết luận nên không sửa, không xóa được. Nếu có sai sót, Phòng Tổ chức - Hành chính kết luận lại kèm lý do ở trang Chỉ tiêu tin, bài; sau đó khai minh chứng mới.',
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
