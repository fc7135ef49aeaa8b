import { typeDefinitions } from '../../../model/index.ts';

/** Written by the system alone, never as documents: their rows follow from other writes. */
const systemWritten = new Set(['ledger', 'public-item', 'procedure-version', 'publish-receipt', 'fingerprint']);
/** Not about content. */
const notRecorded = new Set(['unit-member']);

const prefix = 'plugin::cchc.';

export type Coverage =
  | { readonly kind: 'other' }
  | { readonly kind: 'system' }
  | { readonly kind: 'covered'; readonly singular: string; readonly hasDraft: boolean };

const drafts = new Map(typeDefinitions.map((definition) => [definition.singular, definition.hasDraft]));

/** What the hook does about writes of a type. */
export function coverageOf(uid: string): Coverage {
  if (!uid.startsWith(prefix)) return { kind: 'other' };
  const singular = uid.slice(prefix.length);
  if (systemWritten.has(singular)) return { kind: 'system' };
  const hasDraft = drafts.get(singular);
  if (hasDraft === undefined || notRecorded.has(singular)) return { kind: 'other' };
  return { kind: 'covered', singular, hasDraft };
}

/** Every action of the Document Service that writes. */
export const writeActions: ReadonlySet<string> = new Set([
  'create',
  'update',
  'publish',
  'unpublish',
  'delete',
  'clone',
  'discardDraft',
]);
