import { describe, expect, it } from 'vitest';
import type { CountReason } from './index.ts';
import { event, item, onePublished, see } from './quota.fixture.ts';
import type { CreditEvent } from './trace-credit.ts';

type Row = readonly [why: string, events: CreditEvent[], counted: boolean, reason: CountReason, date: string | null];

describe('Q4 what takes credit away from a submission', () => {
  const submitted = event('submitted', '2026-03-30');
  it.each<Row>([
    ['refused', [submitted, event('refused', '2026-04-02', { reason: 'not_related' })], false, 'refused', '2026-03-30'],
    [
      'refused, then accepted after all: counts on its first date',
      [submitted, event('refused', '2026-04-02'), event('accepted', '2026-04-20')],
      true,
      'counted',
      '2026-03-30',
    ],
    [
      'refused, and handed in again by the unit: stays refused until the desk decides',
      [submitted, event('refused', '2026-04-02'), event('resubmitted', '2026-04-03')],
      false,
      'refused',
      '2026-03-30',
    ],
    [
      'withdrawn for fault',
      [submitted, event('published', '2026-04-01'), event('withdrawn', '2026-04-09', { reason: 'fault' })],
      false,
      'withdrawn_fault',
      '2026-03-30',
    ],
    [
      'withdrawn without a reason',
      [submitted, event('published', '2026-04-01'), event('withdrawn', '2026-04-09')],
      false,
      'withdrawn_fault',
      '2026-03-30',
    ],
    [
      'withdrawn for fault, then published again: counts on its first date',
      [submitted, event('withdrawn', '2026-04-09', { reason: 'fault' }), event('republished', '2026-05-09')],
      true,
      'counted',
      '2026-03-30',
    ],
    [
      'withdrawn by its unit before posting',
      [submitted, event('unit_withdrawn', '2026-03-31')],
      false,
      'unit_withdrawn',
      '2026-03-30',
    ],
    [
      'taken down at the request of its unit',
      [submitted, event('published', '2026-04-01'), event('withdrawn', '2026-04-09', { reason: 'unit_request' })],
      false,
      'unit_withdrawn',
      '2026-03-30',
    ],
    [
      'withdrawn by its unit and handed in again: the later date',
      [
        submitted,
        event('unit_withdrawn', '2026-03-31'),
        event('submitted', '2026-04-15'),
        event('accepted', '2026-04-16'),
      ],
      true,
      'counted',
      '2026-04-15',
    ],
    [
      'refused first, expiry gives nothing back',
      [submitted, event('refused', '2026-04-02'), event('withdrawn', '2026-04-09', { reason: 'expired' })],
      false,
      'refused',
      '2026-03-30',
    ],
    [
      'withdrawn because a newer text replaced it',
      [submitted, event('published', '2026-04-01'), event('withdrawn', '2026-04-09', { reason: 'replaced' })],
      true,
      'kept_replaced',
      '2026-03-30',
    ],
  ])('Q4 %s', (_why, events, counted, reason, date) => {
    expect(see(item('a', events))).toMatchObject({ counted, reason, date });
  });

  it('Q4 the heat warning that was withdrawn because it expired keeps credit and date', () => {
    const warning = item('nang-nong', [
      event('submitted', '2026-05-28'),
      event('published', '2026-05-28 10:00:00'),
      event('withdrawn', '2026-06-05', { reason: 'expired' }),
    ]);
    expect(see(warning)).toMatchObject({ counted: true, reason: 'kept_expired', date: '2026-05-28' });
    expect(see(warning, { reading: onePublished })).toMatchObject({ counted: true, date: '2026-05-28' });
  });
});

describe('Q4 what was taken down in its time and is offered again', () => {
  const kept = [
    event('submitted', '2026-03-10'),
    event('published', '2026-03-12'),
    event('withdrawn', '2026-03-30', { reason: 'expired' }),
    event('resubmitted', '2026-06-01'),
  ];
  it.each<readonly [string, CreditEvent[]]>([
    ['refused', [event('refused', '2026-06-02')]],
    ['taken back by its unit', [event('unit_withdrawn', '2026-06-02')]],
    ['taken back and handed in once more', [event('unit_withdrawn', '2026-06-02'), event('resubmitted', '2026-06-03')]],
    ['accepted, then refused', [event('accepted', '2026-06-02'), event('refused', '2026-06-03')]],
    ['accepted, then returned and never mended', [event('accepted', '2026-06-02'), event('returned', '2026-06-03')]],
  ])('Q4 %s, keeps credit and date of the time when it was up', (_why, then) => {
    const again = item('a', [...kept, ...then]);
    expect(see(again)).toMatchObject({ counted: true, reason: 'kept_expired', date: '2026-03-10' });
    expect(see(again, { reading: onePublished })).toMatchObject({ counted: true, date: '2026-03-12' });
  });

  it('Q4 posted again and then taken down for fault, it loses it', () => {
    const fault = event('withdrawn', '2026-06-09', { reason: 'fault' });
    expect(see(item('a', [...kept, event('republished', '2026-06-02'), fault]))).toMatchObject({
      counted: false,
      reason: 'withdrawn_fault',
    });
  });
});

