import { describe, expect, test } from 'vitest';
import { declareFaults } from './declare-faults.ts';
import { exemptFaults } from './exempt-faults.ts';
import { exemptSpans } from './exempt-spans.ts';

describe('what the form of an exemption says is missing', () => {
  const whole = {
    period: '2026-03' as string | null,
    from: '',
    to: '',
    reason: 'repair',
    approval: '12/QĐ-SYT',
    text: '',
  };
  test.each([
    ['nothing', whole, []],
    [
      'everything',
      { period: null, from: '', to: '', reason: '', approval: ' ', text: '' },
      ['from', 'to', 'reasonCode', 'approvalDocument'],
    ],
    ['days in the wrong order', { ...whole, period: null, from: '2026-03-14', to: '2026-03-13' }, ['to']],
    ['words of another reason', { ...whole, reason: 'other' }, ['reasonText']],
    ['nothing, in a range of days', { ...whole, period: null, from: '2026-02-15', to: '2026-02-15' }, []],
  ])('%s', (_what, typed, fields) => {
    expect(Object.keys(exemptFaults(typed))).toEqual(fields);
  });
});

test.each([
  ['2026-11', ['2026-11', '2026-Q4', '2026-H2', '2026']],
  ['2026-Q1', ['2026-Q1', '2026-H1', '2026']],
  ['2026-11@15', ['2026-11@15', '2026-Q4@15', '2026-H2@15', '2026@15']],
  ['2026', ['2026']],
])('an exemption in %s is offered for it and what it lies in', (code, spans) => {
  expect(exemptSpans(code).map(({ value }) => value)).toEqual(spans);
});

describe('what the form of evidence says is missing', () => {
  const whole = { unitCode: 'BV-A', title: 'Bài', appearedOn: '2026-03-10', url: 'https://bao.test', issueNumber: '' };
  test.each([
    ['nothing', whole, false, []],
    ['every proof', { ...whole, url: '' }, false, ['url']],
    ['nothing, with a file', { ...whole, url: '' }, true, []],
    ['nothing, with a number', { ...whole, url: '', issueNumber: 'Số 3' }, false, []],
    ['a whole address', { ...whole, url: 'bao.test' }, false, ['url']],
    ['a day that has come', { ...whole, appearedOn: '2026-03-12' }, false, ['appearedOn']],
    [
      'everything',
      { unitCode: '', title: '', appearedOn: '', url: '', issueNumber: '' },
      false,
      ['unitCode', 'title', 'appearedOn', 'url'],
    ],
  ])('%s', (_what, typed, hasFile, fields) => {
    expect(Object.keys(declareFaults(typed, hasFile, '2026-03-11'))).toEqual(fields);
  });
});
