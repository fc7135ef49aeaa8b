import type { Person } from './actor.ts';

/**
 * The unit that an article of an office is for when its form names none: the office's own. The form says so before it
 * is saved.
 */
export const defaultAuthorUnit = ({ unitCodes }: Pick<Person, 'unitCodes'>): string | null => unitCodes[0] ?? null;
