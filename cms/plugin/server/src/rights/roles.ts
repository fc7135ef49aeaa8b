/** Roles of the plugin. `admin` is Strapi's own super administrator. */
export const roleNames = ['cdc', 'tchc', 'unit', 'leader'] as const;
export type RoleName = (typeof roleNames)[number];

export const superAdminCode = 'strapi-super-admin';
/** Code under which Strapi stores a role of this plugin. */
export const roleCode = (name: RoleName): string => `cchc-${name}`;

export const roleWords: Readonly<Record<RoleName, { readonly name: string; readonly description: string }>> = {
  cdc: {
    name: 'Biên tập và đăng bài',
    description:
      'Đơn vị tiếp nhận: biên tập, trả lại, tiếp nhận, đăng và gỡ tin, bài; giữ trang nội dung và thông báo khẩn.',
  },
  tchc: {
    name: 'Phòng Tổ chức - Hành chính',
    description:
      'Giữ chỉ tiêu, thủ tục, quyết định, đường dây nóng, kế hoạch; duyệt biểu dương, phê phán; chốt số liệu.',
  },
  unit: {
    name: 'Biên tập đơn vị',
    description: 'Soạn và gửi tin, bài của đơn vị mình.',
  },
  leader: {
    name: 'Lãnh đạo',
    description: 'Xem mọi nội dung và số liệu, không sửa.',
  },
};

/** What a role may do with a type: `edit` = everything, `own` = create and change drafts of its own unit, `read`, `none`. */
export type Access = 'edit' | 'own' | 'read' | 'none';

// A unit meets the office's records where they mean something to it: names in the lists that it chooses from, quotas and
// exemptions at the quota desk, everything public on the site. In its forms they would only stand in the way.
const byOffice = { cdc: 'read', tchc: 'edit', unit: 'none', leader: 'read' } as const;
const byBothOffices = { cdc: 'edit', tchc: 'edit', unit: 'none', leader: 'read' } as const;
const byUnits = { cdc: 'edit', tchc: 'edit', unit: 'own', leader: 'read' } as const;

/** Every type that stands in the Content Manager, by the last part of its UID. */
export const accessTable: Readonly<Record<string, Readonly<Record<RoleName, Access>>>> = {
  article: byUnits,
  evidence: byUnits,
  activity: byUnits,
  page: byBothOffices,
  banner: byBothOffices,
  category: byBothOffices,
  'legal-document': byBothOffices,
  issuer: byUnits,
  forwarding: { cdc: 'edit', tchc: 'edit', unit: 'none', leader: 'read' },
  procedure: byOffice,
  decision: byOffice,
  'decision-item': byOffice,
  channel: byOffice,
  plan: byOffice,
  unit: byOffice,
  field: byOffice,
  quota: byOffice,
  deadline: byOffice,
  exemption: byOffice,
  settings: byOffice,
  ruling: byOffice,
  receipt: byOffice,
  // Written by reminding; a unit reads what is addressed to it on the page of deadlines.
  reminder: { cdc: 'read', tchc: 'read', unit: 'none', leader: 'read' },
  // A closed period is written by closing it, never by hand. It holds every unit's figures; a unit reads its own ones
  // at the quota desk.
  closing: { cdc: 'read', tchc: 'read', unit: 'none', leader: 'read' },
};

/** Whether anybody at all writes a type by hand. What only steps of the system write, no administrator writes either. */
export const isWrittenByHand = (type: string): boolean =>
  Object.values(accessTable[type] ?? {}).some((access) => access === 'edit' || access === 'own');

const order: readonly Access[] = ['none', 'read', 'own', 'edit'];

/** The widest access that any of the roles gives. Unknown types give none. */
export function accessOf(roles: Iterable<RoleName>, type: string): Access {
  const row = accessTable[type];
  let widest: Access = 'none';
  for (const role of roles) {
    const access = row?.[role] ?? 'none';
    if (order.indexOf(access) > order.indexOf(widest)) widest = access;
  }
  return widest;
}
