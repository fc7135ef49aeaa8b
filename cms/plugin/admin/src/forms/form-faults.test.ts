import { expect, test } from 'vitest';
import { faultsOf } from './form-faults.ts';

test('a field without a sentence is no fault, and the order of the form stays', () => {
  expect(faultsOf({ title: null })).toEqual({});
  expect(Object.keys(faultsOf({ title: 'Hãy ghi.', day: null, url: 'Hãy ghi.' }))).toEqual(['title', 'url']);
});
