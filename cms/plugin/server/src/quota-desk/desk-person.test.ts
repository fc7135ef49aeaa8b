import { describe, expect, test } from 'vitest';
import type { Person } from '../rights/actor.ts';
import { deskPersonOf, requireOwnOrReceiving, witnessesFor } from './desk-person.ts';

type Role = Person['roles'] extends ReadonlySet<infer Name> ? Name : never;

const personOf = (roles: readonly Role[], unitCodes: readonly string[]) =>
  deskPersonOf({ kind: 'person', id: 1, isAdmin: false, roles: new Set(roles), unitCodes: [...unitCodes] });

describe('who enters something for a unit', () => {
  test.each<readonly [string, readonly Role[], readonly string[], boolean]>([
    ['its own people', ['unit'], ['BV-B'], true],
    ['people of another unit', ['unit'], ['BV-A'], false],
    ['who sees all units as a leader and writes for one', ['leader', 'unit'], ['BV-A'], false],
    ['the office that counts', ['tchc'], [], true],
    ['the unit that posts', ['cdc'], ['TT-KSBT'], true],
  ])('%s: %s %s %s', (_who, roles, unitCodes, isLet) => {
    const enter = (): void => {
      requireOwnOrReceiving(personOf(roles, unitCodes), 'BV-B');
    };
    if (isLet) expect(enter).not.toThrow();
    else expect(enter).toThrow(/chỉ khai được cho đơn vị của mình/);
  });
});

describe('who is a witness of a date', () => {
  const cdc = personOf(['cdc'], []);
  test.each([
    ['the unit that posts, for another one', 'BV-B', 'TT-KSBT', true],
    ['the unit that posts, for itself', 'TT-KSBT', 'TT-KSBT', false],
    ['as long as nobody has said which unit posts', 'BV-B', null, false],
  ])('%s', (_who, unit, posting, isWitness) => {
    expect(witnessesFor(cdc, unit, posting)).toBe(isWitness);
  });
});
