import { expect, test } from 'vitest';
import { type Cell, type Column, type Row, readerOf } from './read-cell';

const custom = (name: string, options: object = {}) => ({ customField: `plugin::cchc.${name}`, options });
const words = (text: string): Cell => ({ kind: 'words', words: text });
const dash = words('–');

test.each<[string, Column, Row, Cell]>([
  ['a code by its word', { name: 'kind', attribute: custom('code') }, { kind: 'news_brief' }, words('Tin')],
  ['an unknown code as it is', { name: 'kind', attribute: custom('code') }, { kind: 'la' }, words('la')],
  ['a missing code', { name: 'kind', attribute: custom('code') }, { kind: null }, dash],
  [
    'where an article stands',
    { name: 'workflowState', attribute: custom('code') },
    { workflowState: 'submitted', status: 'draft' },
    words('Đã gửi, chờ tiếp nhận'),
  ],
  [
    'an article on the site, however it came there',
    { name: 'workflowState', attribute: custom('code') },
    { workflowState: 'accepted', status: 'modified' },
    words('Đã đăng'),
  ],
  [
    'a reference',
    { name: 'unitCode', attribute: custom('reference', { choices: 'units' }) },
    { unitCode: 'BV-MAU-A' },
    { kind: 'names', list: 'units', values: ['BV-MAU-A'] },
  ],
  ['no reference', { name: 'unitCode', attribute: custom('reference', { choices: 'units' }) }, { unitCode: '' }, dash],
  [
    'several choices',
    { name: 'levels', attribute: custom('list', { shape: { kind: 'choices', choices: 'levels' } }) },
    { levels: ['ministry', 'province'] },
    { kind: 'names', list: 'levels', values: ['ministry', 'province'] },
  ],
  [
    'lines',
    { name: 'keywords', attribute: custom('list', { shape: { kind: 'lines' } }) },
    { keywords: ['một', 'hai'] },
    words('một; hai'),
  ],
  [
    'rows by their number',
    { name: 'tasks', attribute: custom('list', { shape: { kind: 'rows', columns: [] } }) },
    { tasks: [{}, {}, {}] },
    words('3 dòng'),
  ],
  ['a structure', { name: 'rule', attribute: custom('form') }, { rule: { kind: 'none' } }, words('Có')],
  ['a flag', { name: 'isComplete', attribute: { type: 'boolean' } }, { isComplete: false }, words('Không')],
  ['a day', { name: 'issuedDate', attribute: { type: 'date' } }, { issuedDate: '2026-03-09' }, words('09/03/2026')],
  ['no day', { name: 'issuedDate', attribute: { type: 'date' } }, { issuedDate: null }, dash],
  [
    'a moment, by the clock of the office',
    { name: 'updatedAt', attribute: { type: 'datetime' } },
    { updatedAt: '2026-03-09T18:05:00.000Z' },
    words('10/03/2026 01:05'),
  ],
  ['a period', { name: 'period', attribute: { type: 'string' } }, { period: '2026-03' }, words('Tháng 03/2026')],
  ['no period', { name: 'period', attribute: { type: 'string' } }, { period: null }, dash],
])('%s', (_case, column, row, cell) => {
  expect(readerOf(column)?.(row)).toEqual(cell);
});

test('plain text stays as Strapi shows it, with its link', () => {
  expect(readerOf({ name: 'title', attribute: { type: 'string' } })).toBeNull();
  expect(readerOf({ name: 'title', attribute: { type: 'text' } })).toBeNull();
});
