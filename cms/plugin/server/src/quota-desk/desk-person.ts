import { errors } from '@strapi/utils';
import type { DeskPerson } from '../../../model/desk/index.ts';
import type { Person } from '../rights/actor.ts';

const isOffice = (person: Person): boolean => person.isAdmin || person.roles.has('tchc');

/** What a person may do on the desk. */
export function deskPersonOf(person: Person): DeskPerson {
  const canJudge = isOffice(person);
  const isCdc = person.roles.has('cdc');
  return {
    canJudge,
    canDeclare: canJudge || isCdc || (person.roles.has('unit') && person.unitCodes.length > 0),
    canAttest: canJudge || isCdc,
    seesAll: canJudge || isCdc || person.roles.has('leader'),
    unitCodes: [...person.unitCodes],
    judgesOwn: person.isAdmin,
  };
}

/** True when the person may see this unit's row, cells and items. */
export const seesUnit = (person: DeskPerson, unitCode: string): boolean =>
  person.seesAll || person.unitCodes.includes(unitCode);

const refused = (code: string, message: string): never => {
  throw new errors.PolicyError(message, { code });
};

/** Lets only the office that counts through. */
export function requireJudge(person: DeskPerson): void {
  if (person.canJudge) return;
  refused('E_DESK_JUDGE', 'Chỉ Phòng Tổ chức - Hành chính được thực hiện việc này.');
}

/** False where the unit is the person's own and somebody else of the office has to judge. */
export const judgesFor = (person: Pick<DeskPerson, 'judgesOwn' | 'unitCodes'>, unitCode: string): boolean =>
  person.judgesOwn || !person.unitCodes.includes(unitCode);

/** Lets through whoever does not judge what counts for a unit of their own. */
export function requireImpartial(person: Pick<DeskPerson, 'judgesOwn' | 'unitCodes'>, unitCode: string): void {
  if (judgesFor(person, unitCode)) return;
  refused(
    'E_DESK_OWN',
    'Không ai tự kết luận, xác nhận hay miễn chỉ tiêu cho đơn vị của mình. Hãy nhờ tài khoản khác của Phòng Tổ chức - Hành chính không gắn với đơn vị này, hoặc quản trị hệ thống.',
  );
}

/** Lets through who may see the unit. */
export function requireUnit(person: DeskPerson, unitCode: string): void {
  if (seesUnit(person, unitCode)) return;
  refused('E_RIGHT_UNIT', 'Số liệu này của đơn vị khác. Bạn chỉ xem được số liệu của đơn vị mình.');
}

/** Lets through who may enter something for the unit: its own people and the offices that receive its items. */
export function requireOwnOrReceiving(person: DeskPerson, unitCode: string): void {
  if (person.canAttest || person.unitCodes.includes(unitCode)) return;
  refused('E_RIGHT_UNIT', 'Bạn xem được đơn vị này nhưng chỉ khai được cho đơn vị của mình.');
}

/** Lets through who has any part in the desk. */
export function requireReader(person: DeskPerson): void {
  if (person.seesAll || person.unitCodes.length > 0) return;
  refused('E_RIGHT_NO_UNIT', 'Tài khoản của bạn chưa gắn với đơn vị nào. Hãy báo quản trị hệ thống.');
}

/** As long as nobody has said which unit posts, the one that posts cannot be told from others. */
const isOwnWitness = (person: DeskPerson, unitCode: string, cdcUnit: string | null): boolean =>
  person.unitCodes.includes(unitCode) || (!person.canJudge && (cdcUnit === null || unitCode === cdcUnit));

/** True when the person may enter a date from evidence for the unit. */
export const witnessesFor = (person: DeskPerson, unitCode: string, cdcUnit: string | null): boolean =>
  person.canAttest && !isOwnWitness(person, unitCode, cdcUnit);

/** A date from evidence is entered by TCHC or CDC, never by the unit that it serves (Q3). */
export function requireWitness(person: DeskPerson, unitCode: string, cdcUnit: string | null): void {
  if (!person.canAttest) {
    refused('E_ATTEST_RIGHT', 'Chỉ Phòng Tổ chức - Hành chính hoặc đơn vị tiếp nhận được ghi nhận theo minh chứng.');
  }
  if (isOwnWitness(person, unitCode, cdcUnit)) {
    refused(
      'E_ATTEST_OWN',
      'Không ai tự ghi nhận cho đơn vị của mình. Hãy đề nghị nơi nhận còn lại (Phòng Tổ chức - Hành chính hoặc đơn vị tiếp nhận) ghi nhận.',
    );
  }
}
