import { expect, test } from 'vitest';
import type { Person } from '../actor.ts';
import type { RoleName } from '../roles.ts';
import { type ArticleStanding, type StepName, judgeStep, openSteps } from './steps.ts';

const person = (role: RoleName, unitCodes: readonly string[] = []): Person => ({
  kind: 'person',
  id: 1,
  isAdmin: false,
  roles: new Set([role]),
  unitCodes,
});
const draft: ArticleStanding = {
  state: 'draft',
  isPublished: false,
  unitCode: 'BV-A',
  mark: null,
  isMarkApproved: false,
  isUnsentByUnit: false,
};
const unit = person('unit', ['BV-A']);
const cdc = person('cdc', ['CDC']);
const tchc = person('tchc', ['TCHC']);

test.each<[string, Person, Partial<ArticleStanding>, readonly StepName[]]>([
  ['a unit sends its draft', unit, {}, ['submit']],
  ['a unit sends again what was returned', unit, { state: 'returned' }, ['submit']],
  ['a unit takes back what it sent', unit, { state: 'submitted' }, ['recall']],
  ['a unit has no step with what is published', unit, { state: 'accepted', isPublished: true }, []],
  ['another unit has no step', person('unit', ['BV-B']), { state: 'submitted' }, []],
  ['CDC decides about what was sent', cdc, { state: 'submitted' }, ['return', 'refuse', 'accept']],
  ['CDC accepts after all what it refused', cdc, { state: 'refused' }, ['accept']],
  ['CDC takes down what is published', cdc, { isPublished: true }, ['withdraw']],
  ['CDC cannot send for a unit', cdc, {}, []],
  ['CDC sends for itself', cdc, { unitCode: 'CDC' }, ['submit']],
  ['CDC takes what a unit wrote and has not sent', cdc, { isUnsentByUnit: true }, ['accept']],
  ['CDC does not take its own draft', cdc, { unitCode: 'CDC', isUnsentByUnit: true }, ['submit']],
  ['a unit does not take its draft itself', unit, { isUnsentByUnit: true }, ['submit']],
  ['CDC cannot approve a mark', cdc, { mark: 'criticism' }, []],
  ['TCHC approves a mark', tchc, { mark: 'criticism' }, ['approve-mark']],
  ['TCHC approves a mark once', tchc, { mark: 'criticism', isMarkApproved: true }, []],
  ['a leader has no step', person('leader'), { state: 'submitted' }, []],
])('%s', (_rule, who, change, expected) => {
  expect(openSteps(who, { ...draft, ...change })).toEqual(expected);
});

test('a step that is not open now differs from one that is not allowed', () => {
  expect(judgeStep(unit, 'submit', { ...draft, state: 'submitted' })).toBe('closed');
  expect(judgeStep(unit, 'refuse', { ...draft, state: 'submitted' })).toBe('forbidden');
});
