import type { UnitData } from '../types.ts';

const room = (
  code: string,
  slug: string,
  name: string,
  kind: 'division' | 'ward',
  functions: string,
  rest: Partial<UnitData> = {},
): UnitData => ({
  code,
  slug,
  name: `${name} (mẫu)`,
  shortName: name,
  kind,
  functions: `${functions} (đơn vị hư cấu).`,
  headPost: kind === 'division' ? 'Trưởng phòng' : 'Trưởng khoa',
  ...rest,
});

/** Rooms of one fictitious hospital; its own office of organisation and administration leads and publishes. */
export const hospitalRooms: readonly UnitData[] = [
  room(
    'PHONG-TCHC',
    'phong-to-chuc-hanh-chinh',
    'Phòng Tổ chức – Hành chính',
    'division',
    'Chủ trì tuyên truyền cải cách hành chính, đăng tin, bài và thủ tục trên trang của bệnh viện',
  ),
  room(
    'PHONG-KHTH',
    'phong-ke-hoach-tong-hop',
    'Phòng Kế hoạch tổng hợp',
    'division',
    'Kế hoạch chuyên môn, quản lý chất lượng',
  ),
  room(
    'PHONG-TCKT',
    'phong-tai-chinh-ke-toan',
    'Phòng Tài chính – Kế toán',
    'division',
    'Tài chính, viện phí, thanh toán',
  ),
  room(
    'PHONG-DIEU-DUONG',
    'phong-dieu-duong',
    'Phòng Điều dưỡng',
    'division',
    'Quản lý công tác điều dưỡng, chăm sóc người bệnh',
  ),
  room('KHOA-DUOC', 'khoa-duoc', 'Khoa Dược', 'ward', 'Cung ứng và hướng dẫn sử dụng thuốc'),
  room('KHOA-KHAM-BENH', 'khoa-kham-benh', 'Khoa Khám bệnh', 'ward', 'Tiếp đón, khám bệnh ngoại trú'),
  room('KHOA-NOI', 'khoa-noi', 'Khoa Nội', 'ward', 'Điều trị nội khoa'),
  room('KHOA-NHI', 'khoa-nhi', 'Khoa Nhi', 'ward', 'Khám và điều trị trẻ em'),
  room('KHOA-XET-NGHIEM', 'khoa-xet-nghiem', 'Khoa Xét nghiệm', 'ward', 'Xét nghiệm phục vụ chẩn đoán'),
  room('KHOA-YHCT', 'khoa-y-hoc-co-truyen', 'Khoa Y học cổ truyền', 'ward', 'Y học cổ truyền, phục hồi chức năng', {
    events: [
      { on: { month: -1, day: 1 }, kind: 'merged', units: ['KHOA-PHCN'], formerName: null, document: 'MẪU-05/QĐ-BV' },
    ],
  }),
  room(
    'KHOA-PHCN',
    'khoa-phuc-hoi-chuc-nang',
    'Khoa Phục hồi chức năng',
    'ward',
    'Đã sáp nhập vào Khoa Y học cổ truyền',
    {
      activeTo: { month: -2, day: 31 },
      events: [
        {
          on: { month: -1, day: 1 },
          kind: 'dissolved',
          units: ['KHOA-YHCT'],
          formerName: null,
          document: 'MẪU-05/QĐ-BV',
        },
      ],
    },
  ),
  room(
    'PHONG-CNTT',
    'phong-cong-nghe-thong-tin',
    'Phòng Công nghệ thông tin',
    'division',
    'Hạ tầng, phần mềm, an toàn thông tin',
    {
      activeFrom: { month: -2, day: 10 },
      events: [{ on: { month: -2, day: 10 }, kind: 'founded', units: [], formerName: null, document: 'MẪU-06/QĐ-BV' }],
    },
  ),
];
