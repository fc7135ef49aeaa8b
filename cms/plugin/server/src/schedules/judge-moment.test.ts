import { expect, test } from 'vitest';
import { judgeMoment } from './judge-moment.ts';

const now = '2026-03-10T02:00:00.000Z';

test.each([
  ['a moment that is over', '2026-03-10T01:59:59.999Z', 'E_SCHEDULE_PAST'],
  ['this very moment', now, 'E_SCHEDULE_PAST'],
  ['a minute ahead', '2026-03-10T02:01:00.000Z', undefined],
  ['a year ahead', '2027-03-10T02:00:00.000Z', undefined],
  ['a mistyped year', '2062-03-10T02:00:00.000Z', 'E_SCHEDULE_FAR'],
])('%s', (_rule, at, code) => {
  expect(judgeMoment(at, now)?.code).toBe(code);
});
