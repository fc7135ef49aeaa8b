import { describe, expect, test } from 'vitest';
import { REVERIFY_AFTER_DAYS, verificationOn } from './verification.ts';

const firstPublishedAt = '2026-01-05T01:00:00.000Z';

describe('whether a line has to be checked again', () => {
  test.each([
    ['checked, on the last day of its term', '2026-03-01', '2026-08-28', false],
    ['checked, on the day after', '2026-03-01', '2026-08-29', true],
    ['never checked, within the term of its publication', null, '2026-07-04', false],
    ['never checked, after it', null, '2026-07-05', true],
    ['checked later than it is asked about', '2026-12-01', '2026-03-01', false],
  ])('%s', (_, verifiedOn, day, isOverdue) => {
    expect(verificationOn({ verifiedOn, firstPublishedAt }, day).isOverdue).toBe(isOverdue);
  });

  test('the term is counted in days', () => {
    expect(REVERIFY_AFTER_DAYS).toBe(180);
    expect(verificationOn({ verifiedOn: '2026-03-01', firstPublishedAt }, '2026-03-01').standsUntil).toBe('2026-08-28');
  });
});
