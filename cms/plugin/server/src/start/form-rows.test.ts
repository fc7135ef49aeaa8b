import { expect, test } from 'vitest';
import { typeDefinitions } from '../../../model/index.ts';
import { formRows } from './write-labels.ts';

test.each(typeDefinitions.map((definition) => [definition.singular, definition] as const))(
  'the form of %s holds every field once, and no row is wider than the form',
  (_name, definition) => {
    const form = formRows(definition);
    expect(form.flat().map(({ name }) => name)).toEqual(Object.keys(definition.fields));
    expect(form.every((row) => row.reduce((width, { size }) => width + size, 0) <= 12)).toBe(true);
  },
);

test.each(typeDefinitions.map((definition) => [definition.singular, definition] as const))(
  'the list of %s has only columns that are fields',
  (_name, definition) => {
    const known = new Set([...Object.keys(definition.fields), 'updatedAt']);
    expect(definition.columns.filter((column) => !known.has(column))).toEqual([]);
  },
);
