import type { Person } from './actor.ts';

/** Who may know how far an entry is: the offices, the leaders, and the unit whose entry it is. */
export const maySeeProgress = (person: Person, unitCode: string | null): boolean =>
  person.isAdmin ||
  person.roles.has('cdc') ||
  person.roles.has('tchc') ||
  person.roles.has('leader') ||
  (unitCode !== null && person.unitCodes.includes(unitCode));
