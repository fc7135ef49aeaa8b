import { expect, test } from 'vitest';
import { type Permission, ownUnitCondition, permissionsOf } from './permissions.ts';
import type { RoleName } from './roles.ts';

const readOf = (role: RoleName, type: string): Permission | undefined =>
  permissionsOf(role).find(
    ({ action, subject }) => action === 'plugin::content-manager.explorer.read' && subject === `plugin::cchc.${type}`,
  );
const fieldsOf = (role: RoleName, type: string): readonly string[] => readOf(role, type)?.properties?.fields ?? [];

test('a unit reads no closed figures, which are of every unit, and exemptions of its own unit alone', () => {
  expect(readOf('unit', 'closing')).toBeUndefined();
  expect(readOf('unit', 'exemption')?.conditions).toEqual([ownUnitCondition]);
  for (const role of ['tchc', 'cdc', 'leader'] as const) {
    expect(readOf(role, 'closing')).toBeDefined();
    expect(readOf(role, 'exemption')?.conditions).toEqual([]);
  }
});

test.each([
  ['quota', 'choiceReason', 'title'],
  ['exemption', 'reasonText', 'approvalDocument'],
])('a unit reads of a %s everything but what the offices keep among themselves', (type, kept, shown) => {
  expect(fieldsOf('unit', type)).toContain(shown);
  expect(fieldsOf('unit', type)).not.toContain(kept);
  for (const role of ['tchc', 'cdc', 'leader'] as const) expect(fieldsOf(role, type)).toContain(kept);
});

test('of its own articles a unit reads why they were returned', () => {
  expect(fieldsOf('unit', 'article')).toContain('returnComment');
});
