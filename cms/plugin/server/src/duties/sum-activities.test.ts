import { activityFormSchema } from '@cchc/shared/contract';
import { expect, test } from 'vitest';
import { sumActivities } from './sum-activities.ts';

const forms = activityFormSchema.options;

test('only what is confirmed is added up; what waits is counted beside it', () => {
  const sums = sumActivities(forms, [
    { form: 'conference', number: 1, reach: 60, state: 'confirmed' },
    { form: 'conference', number: 2, reach: null, state: 'confirmed' },
    { form: 'conference', number: 9, reach: 900, state: 'declared' },
    { form: 'press', number: 3, reach: null, state: 'declared' },
  ]);
  expect(sums).toEqual([
    { form: 'press', entries: 0, number: 0, reach: 0, unmeasured: 0, waiting: 1 },
    { form: 'conference', entries: 2, number: 3, reach: 60, unmeasured: 1, waiting: 1 },
  ]);
});

test('a form without an entry is left out', () => {
  expect(sumActivities(forms, [])).toEqual([]);
});
