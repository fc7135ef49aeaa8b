import { expect, test } from 'vitest';
import { arrangements, typeDefinitions } from '../../../model/index.ts';
import { arrangedLayout, isUntouched } from './arrange-form.ts';

const shown = typeDefinitions.filter(({ isHidden }) => !isHidden);

/** Written by the steps of the workflow and by the system, and told beside the form where people need it. */
const ofTheSystem = new Set(['isSample', 'workflowState', 'withdrawReason', 'withdrawNote', 'letter']);

test('every type that stands in the Content Manager is arranged', () => {
  expect(Object.keys(arrangements).sort()).toEqual(shown.map(({ singular }) => singular).sort());
});

test.each(shown.map((definition) => [definition.singular, definition] as const))(
  'the form of %s holds every field once that people fill in or read, and no row is wider than the form',
  (_name, definition) => {
    const { edit } = arrangedLayout(definition);
    const asked = Object.keys(definition.fields).filter((name) => !ofTheSystem.has(name));
    expect(
      edit
        .flat()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(asked.sort());
    expect(edit.every((row) => row.reduce((width, { size }) => width + size, 0) <= 12)).toBe(true);
  },
);

test.each(shown.map((definition) => [definition.singular, definition] as const))(
  'the list of %s has only columns that are fields, and is sorted by one',
  (_name, definition) => {
    const known = new Set([...Object.keys(definition.fields), 'updatedAt', 'createdAt']);
    const { columns, sort } = arrangements[definition.singular] ?? { columns: [''], sort: [''] };
    expect(columns.filter((column) => !known.has(column))).toEqual([]);
    expect(known).toContain(sort[0]);
  },
);

test.each(shown.map((definition) => [definition.singular, definition] as const))(
  'a field of %s that goes with another one stands after it',
  (_name, definition) => {
    const order = arrangedLayout(definition)
      .edit.flat()
      .map(({ name }) => name);
    for (const [name, { companion }] of Object.entries(definition.fields)) {
      if (companion !== null && order.includes(companion.field)) {
        expect(order.indexOf(name), name).toBeGreaterThan(order.indexOf(companion.field));
      }
    }
  },
);

const laid = { list: ['a', 'b'], edit: [[{ name: 'a', size: 12 }], [{ name: 'b', size: 6 }]], fields: ['a', 'b'] };

test.each<[string, Parameters<typeof isUntouched>[0], boolean]>([
  ['what was laid', { list: laid.list, edit: laid.edit }, true],
  ['with a field of a later version', { list: laid.list, edit: [...laid.edit, [{ name: 'c', size: 6 }]] }, true],
  ['another column', { list: ['b'], edit: laid.edit }, false],
  ['another order', { list: laid.list, edit: [...laid.edit].reverse() }, false],
  ['another width', { list: laid.list, edit: [[{ name: 'a', size: 6 }], [{ name: 'b', size: 6 }]] }, false],
  ['a field less', { list: laid.list, edit: laid.edit.slice(0, 1) }, false],
])('%s is untouched: %s', (_case, found, expected) => {
  expect(isUntouched(found, laid)).toBe(expected);
});
