import { expect, test } from 'vitest';
import { composeText } from './compose-text.ts';

test('texts anywhere in the data are composed', () => {
  const given = { title: 'Cải cách'.normalize('NFD'), body: [{ children: [{ text: 'đề'.normalize('NFD') }] }] };
  expect(composeText(given)).toEqual({ title: 'Cải cách', body: [{ children: [{ text: 'đề' }] }] });
});

test('numbers, empty values and dates stay as they are', () => {
  const at = new Date('2026-03-01T00:00:00.000Z');
  const composed = composeText({ count: 2, nothing: null, at });
  expect(composed).toEqual({ count: 2, nothing: null, at });
});
