import { type Companion, type Field, typeDefinitions } from '../../../model/index.ts';

const isSet = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '' && value !== false;

function holds(companion: Companion, value: unknown): boolean {
  switch (companion.kind) {
    case 'is':
      return value === companion.value;
    case 'set':
      return isSet(value);
    case 'several':
      return Array.isArray(value) && value.length > 1;
  }
}

const emptyValueOf = (field: Field): unknown => field.attribute['default'] ?? null;

/**
 * What a write has to empty: fields that go with another one which the write sets otherwise. The form leaves out what it
 * does not show, and Strapi would keep what stands there; what a write names itself stays as it says.
 */
export function emptiedBy(singular: string, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = typeDefinitions.find((definition) => definition.singular === singular)?.fields ?? {};
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const { companion } = field;
      if (companion === null || name in data || !(companion.field in data)) return [];
      return holds(companion, data[companion.field]) ? [] : [[name, emptyValueOf(field)]];
    }),
  );
}
