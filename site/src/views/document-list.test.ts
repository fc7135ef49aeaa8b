import { describe, expect, test } from 'vitest';
import { documentStateOn, documentsByYear } from './document-list.ts';
import { documentOf } from './example-items.ts';
import { siteOf } from './site-of.ts';

describe('documents', () => {
  test.each([
    ['without a date of effect nothing is claimed', { effectiveDate: null, expiredDate: null }, 'unknown'],
    ['in force on the day of effect', { effectiveDate: '2026-03-10', expiredDate: null }, 'in_force'],
    ['not yet in force the day before', { effectiveDate: '2026-03-11', expiredDate: null }, 'upcoming'],
    ['out of force on the day of expiry', { effectiveDate: '2020-01-01', expiredDate: '2026-03-10' }, 'expired'],
  ])('%s', (_rule, dates, state) => {
    expect(documentStateOn(dates, '2026-03-10')).toBe(state);
  });

  test('stand by year, newest first, undated last', () => {
    const document = [
      documentOf('cu', { issuedDate: '2024-05-01' }),
      documentOf('khong-ngay', { issuedDate: null }),
      documentOf('moi', { issuedDate: '2026-02-01' }),
    ];
    expect(documentsByYear(siteOf({ document }, '2026-03-10')).map((group) => group.year)).toEqual([
      '2026',
      '2024',
      '',
    ]);
  });
});
