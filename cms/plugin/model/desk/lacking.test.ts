import { expect, test } from 'vitest';
import { isLacking } from './lacking.ts';

test.each([
  ['short', 'over', true],
  ['pending', 'running', true],
  ['pending', 'ahead', false],
  ['met', 'running', false],
  ['exceeded', 'over', false],
  ['exempt', 'over', false],
  ['no_target', 'running', false],
  ['not_applicable', 'over', false],
] as const)('a unit that is %s in a period that is %s lacks something: %s', (verdict, phase, expected) => {
  expect(isLacking({ verdict }, phase)).toBe(expected);
});
