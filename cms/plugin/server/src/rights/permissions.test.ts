import { expect, test } from 'vitest';
import { typeDefinitions } from '../../../model/index.ts';
import { type Permission, ownUnitCondition, permissionsOf } from './permissions.ts';
import type { RoleName } from './roles.ts';

const permissionTo = (role: RoleName, verb: string, type: string): Permission | undefined =>
  permissionsOf(role).find(
    ({ action, subject }) =>
      action === `plugin::content-manager.explorer.${verb}` && subject === `plugin::cchc.${type}`,
  );
const fieldsOf = (role: RoleName, verb: string, type: string): readonly string[] =>
  permissionTo(role, verb, type)?.properties?.fields ?? [];
const readTypes = (role: RoleName): readonly string[] =>
  typeDefinitions.map(({ singular }) => singular).filter((type) => permissionTo(role, 'read', type) !== undefined);

test('a unit reads in its forms what it writes itself, of its own unit alone', () => {
  expect(readTypes('unit')).toEqual(['article', 'evidence', 'activity', 'issuer']);
  for (const type of readTypes('unit')) {
    expect(permissionTo('unit', 'read', type)?.conditions, type).toEqual([ownUnitCondition]);
  }
});

test('offices and leaders read everything that stands in the Content Manager', () => {
  const all = typeDefinitions.filter(({ isHidden }) => !isHidden).map(({ singular }) => singular);
  for (const role of ['tchc', 'cdc', 'leader'] as const) expect(readTypes(role)).toEqual(all);
});

test('of its own articles a unit reads why they were returned', () => {
  expect(fieldsOf('unit', 'read', 'article')).toContain('returnComment');
});

test('whoever writes for two units says for which when an entry is made, and never afterwards', () => {
  expect(fieldsOf('unit', 'create', 'article')).toContain('unitCode');
  expect(fieldsOf('unit', 'update', 'article')).not.toContain('unitCode');
});
