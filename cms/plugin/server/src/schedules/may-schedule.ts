import { errors } from '@strapi/utils';
import { isSchedulable } from '../../../model/scheduling/answers.ts';
import type { Person } from '../rights/actor.ts';
import { accessOf } from '../rights/roles.ts';

/** Who may publish a type may also say when. */
export const maySchedule = (person: Person, singular: string): boolean =>
  isSchedulable(singular) && (person.isAdmin || accessOf(person.roles, singular) === 'edit');

export function requireScheduler(person: Person, singular: string): void {
  if (maySchedule(person, singular)) return;
  throw new errors.PolicyError('Chỉ người được đăng mục này mới hẹn giờ đăng được.', { code: 'E_SCHEDULE_RIGHT' });
}
