import { unitSchema } from '@cchc/shared/contract';
import { presentUnit } from '../presenters/present-catalogue.ts';
import { storedUnitSchema } from '../repositories/stored-catalogue.ts';
import { problemOf } from '../writing/refuse-faults.ts';

/** Why a unit with these values would not fit the site; null = it does. Its address is made when it is written. */
export function unitFault(values: Readonly<Record<string, unknown>>): string | null {
  const stored = storedUnitSchema.safeParse({ slug: 'x', ...values, id: 0, documentId: 'x', publishedAt: null });
  const presented = stored.success ? unitSchema.safeParse(presentUnit(stored.data).value) : stored;
  if (presented.success) return null;
  return problemOf({ sourceType: 'unit', sourceId: '', itemType: 'unit', error: presented.error }).message;
}
