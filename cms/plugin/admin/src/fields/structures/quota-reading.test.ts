import { quotaReadingSchema } from '@cchc/shared/contract';
import { expect, test } from 'vitest';
import { newReading, readReadings, startOfSubject, startOfWho } from './quota-reading';

test('a stored reading goes through the form unchanged', () => {
  const stored = {
    id: 'moi-don-vi-2-bai',
    label: 'Mỗi đơn vị 02 tin, bài',
    who: { scope: 'kinds', kinds: ['hospital', 'health_center'] },
    kinds: ['article'],
    subject: { scope: 'categories', categories: ['tin-cchc'] },
    event: 'submitted',
    where: 'anywhere',
    minimum: 2,
  };
  expect(quotaReadingSchema.parse(stored)).toEqual(stored);
  expect(readReadings([stored])).toEqual([stored]);
});

test('what is missing is empty, and what was typed stays', () => {
  expect(readReadings([{ id: 'a', minimum: 'hai' }])).toEqual([
    { ...newReading, id: 'a', event: '', where: '', minimum: 'hai' },
  ]);
  expect(readReadings('không phải danh sách')).toBeNull();
});

test('a new reading fits the contract once it is named', () => {
  const named = { ...newReading, id: 'a', label: 'A' };
  expect(quotaReadingSchema.safeParse(named).success).toBe(true);
});

test('a scope begins with the parts that belong to it', () => {
  expect(['unit', 'kinds', 'all'].map(startOfWho)).toEqual([
    { scope: 'unit', unit: '' },
    { scope: 'kinds', kinds: [] },
    { scope: 'all', except: [] },
  ]);
  expect(['any', 'cchc', 'categories'].map(startOfSubject)).toEqual([
    { scope: 'any' },
    { scope: 'cchc' },
    { scope: 'categories', categories: [] },
  ]);
});
