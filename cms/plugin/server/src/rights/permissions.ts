import { typeDefinitions } from '../../../model/index.ts';
import { type RoleName, accessTable } from './roles.ts';

export const ownUnitCondition = 'plugin::cchc.own-unit';
const ownFilesCondition = 'admin::is-creator';

/** A permission as Strapi's role service takes it. */
export interface Permission {
  readonly action: string;
  readonly subject?: string | null;
  readonly properties?: { readonly fields?: readonly string[] };
  readonly conditions?: readonly string[];
}

/** Fields that a role sees but never fills: steps of the workflow and the system write them. */
const writtenBySystem = new Set([
  'workflowState',
  'returnComment',
  'markApproved',
  'withdrawReason',
  'withdrawNote',
  'isSample',
]);
/** Fields of units' own content that only the offices fill. */
const writtenByOffices = new Set(['unitCode', 'slug', 'formerSlugs', 'state']);

/** Fields that only the office that counts fills. */
const writtenByCount = new Set(['evidence.state']);

const explorer = (verb: string): string => `plugin::content-manager.explorer.${verb}`;

function permissionsFor(role: RoleName, definition: (typeof typeDefinitions)[number]): Permission[] {
  const access = accessTable[definition.singular]?.[role] ?? 'none';
  if (access === 'none') return [];
  const subject = `plugin::cchc.${definition.singular}`;
  const all = Object.keys(definition.fields);
  const conditions = access === 'own' ? [ownUnitCondition] : [];
  const make = (verb: string, fields?: readonly string[]): Permission => ({
    action: explorer(verb),
    subject,
    ...(fields === undefined ? {} : { properties: { fields } }),
    conditions,
  });
  const read = make('read', all);
  if (access === 'read') return [read];
  const fillable = all.filter(
    (name) =>
      !writtenBySystem.has(name) &&
      (access === 'edit' || !writtenByOffices.has(name)) &&
      (role === 'tchc' || !writtenByCount.has(`${definition.singular}.${name}`)),
  );
  // Who writes for two units says for which, once; the guard of writes keeps everybody to the own ones.
  const chosenOnce = access === 'own' && all.includes('unitCode') ? ['unitCode'] : [];
  const write = [make('create', [...fillable, ...chosenOnce]), read, make('update', fillable), make('delete')];
  return access === 'edit' && definition.hasDraft ? [...write, make('publish')] : write;
}

const libraryPermissions = (role: RoleName): Permission[] => {
  // Pictures of other units' drafts are nobody's business: a unit sees what it uploaded itself.
  const conditions = role === 'unit' ? [ownFilesCondition] : [];
  const read: Permission[] = [
    { action: 'plugin::upload.read', conditions },
    { action: 'plugin::upload.assets.download' },
  ];
  if (role === 'leader') return read;
  return [
    ...read,
    { action: 'plugin::upload.assets.create' },
    { action: 'plugin::upload.assets.update', conditions },
    ...(role === 'unit' ? [] : [{ action: 'plugin::upload.assets.copy-link' }]),
  ];
};

const pluginPermissions: Readonly<Record<RoleName, readonly string[]>> = {
  cdc: ['operations.read', 'workflow.office', 'files.read'],
  tchc: ['operations.read', 'workflow.office', 'files.read'],
  unit: ['workflow.unit', 'files.read'],
  leader: ['operations.read', 'files.read'],
};

/** Actions of the plugin itself, as they stand in the table of permissions. */
export const pluginActions = [
  { uid: 'operations.read', displayName: 'Xem tình trạng vận hành' },
  { uid: 'operations.manage', displayName: 'Quản lý tài khoản đơn vị và dữ liệu mẫu' },
  { uid: 'workflow.unit', displayName: 'Gửi bài, rút bài của đơn vị' },
  { uid: 'workflow.office', displayName: 'Trả lại, từ chối, tiếp nhận, gỡ bài' },
  { uid: 'files.read', displayName: 'Xem tệp lưu nội bộ' },
] as const;

/** Every permission of a role. */
export const permissionsOf = (role: RoleName): readonly Permission[] => [
  ...typeDefinitions
    .filter((definition) => !definition.isHidden)
    .flatMap((definition) => permissionsFor(role, definition)),
  ...libraryPermissions(role),
  ...pluginPermissions[role].map((uid) => ({ action: `plugin::cchc.${uid}` })),
];
