import type { Quota } from '@cchc/shared/contract';
import { describe, expect, it } from 'vitest';
import { isExcusedInPublic } from './excused-in-public.ts';

const quota = (
  changes: Partial<Quota> = {},
  who: Quota['readings'][number]['who'] = { scope: 'all', except: [] },
): Quota => ({
  key: 'tin-bai',
  planKey: 'ke-hoach',
  title: 'Mỗi đơn vị một bài',
  clause: '',
  period: 'month',
  startDay: 1,
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  readings: [
    {
      id: 'mot',
      label: 'Một',
      who,
      kinds: [],
      subject: { scope: 'any' },
      event: 'submitted',
      where: 'here',
      minimum: 1,
    },
  ],
  chosenReading: 'mot',
  carriesOver: false,
  visibility: 'full',
  order: 1,
  ...changes,
});
const hospital = { code: 'BV-MAU-A', kind: 'hospital' } as const;
const ofAll = { quotaKey: null, period: '2026-03' };

describe('Q16 an exemption is as public as the quotas that it touches', () => {
  it.each([
    ['a named quota that is public', { quotaKey: 'tin-bai', period: '2026-03' }, [quota()], true],
    ['a named quota that is internal or gone', { quotaKey: 'noi-bo', period: '2026-03' }, [quota()], false],
    ['all quotas, none of them public', ofAll, [], false],
    ['all quotas, one public and addressed to the unit', ofAll, [quota()], true],
    ['all quotas, the public ones for totals only', ofAll, [quota({ visibility: 'totals' })], true],
    [
      'all quotas, the public one addressed to another unit',
      ofAll,
      [quota({}, { scope: 'unit', unit: 'TTKSBT-MAU' })],
      false,
    ],
    [
      'all quotas, the public one excepting the unit',
      ofAll,
      [quota({}, { scope: 'all', except: ['BV-MAU-A'] })],
      false,
    ],
    ['all quotas, the public one for another kind', ofAll, [quota({}, { scope: 'kinds', kinds: ['cdc'] })], false],
    ['all quotas, the public one of another year', ofAll, [quota({ validTo: '2026-02-28' })], false],
    ['a period that cannot be read', { quotaKey: null, period: 'tháng ba' }, [quota()], false],
  ])('Q16 %s', (_what, exemption, quotas, isPublic) => {
    expect(isExcusedInPublic(exemption, hospital, quotas)).toBe(isPublic);
  });
});
