import { errors } from '@strapi/utils';
import { type ImportKind, importKindWords, importKinds } from '../../../model/imports/kinds.ts';
import type { Person } from '../rights/actor.ts';
import { accessOf } from '../rights/roles.ts';

/** Who edits every record that an import of the kind writes may import it. */
export const mayImport = (person: Person, kind: ImportKind): boolean =>
  person.isAdmin || importKindWords[kind].types.every((type) => accessOf(person.roles, type) === 'edit');

export const kindsOf = (person: Person): ImportKind[] => importKinds.filter((kind) => mayImport(person, kind));

export function requireImport(person: Person, kind: ImportKind): void {
  if (mayImport(person, kind)) return;
  throw new errors.PolicyError(
    `Tài khoản của bạn không có quyền nhập “${importKindWords[kind].name}”. Hãy nhờ Phòng Tổ chức - Hành chính hoặc quản trị hệ thống.`,
    { code: 'E_IMPORT_RIGHT' },
  );
}
