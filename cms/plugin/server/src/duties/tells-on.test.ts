import { expect, test } from 'vitest';
import { tellsOn } from './tells-on.ts';

const year = { periodFrom: '2026-01-01', periodTo: '2026-12-31' };

test.each([
  // Issue of the plan, today, whether the start page tells of its duties.
  ['2025-12-20', '2025-12-19', false],
  ['2025-12-20', '2025-12-20', true],
  ['2026-03-06', '2026-01-01', true],
  [null, '2025-12-31', false],
  [null, '2026-01-01', true],
  // The report of 31 December that nobody sent is overdue in January, not forgotten.
  [null, '2027-01-02', true],
  [null, '2027-03-31', true],
  [null, '2027-04-01', false],
])('issued %s, on %s: %s', (issuedDate, today, isTold) => {
  expect(tellsOn({ ...year, issuedDate }, today)).toBe(isTold);
});
