import { expect, test } from 'vitest';
import { ownPasswordWords } from '../words/account-words';
import { type PasswordDraft, passwordFaults } from './password-faults';

const good: PasswordDraft = { current: 'k7Bd-92qP-mmmm-aaaa', next: 'Benh-vien-2026', repeated: 'Benh-vien-2026' };
const { faults } = ownPasswordWords;

test.each<[string, Partial<PasswordDraft>, keyof PasswordDraft, string | null]>([
  ['a good one', {}, 'next', null],
  ['a good one, repeated', {}, 'repeated', null],
  ['nothing handed out', { current: '' }, 'current', faults.missing],
  ['seven characters', { next: 'Abcd-12' }, 'next', faults.short],
  ['no digit', { next: 'Benh-vien-mau' }, 'next', faults.plain],
  ['no capital', { next: 'benh-vien-2026' }, 'next', faults.plain],
  ['no small letter', { next: 'BENH-VIEN-2026' }, 'next', faults.plain],
  ['more than can be kept', { next: `Aa1${'ệ'.repeat(24)}` }, 'next', faults.long],
  ['the handed-out one again', { next: good.current }, 'next', faults.same],
  ['a slip in the repetition', { repeated: 'Benh-vien-2062' }, 'repeated', faults.differs],
])('%s', (_case, change, field, fault) => {
  expect(passwordFaults({ ...good, ...change })[field]).toBe(fault);
});
