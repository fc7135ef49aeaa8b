import { expect, test } from 'vitest';
import { isUnsent } from './is-unsent.ts';
import type { WorkflowState } from './steps.ts';

test.each<[string, WorkflowState, readonly string[], boolean]>([
  ['a new draft', 'draft', [], true],
  ['a draft with a time set', 'draft', ['scheduled'], true],
  ['what was sent', 'submitted', ['submitted'], false],
  ['what the unit took back', 'draft', ['submitted', 'unit_withdrawn'], true],
  ['what was returned', 'returned', ['submitted', 'returned'], true],
  ['what was returned and sent again', 'submitted', ['submitted', 'returned', 'resubmitted'], false],
  ['what an office accepted', 'accepted', ['accepted'], false],
  ['what was refused', 'refused', ['submitted', 'refused'], false],
  ['what was published and taken down', 'draft', ['submitted', 'published', 'withdrawn'], false],
])('%s', (_case, state, events, expected) => {
  expect(isUnsent(state, events)).toBe(expected);
});
