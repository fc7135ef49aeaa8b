import { errors } from '@strapi/utils';
import type { Person } from '../rights/actor.ts';
import { accessOf } from '../rights/roles.ts';

/** Whether a person keeps decisions and procedures; others may read them. */
export const mayKeepDecisions = (person: Person): boolean =>
  person.isAdmin || accessOf(person.roles, 'decision') === 'edit';

export function requireReader(person: Person): void {
  if (person.isAdmin || accessOf(person.roles, 'decision') !== 'none') return;
  throw new errors.PolicyError('Tài khoản của bạn không có quyền xem quyết định công bố.', {
    code: 'E_DECISION_RIGHT',
  });
}

/** Throws for whoever may not keep decisions. */
export function requireKeeper(person: Person): void {
  if (!mayKeepDecisions(person)) {
    throw new errors.PolicyError(
      'Chỉ Phòng Tổ chức - Hành chính được nhập và công bố quyết định. Bạn xem được nội dung đã nhập.',
      { code: 'E_DECISION_RIGHT' },
    );
  }
}
