import { expect, test } from 'vitest';
import { activityFaults, emptyDraft, requestOf } from './activity-draft.ts';

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

const today = '2026-03-10';
const whole = { ...draft, proof: 'Số 12' };

test.each([
  ['nothing is missing', whole, false, []],
  ['a file is a proof as well', draft, true, []],
  ['no proof', draft, false, ['proof']],
  ['no form', { ...whole, form: '' }, false, ['form']],
  ['nothing typed', emptyDraft('', ''), false, ['form', 'heldOn', 'unitCode', 'title', 'proof']],
  ['less than nothing', { ...whole, number: '-3' }, false, ['number']],
  ['no number', { ...whole, number: 'vài' }, false, ['number']],
  ['half a broadcast', { ...whole, number: '1,5' }, false, ['number']],
  ['half a broadcast with a stop', { ...whole, number: '1.5' }, false, ['number']],
  ['a power of ten', { ...whole, number: '1e3' }, false, ['number']],
  ['a reach below zero', { ...whole, reach: '-1' }, false, ['reach']],
  ['a reach with dots between thousands', { ...whole, reach: '1.200' }, false, []],
  ['tomorrow', { ...whole, heldOn: '2026-03-11' }, false, ['heldOn']],
])('what the row says is missing: %s', (_what, typed, hasFile, fields) => {
  expect(Object.keys(activityFaults(typed, hasFile, today))).toEqual(fields);
});
