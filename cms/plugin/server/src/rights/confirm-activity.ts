import type { Person } from './actor.ts';

/**
 * Whether a person may confirm an activity of a unit: the offices, and nobody but TCHC for the own unit. The publishing
 * unit is CDC's own, whether or not the account is bound to it.
 */
export const mayConfirmActivity = (person: Person, unitCode: string, publishingUnit: string | null): boolean =>
  person.isAdmin ||
  person.roles.has('tchc') ||
  (person.roles.has('cdc') && unitCode !== publishingUnit && !person.unitCodes.includes(unitCode));