describe('Q4 where posting counts, handing in again gives nothing back', () => {
  const posted = event('published', '2026-01-10');
  const takenDown = event('withdrawn', '2026-01-12', { reason: 'unit_request' });
  it.each<Row>([
    ['taken down at the request of its unit', [posted, takenDown], false, 'unit_withdrawn', '2026-01-10'],
    [
      'handed in again, and not posted',
      [posted, takenDown, event('resubmitted', '2026-02-20')],
      false,
      'unit_withdrawn',
      '2026-01-10',
    ],
    [
      'handed in again and returned',
      [posted, takenDown, event('resubmitted', '2026-02-20'), event('returned', '2026-02-21')],
      false,
      'unit_withdrawn',
      '2026-01-10',
    ],
    [
      'handed in again and posted again: on its first day',
      [posted, takenDown, event('resubmitted', '2026-02-20'), event('republished', '2026-02-22')],
      true,
      'counted',
      '2026-01-10',
    ],
  ])('Q4 %s', (_why, events, counted, reason, date) => {
    expect(see(item('a', events), { reading: onePublished })).toMatchObject({ counted, reason, date });
  });
});

describe('Q4 a returned item', () => {
  // Returned on Monday 30/03/2026 (day 0); five working days end on Monday 06/04/2026.
  const before = [event('submitted', '2026-03-27'), event('returned', '2026-03-30', { reason: 'needs_edit' })];
  it.each<readonly [string, CreditEvent[], string, boolean, CountReason, string]>([
    ['counts on the last day of grace', before, '2026-04-06 23:59:59', true, 'returned_in_grace', '2026-03-27'],
    [
      'stops counting at midnight after it',
      before,
      '2026-04-07 00:00:00',
      false,
      'returned_not_resubmitted',
      '2026-03-27',
    ],
    [
      'resubmitted on the last day of grace keeps its date',
      [...before, event('resubmitted', '2026-04-06 23:59:59')],
      '2026-05-01',
      true,
      'counted',
      '2026-03-27',
    ],
    [
      'resubmitted a day later takes the later date',
      [...before, event('resubmitted', '2026-04-07 00:00:00')],
      '2026-05-01',
      true,
      'counted',
      '2026-04-07',
    ],
    [
      'resubmitted late keeps the later date when it is published',
      [...before, event('resubmitted', '2026-04-10'), event('published', '2026-04-12')],
      '2026-05-01',
      true,
      'counted',
      '2026-04-10',
    ],
    [
      'accepted without being resubmitted counts on its first date',
      [...before, event('accepted', '2026-04-20')],
      '2026-05-01',
      true,
      'counted',
      '2026-03-27',
    ],
    [
      'returned a second time has a second grace from the date that it had',
      [...before, event('resubmitted', '2026-04-01'), event('returned', '2026-04-02')],
      '2026-04-09',
      true,
      'returned_in_grace',
      '2026-03-27',
    ],
  ])('Q4 %s', (_why, events, now, counted, reason, date) => {
    expect(see(item('a', events), { now })).toMatchObject({ counted, reason, date });
  });

  it('Q4 the grace counts working days: a return before Tết runs over it', () => {
    // Thursday 12/02/2026; Tết rest 16–20/02; working days 13, 23, 24, 25, 26.
    const returned = item('a', [event('submitted', '2026-02-11'), event('returned', '2026-02-12')]);
    expect(see(returned, { now: '2026-02-26 23:59:59' }).counted).toBe(true);
    expect(see(returned, { now: '2026-02-27 00:00:00' }).counted).toBe(false);
  });

  it('Q4 a return does not touch what has been published', () => {
    const returned = item('a', [event('published', '2026-03-27'), event('returned', '2026-03-30')]);
    expect(see(returned, { reading: onePublished })).toMatchObject({ counted: true, date: '2026-03-27' });
  });
});
