import { z } from 'zod';
import { type Field, type TypeDefinition, typeDefinitions } from '../../../model/index.ts';

/** A field in which documents of one type name a document of another. */
export interface Reference {
  readonly singular: string;
  readonly field: string;
  /** Whether the name stands alone in its column, or somewhere inside a list or structure. */
  readonly stands: 'alone' | 'inside';
}

interface Target {
  /** The field by which others name a document of the type. */
  readonly key: string;
  /** Name of the list from which forms choose; null when nothing is chosen from it. */
  readonly list: string | null;
  /** Fields of any type that always hold such a key, chosen from a list or not. */
  readonly everywhere: readonly string[];
  /** Fields that no list and no name tells. */
  readonly also: readonly (readonly [singular: string, field: string])[];
}

const targets: Readonly<Record<string, Target>> = {
  unit: {
    key: 'code',
    list: 'units',
    everywhere: ['unitCode'],
    also: [
      ['settings', 'adminOfficeUnit'],
      ['quota', 'readings'],
      ['closing', 'rows'],
      ['unit', 'events'],
    ],
  },
  category: { key: 'slug', list: 'categories', everywhere: [], also: [['quota', 'readings']] },
  field: { key: 'code', list: 'fields', everywhere: [], also: [] },
  quota: { key: 'key', list: null, everywhere: ['quotaKey'], also: [] },
  deadline: { key: 'key', list: null, everywhere: ['deadlineKey'], also: [] },
  plan: { key: 'key', list: null, everywhere: ['planKey'], also: [] },
};

const optionsSchema = z.looseObject({}).catch({});
const optionsOf = (field: Field): Readonly<Record<string, unknown>> => optionsSchema.parse(field.attribute['options']);

/** How a field refers to a list of choices, if it does. */
function standingOf(field: Field, list: string): Reference['stands'] | null {
  const { choices, shape } = optionsOf(field);
  if (choices === list) return 'alone';
  return Reflect.get(Object(shape ?? {}), 'choices') === list ? 'inside' : null;
}

const isText = (field: Field): boolean =>
  field.attribute['type'] === 'string' || field.attribute['customField'] === 'plugin::cchc.reference';

function referencesOf(definition: TypeDefinition, target: Target): Reference[] {
  return Object.entries(definition.fields).flatMap(([name, field]) => {
    const stands =
      (target.list === null ? null : standingOf(field, target.list)) ??
      (target.everywhere.includes(name) ? (isText(field) ? 'alone' : 'inside') : null) ??
      (target.also.some(([type, other]) => type === definition.singular && other === name)
        ? isText(field)
          ? 'alone'
          : 'inside'
        : null);
    return stands === null ? [] : [{ singular: definition.singular, field: name, stands }];
  });
}

/** The field by which other documents name one of this type, and where they do; null when none do. */
export function referencesTo(
  singular: string,
): { readonly key: string; readonly references: readonly Reference[] } | null {
  const target = targets[singular];
  if (target === undefined) return null;
  return { key: target.key, references: typeDefinitions.flatMap((definition) => referencesOf(definition, target)) };
}
