import { expect, test } from 'vitest';
import type { Person } from './actor.ts';
import { type Write, type WriteRefusal, judgeWrite } from './judge-write.ts';
import { type RoleName, accessTable } from './roles.ts';

const person = (roles: readonly RoleName[], unitCodes: readonly string[] = []): Person => ({
  kind: 'person',
  id: 7,
  isAdmin: false,
  roles: new Set(roles),
  unitCodes,
});

const ownUpdate: Write = {
  type: 'article',
  action: 'update',
  goesPublic: false,
  storedUnit: 'BV-A',
  storedState: 'draft',
  givenUnit: undefined,
};
const unit = person(['unit'], ['BV-A']);

test.each<[string, Person, Partial<Write>, boolean, WriteRefusal | 'allowed']>([
  ['its own draft', unit, {}, false, 'allowed'],
  ['its own returned article', unit, { storedState: 'returned' }, false, 'allowed'],
  ['a sent article', unit, { storedState: 'submitted' }, false, 'E_RIGHT_SENT'],
  ['an accepted article', unit, { storedState: 'accepted' }, false, 'E_RIGHT_SENT'],
  ['a published article', unit, {}, true, 'E_RIGHT_PUBLISHED'],
  ['an article of another unit', unit, { storedUnit: 'BV-B' }, false, 'E_RIGHT_UNIT'],
  ['an article of no unit', unit, { storedUnit: null }, false, 'E_RIGHT_UNIT'],
  ['a copy of another unit', unit, { action: 'clone', storedUnit: 'BV-B' }, false, 'E_RIGHT_UNIT'],
  ['publishing', unit, { action: 'publish', goesPublic: true }, false, 'E_RIGHT_PUBLISH'],
  ['saving as published', unit, { goesPublic: true }, false, 'E_RIGHT_PUBLISH'],
  ['taking down', unit, { action: 'unpublish' }, true, 'E_RIGHT_UNPUBLISH'],
  ['deleting a draft', unit, { action: 'delete' }, false, 'allowed'],
  ['confirmed evidence', unit, { type: 'evidence', storedState: 'confirmed' }, false, 'E_RIGHT_CONFIRMED'],
  ['a quota', unit, { type: 'quota' }, false, 'E_RIGHT_TYPE'],
  ['anything without a unit', person(['unit']), {}, false, 'E_RIGHT_NO_UNIT'],
  ['a quota as CDC', person(['cdc']), { type: 'quota' }, false, 'E_RIGHT_TYPE'],
  ['any article as CDC', person(['cdc']), { action: 'publish', goesPublic: true }, false, 'allowed'],
  ['a quota as TCHC', person(['tchc']), { type: 'quota' }, false, 'allowed'],
  ['a closed period as TCHC', person(['tchc']), { type: 'closing' }, false, 'E_RIGHT_RECORD'],
  ['an article as leader', person(['leader']), {}, false, 'E_RIGHT_TYPE'],
  ['an article without a role', person([]), {}, false, 'E_RIGHT_TYPE'],
])('writing %s', (_what, who, change, isPublished, expected) => {
  const verdict = judgeWrite(who, { ...ownUpdate, ...change }, isPublished);
  expect(verdict.kind === 'allowed' ? 'allowed' : verdict.code).toBe(expected);
});

test('a new article of a unit carries its code, whatever the data said', () => {
  const write: Write = { ...ownUpdate, action: 'create', storedUnit: undefined, givenUnit: 'BV-B' };
  expect(judgeWrite(unit, write)).toEqual({ kind: 'allowed', unitCode: 'BV-A' });
});

test('whoever writes for two units has to say for which', () => {
  const both = person(['unit'], ['BV-A', 'BV-B']);
  const write: Write = { ...ownUpdate, action: 'create', storedUnit: undefined };
  expect(judgeWrite(both, write)).toEqual({ kind: 'refused', code: 'E_RIGHT_WHICH_UNIT' });
  expect(judgeWrite(both, { ...write, givenUnit: 'BV-B' })).toEqual({ kind: 'allowed', unitCode: 'BV-B' });
});

test.each(Object.keys(accessTable))('a leader changes nothing of type %s', (type) => {
  expect(judgeWrite(person(['leader']), { ...ownUpdate, type }).kind).toBe('refused');
});

test.each(['closing', 'unit-member', 'ledger'])('%s is written by no hand, the administrator’s included', (type) => {
  const admin: Person = { ...person([]), isAdmin: true };
  for (const who of [admin, person(['tchc']), person(['cdc']), unit]) {
    for (const action of ['create', 'update', 'delete', 'clone'] as const) {
      const verdict = judgeWrite(who, { ...ownUpdate, type, action, storedState: undefined });
      expect(verdict).toEqual({ kind: 'refused', code: 'E_RIGHT_RECORD' });
    }
  }
});
