import type { Core } from '@strapi/strapi';
import { appendRows } from '../../cms/plugin/server/src/ledger/append-rows.ts';
import type { TransactionScope } from '../../cms/plugin/server/src/repositories/database.ts';
import { settingsData, unitData, write } from './content.ts';

/** Day of the first start: what fell due before it was never kept here. */
const firstStart = '2026-03-01T02:00:00.000Z';

async function beginLedger(strapi: Core.Strapi): Promise<void> {
  const subject = { subjectType: 'settings', subjectId: 'lan-dau', subjectKey: null, subjectKind: null };
  const actor = { origin: 'system', actorRole: 'system', actorId: null } as const;
  const rest = { unitCode: null, payloadHash: null, reasonCode: null, reasonText: null, occurredAt: null };
  await strapi.db.transaction(({ trx }: TransactionScope) =>
    appendRows(trx, [{ event: 'reconciled', ...subject, ...actor, ...rest }], {
      now: firstStart,
      revision: 0,
      isSimulated: true,
    }),
  );
}

/** A department with two plans, one of them not issued yet, on 10/03/2026. */
export async function writeDutyGround(strapi: Core.Strapi): Promise<void> {
  await beginLedger(strapi);
  const create = (type: string, data: Readonly<Record<string, unknown>>) => write(strapi, type, 'create', { data });
  await create('settings', {
    ...settingsData,
    publishingUnit: 'TT-KSBT',
    adminOfficeUnit: 'PHONG-TCHC',
    email: 'so-y-te@tinh-mau.test',
  });
  const units = [
    { ...unitData('PHONG-TCHC', 'Phòng Tổ chức - Hành chính'), kind: 'department_office', sortOrder: 1 },
    { ...unitData('TT-KSBT', 'Trung tâm Kiểm soát bệnh tật'), kind: 'cdc', sortOrder: 2 },
    { ...unitData('BV-MAU-A', 'Bệnh viện Mẫu A'), sortOrder: 3, email: 'bv-a@tinh-mau.test' },
    { ...unitData('BV-MAU-B', 'Bệnh viện Mẫu B'), sortOrder: 4, email: 'bv-b@tinh-mau.test' },
    { ...unitData('BV-MAU-C', 'Bệnh viện Mẫu C'), sortOrder: 5 },
    {
      ...unitData('TT-CU', 'Trung tâm đã giải thể'),
      sortOrder: 6,
      activity: [{ from: '2020-01-01', to: '2026-02-28' }],
    },
    { ...unitData('TYT-MAU-1', 'Trạm y tế Mẫu 1'), kind: 'health_station', sortOrder: 7, parentCode: 'BV-MAU-A' },
  ];
  for (const unit of units) await create('unit', unit);
  await create('category', { slug: 'tin-cchc', name: 'Tin CCHC', sortOrder: 1 });
  const plan = { issuer: 'Sở Y tế tỉnh Mẫu', summary: 'Kế hoạch mẫu.' };
  const plans = [
    {
      ...plan,
      key: 'ke-hoach-2026',
      number: '12/KH-SYT',
      title: 'Kế hoạch tuyên truyền năm 2026 (mẫu)',
      issuedDate: '2026-02-06',
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
    },
    {
      ...plan,
      key: 'ke-hoach-cuoi-nam',
      title: 'Kế hoạch tuyên truyền 6 tháng cuối năm 2026 (mẫu)',
      periodFrom: '2026-07-01',
      periodTo: '2026-12-31',
    },
  ];
  for (const one of plans) await write(strapi, 'plan', 'create', { data: one, status: 'published' });
  const deadline = (key: string, title: string, subject: string, rule: object, planKey = 'ke-hoach-2026') =>
    create('deadline', { key, planKey, title, clause: 'Mục IV', subject, who: 'Các đơn vị', rule });
  await deadline('ke-hoach-don-vi', 'Gửi kế hoạch của đơn vị', 'unit_plan', { kind: 'term', days: 30 });
  await deadline('bao-cao-quy-1', 'Báo cáo quý I', 'unit_report', { kind: 'on', date: '2026-03-20' });
  await deadline('bao-cao-nam', 'Báo cáo năm', 'unit_report', { kind: 'before', date: '2023-11-25' });
  await deadline('bao-cao-thang', 'Báo cáo tháng của Trung tâm', 'cdc_report', {
    kind: 'monthly',
    dayOfMonth: 20,
    exclusive: true,
  });
  await deadline('dang-van-ban', 'Đăng văn bản ngay', 'other', { kind: 'none', note: 'Không ấn định số ngày.' });
  const later = 'ke-hoach-cuoi-nam';
  await deadline('ke-hoach-cuoi-nam-don-vi', 'Gửi kế hoạch', 'unit_plan', { kind: 'term', days: 30 }, later);
}

export const dutyStaff = {
  tchc: { role: 'tchc', unit: 'PHONG-TCHC' },
  cdc: { role: 'cdc', unit: 'TT-KSBT' },
  unit: { role: 'unit', unit: 'BV-MAU-A' },
  other: { role: 'unit', unit: 'BV-MAU-B' },
  leader: { role: 'leader', unit: null },
} as const;
