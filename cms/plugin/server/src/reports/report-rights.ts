import { errors } from '@strapi/utils';
import type { Person } from '../rights/actor.ts';
import type { WantedScope } from './report-sources.ts';

const seesAll = (person: Person): boolean =>
  person.isAdmin || ['tchc', 'cdc', 'leader'].some((role) => person.roles.has(role as 'tchc' | 'cdc' | 'leader'));

const isOfUnit = (person: Person, unit: string): boolean => person.roles.has('unit') && person.unitCodes.includes(unit);

/** A unit reads its own report and no other; the offices and the leaders read all. */
export const mayRead = (person: Person, scope: WantedScope): boolean =>
  seesAll(person) || (scope.kind === 'unit' && isOfUnit(person, scope.unit));

/**
 * The hand-written parts of the consolidated report are the office's that counts; those of a unit's report are the
 * unit's; the unit that posts for all writes its own. Leaders read.
 */
export function mayWriteNotes(person: Person, scope: WantedScope, publishingUnit: string | null): boolean {
  if (person.isAdmin || person.roles.has('tchc')) return true;
  if (scope.kind === 'consolidated') return false;
  return isOfUnit(person, scope.unit) || (person.roles.has('cdc') && scope.unit === publishingUnit);
}

export function requireReading(person: Person, scope: WantedScope): void {
  if (mayRead(person, scope)) return;
  throw new errors.PolicyError(
    scope.kind === 'consolidated'
      ? 'Đơn vị chỉ xem được báo cáo của đơn vị mình. Hãy chọn đơn vị của bạn.'
      : 'Báo cáo này của đơn vị khác.',
    { code: 'E_REPORT_UNIT' },
  );
}

export function requireWriting(person: Person, scope: WantedScope, publishingUnit: string | null): void {
  if (mayWriteNotes(person, scope, publishingUnit)) return;
  throw new errors.PolicyError('Bạn chỉ được xem báo cáo này, không được sửa phần viết tay.', {
    code: 'E_REPORT_NOTES',
  });
}
