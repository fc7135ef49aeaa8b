import { typeDefinitions } from '../../../model/index.ts';

const fieldsOf = new Map(
  typeDefinitions.map((definition) => [definition.singular, new Set(Object.keys(definition.fields))]),
);

/** What Strapi itself says of a write: who makes it. A later write does not change who made the first. */
const saidByStrapi = (action: string): readonly string[] =>
  action === 'update' ? ['updatedBy'] : ['createdBy', 'updatedBy'];

/**
 * The data of a write without everything that is no field of its type: row number, document id, language, moments.
 * Those are the system's, and Strapi would store what a form sends for them.
 */
export function knownFields(
  singular: string,
  action: string,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const known = fieldsOf.get(singular) ?? new Set<string>();
  const kept = saidByStrapi(action);
  return Object.fromEntries(Object.entries(data).filter(([name]) => known.has(name) || kept.includes(name)));
}
