import { errors } from '@strapi/utils';
import type { Person } from '../rights/actor.ts';
import type { WantedScope } from './report-sources.ts';

const seesAll = (person: Person): boolean =>
  person.isAdmin || ['tchc', 'cdc', 'leader'].some((role) => person.roles.has(role as 'tchc' | 'cdc' | 'leader'));

const isOfUnit = (person: Person, unit: string): boolean => person.roles.has('unit') && person.unitCodes.includes(unit);

/**
 * A unit reads its own report and no other; the offices and the leaders read all. The report of the unit that posts for
 * all names what other units have sent, published or not: who only writes for that unit does not read it.
 */
export const mayRead = (person: Person, scope: WantedScope, publishingUnit: string | null): boolean =>
  seesAll(person) || (scope.kind === 'unit' && scope.unit !== publishingUnit && isOfUnit(person, scope.unit));

/**
 * The hand-written parts of the consolidated report are the office's that counts; those of a unit's report are the
 * unit's; the unit that posts for all writes its own. Leaders read.
 */
export function mayWriteNotes(person: Person, scope: WantedScope, publishingUnit: string | null): boolean {
  if (person.isAdmin || person.roles.has('tchc')) return true;
  if (scope.kind === 'consolidated') return false;
  return isOfUnit(person, scope.unit) || (person.roles.has('cdc') && scope.unit === publishingUnit);
}

function refusalOf(scope: WantedScope, publishingUnit: string | null): string {
  if (scope.kind === 'consolidated') return 'Đơn vị chỉ xem được báo cáo của đơn vị mình. Hãy chọn đơn vị của bạn.';
  return scope.unit === publishingUnit
    ? 'Báo cáo của đơn vị tiếp nhận nêu cả tin, bài các đơn vị khác đã gửi. Chỉ tài khoản biên tập và đăng bài, Phòng Tổ chức - Hành chính và lãnh đạo xem được.'
    : 'Báo cáo này của đơn vị khác.';
}

export function requireReading(person: Person, scope: WantedScope, publishingUnit: string | null): void {
  if (mayRead(person, scope, publishingUnit)) return;
  throw new errors.PolicyError(refusalOf(scope, publishingUnit), { code: 'E_REPORT_UNIT' });
}

export function requireWriting(person: Person, scope: WantedScope, publishingUnit: string | null): void {
  if (mayWriteNotes(person, scope, publishingUnit)) return;
  throw new errors.PolicyError('Bạn chỉ được xem báo cáo này, không được sửa phần viết tay.', {
    code: 'E_REPORT_NOTES',
  });
}
