import type { Person } from './actor.ts';

/** Whether a person may confirm an activity of a unit: the offices, and nobody but TCHC for the own unit. */
export const mayConfirmActivity = (person: Person, unitCode: string): boolean =>
  person.isAdmin || person.roles.has('tchc') || (person.roles.has('cdc') && !person.unitCodes.includes(unitCode));
