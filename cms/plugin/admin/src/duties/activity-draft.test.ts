import { expect, test } from 'vitest';
import { emptyDraft, isReady, requestOf } from './activity-draft.ts';

const draft = { ...emptyDraft('BV-MAU-A', '2026-03-10'), form: 'press', title: 'Bài trên báo' };

test.each([
  // Proof as typed, address, number of the issue.
  ['https://bao.test/1', 'https://bao.test/1', null],
  ['HTTP://bao.test/1', 'HTTP://bao.test/1', null],
  ['Số 12/2026', null, 'Số 12/2026'],
  ['bao.test/1', null, 'bao.test/1'],
])('a proof "%s" is an address, or the number of an issue', (proof, evidenceUrl, issueNumber) => {
  expect(requestOf({ ...draft, proof }, null)).toMatchObject({ evidenceUrl, issueNumber });
});

test.each([
  ['1.200', 1200],
  ['1 200', 1200],
  ['15', 15],
])('"%s" people are %i', (reach, number) => {
  expect(requestOf({ ...draft, reach }, null).reach).toBe(number);
});

test('an empty reach was not measured; what is no number is left for the server to refuse', () => {
  expect(requestOf(draft, null).reach).toBeNull();
  expect(requestOf({ ...draft, number: 'vài' }, null).number).toBeNaN();
});

test('the row can be sent once it has a proof, typed or as a file', () => {
  expect(isReady(draft, false)).toBe(false);
  expect(isReady(draft, true)).toBe(true);
  expect(isReady({ ...draft, proof: 'Số 12' }, false)).toBe(true);
  expect(isReady({ ...draft, proof: 'Số 12', form: '' }, false)).toBe(false);
});
