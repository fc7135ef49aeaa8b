import { errors } from '@strapi/utils';
import type { DutyPerson } from '../../../model/duties/index.ts';
import type { Person } from '../rights/actor.ts';

/** What a person may do about deadlines, receipts, activities, forwarding and reminders. */
export function dutyPersonOf(person: Person): DutyPerson {
  const { isAdmin, roles } = person;
  const canJudge = isAdmin || roles.has('tchc');
  const isOffice = canJudge || roles.has('cdc');
  return {
    canJudge,
    canDeclare: isOffice || roles.has('unit'),
    canForward: isOffice,
    seesAll: isOffice || roles.has('leader'),
    unitCodes: [...person.unitCodes],
  };
}

export function requireJudge(person: Person): void {
  if (dutyPersonOf(person).canJudge) return;
  throw new errors.PolicyError(
    'Chỉ Phòng Tổ chức - Hành chính được thực hiện việc này. Bạn xem được số liệu trong phạm vi của mình.',
    { code: 'E_DUTY_RIGHT' },
  );
}

export function requireForwarder(person: Person): void {
  if (dutyPersonOf(person).canForward) return;
  throw new errors.PolicyError('Chỉ Phòng Tổ chức - Hành chính và đơn vị tiếp nhận giữ sổ chuyển bài.', {
    code: 'E_FORWARD_RIGHT',
  });
}

/** Whether the person sees what concerns a unit. */
export const seesUnit = (person: DutyPerson, unitCode: string): boolean =>
  person.seesAll || person.unitCodes.includes(unitCode);
