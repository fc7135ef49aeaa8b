import { expect, test } from 'vitest';
import { choiceOfCode, codeOfChoice, partsOf } from './period-choice.ts';

test.each([
  ['2026-03'],
  ['2026-12@15'],
  ['2026-Q1'],
  ['2026-Q4@15'],
  ['2026-H2'],
  ['2026-9M'],
  ['2026-9M@15'],
  ['2026'],
  ['2026@15'],
  ['2026-02-15..2026-03-14'],
])('%s is chosen and written back', (code) => {
  const choice = choiceOfCode(code);
  expect(choice === null ? null : codeOfChoice(choice)).toBe(code);
});

test('days that do not make a window give no code', () => {
  const choice = choiceOfCode('2026-02-15..2026-03-14');
  expect(choice && codeOfChoice({ ...choice, from: '2026-04-01' })).toBeNull();
  expect(choice && codeOfChoice({ ...choice, to: '' })).toBeNull();
});

test.each([['2026-13'], [''], ['tháng 3']])('%j names no period', (code) => {
  expect(choiceOfCode(code)).toBeNull();
});

test('a change of kind keeps within the parts of the year', () => {
  expect([partsOf('month'), partsOf('quarter'), partsOf('half'), partsOf('year')]).toEqual([12, 4, 2, 1]);
});
