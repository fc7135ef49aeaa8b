import { expect, test } from 'vitest';
import { commandWords } from './command-words.ts';
import { parseReportRequest } from './report-request.ts';

const refusalOf = (query: Readonly<Record<string, unknown>>): { readonly code: string; readonly message: string } => {
  try {
    parseReportRequest(query);
  } catch (error) {
    const { details, message } = error as Error & { readonly details: { readonly code: string } };
    return { code: details.code, message };
  }
  throw new Error('The request was taken.');
};

test.each([
  [{ period: '2026-13' }, 'E_PERIOD', 'The period “2026-13” is not understood.'],
  [{ period: '2000-01-01..2026-01-01' }, 'E_PERIOD_LONG', 'is longer than ten years'],
  [{ period: '2026-03', countedAt: 'nay' }, 'E_COUNTED_AT', 'The moment “nay” is not understood.'],
  [{ period: ['2026-03', '2026-04'] }, 'E_REQUEST', 'The request is not understood.'],
])('%j: people and commands are told the same in their own language', (query, code, sentence) => {
  const refusal = refusalOf(query);
  expect(refusal.code).toBe(code);
  expect(refusal.message.normalize('NFD')).toMatch(/\p{M}/u);
  const told = commandWords(code, query, refusal.message);
  expect(told).toContain(sentence);
  expect(told.normalize('NFD')).not.toMatch(/\p{M}|đ/iu);
});

test('a code that commands have no words for keeps its own', () => {
  expect(commandWords('E_OTHER', {}, 'As it was.')).toBe('As it was.');
});
