import { describe, expect, it } from 'vitest';
import type { QuotaReading } from '../../contract/types/plan.ts';
import { type CountReason, countReasons } from './index.ts';
import { event, item, onePublished, oneSubmitted, see } from './quota.fixture.ts';
import type { CreditEvent } from './trace-credit.ts';

type Row = readonly [why: string, events: CreditEvent[], counted: boolean, reason: CountReason, date: string | null];

describe('Q3 the date of a submission', () => {
  it.each<Row>([
    ['one second before midnight', [event('submitted', '2026-03-31 23:59:59')], true, 'counted', '2026-03-31'],
    ['at midnight', [event('submitted', '2026-04-01 00:00:00')], true, 'counted', '2026-04-01'],
    // 00:30 on the 1st is still the month before in UTC.
    ['half an hour after midnight', [event('submitted', '2026-03-01 00:30:00')], true, 'counted', '2026-03-01'],
    [
      // In the ledger it stands behind what was done on the 2nd.
      'the e-mail of the 29th, keyed in on the 2nd from evidence',
      [event('accepted', '2026-04-02'), event('submitted', '2026-03-29', { origin: 'attested' })],
      true,
      'attested',
      '2026-03-29',
    ],
    [
      'an attested date that is earlier than the observed one, though later in the ledger',
      [event('submitted', '2026-04-02'), event('submitted', '2026-03-29', { origin: 'attested' })],
      true,
      'attested',
      '2026-03-29',
    ],
    [
      'editing, accepting and publishing do not move it',
      [
        event('submitted', '2026-03-30'),
        event('accepted', '2026-04-02'),
        event('published', '2026-04-03'),
        event('republished', '2026-05-01'),
      ],
      true,
      'counted',
      '2026-03-30',
    ],
    [
      'submitted twice, the first counts',
      [event('submitted', '2026-03-30'), event('submitted', '2026-04-30')],
      true,
      'counted',
      '2026-03-30',
    ],
    ['an item of which nothing is known', [], false, 'not_submitted', null],
    // The empty draft of the 31st: submitting was refused for want of words, so no submitted event exists.
    ['an empty draft of the 31st holds no month', [], false, 'not_submitted', null],
    [
      'published without ever being submitted',
      [event('published', '2026-03-05')],
      false,
      'not_submitted',
      '2026-03-05',
    ],
    [
      'a submission after now has not happened',
      [event('submitted', '2026-12-15 09:00:01')],
      false,
      'not_submitted',
      null,
    ],
    ['a submission right now has', [event('submitted', '2026-12-15 09:00:00')], true, 'counted', '2026-12-15'],
  ])('Q3 %s', (_why, events, counted, reason, date) => {
    expect(see(item('a', events))).toMatchObject({ itemId: 'a', counted, reason, date });
  });
});

it('Q3 an event right now has happened, wherever it stands in the ledger', () => {
  const events = [event('refused', '2026-12-15 09:00:00'), event('submitted', '2026-12-01', { origin: 'attested' })];
  expect(see(item('a', events))).toMatchObject({ counted: false, reason: 'refused', date: '2026-12-01' });
});

describe('Q3 the date of a publication', () => {
  it.each<Row>([
    [
      'the first publication counts',
      [event('submitted', '2026-03-30'), event('published', '2026-04-02')],
      true,
      'counted',
      '2026-04-02',
    ],
    [
      'a scheduled item takes its scheduled time though the system was late',
      [event('published', '2026-03-31 23:00:00', { origin: 'scheduled' })],
      true,
      'counted',
      '2026-03-31',
    ],
    [
      'publishing again never moves it',
      [
        event('published', '2026-04-02'),
        event('withdrawn', '2026-04-03', { reason: 'fault' }),
        event('published', '2026-05-02'),
      ],
      true,
      'counted',
      '2026-04-02',
    ],
    ['submitted, not yet published', [event('submitted', '2026-03-30')], false, 'not_published', '2026-03-30'],
    [
      'an archive that nobody has accepted',
      [event('published', '2025-11-02', { origin: 'imported' })],
      false,
      'import_not_accepted',
      '2025-11-02',
    ],
    [
      'an archive import that TCHC has accepted counts on its real date',
      [
        event('published', '2025-11-02', { origin: 'imported' }),
        event('accepted', '2026-03-10', { origin: 'imported' }),
      ],
      true,
      'imported',
      '2025-11-02',
    ],
    [
      'an address on the old site, attested',
      [event('published', '2026-02-27', { origin: 'attested' })],
      true,
      'attested',
      '2026-02-27',
    ],
  ])('Q3 %s', (_why, events, counted, reason, date) => {
    expect(see(item('a', events), { reading: onePublished })).toMatchObject({ counted, reason, date });
  });
});

describe('Q1 what a quota asks for', () => {
  const events = [event('submitted', '2026-03-10')];
  it.each<readonly [string, Partial<QuotaReading>, Parameters<typeof item>[2], CountReason]>([
    ['another kind', { kinds: ['bulletin'] }, { kind: 'article' }, 'other_kind'],
    ['one of several kinds', { kinds: ['news_brief', 'article'] }, { kind: 'article' }, 'counted'],
    ['nothing about reform', { subject: { scope: 'cchc' } }, { reformAreas: [] }, 'other_subject'],
    ['one area of reform', { subject: { scope: 'cchc' } }, { reformAreas: ['procedures'] }, 'counted'],
    [
      'another chuyên mục',
      { subject: { scope: 'categories', categories: ['cchc'] } },
      { categories: ['y-te'] },
      'other_subject',
    ],
    [
      'the chuyên mục',
      { subject: { scope: 'categories', categories: ['cchc'] } },
      { categories: ['y-te', 'cchc'] },
      'counted',
    ],
    ['elsewhere for a quota here', { where: 'here' }, { where: 'elsewhere' }, 'other_place'],
    ['here for a quota elsewhere', { where: 'elsewhere' }, { where: 'here' }, 'other_place'],
    ['here for a quota anywhere', { where: 'anywhere' }, { where: 'here' }, 'counted'],
  ])('Q1 %s', (_why, reading, more, reason) => {
    expect(see(item('a', events, more), { reading: { ...oneSubmitted, ...reading } }).reason).toBe(reason);
  });
});

describe('Q6 flags and rulings', () => {
  const events = [event('submitted', '2026-03-10')];
  it('Q6 a flagged item counts provisionally', () => {
    expect(see(item('a', events), { flags: ['a'] })).toMatchObject({
      counted: true,
      isProvisional: true,
      reason: 'flagged',
    });
  });

  it('Q6 ruled out, it does not count, however often it is published', () => {
    const out = [
      ...events,
      event('ruled_out', '2026-03-12', { reason: 'duplicate' }),
      event('published', '2026-03-13'),
    ];
    expect(see(item('a', out))).toMatchObject({ counted: false, reason: 'ruled_out' });
  });

  it('Q6 ruled in again, it counts on its first date', () => {
    const back = [...events, event('ruled_out', '2026-03-12'), event('ruled_in', '2026-04-02')];
    expect(see(item('a', back))).toMatchObject({ counted: true, reason: 'counted', date: '2026-03-10' });
  });

  it('Q6 a flag on an item that does not count changes nothing', () => {
    const refused = [...events, event('refused', '2026-03-12')];
    expect(see(item('a', refused), { flags: ['a'] })).toMatchObject({
      counted: false,
      isProvisional: false,
      reason: 'refused',
    });
  });
});

describe('Q15 evidence of what appeared elsewhere', () => {
  const declared = [event('published', '2026-03-10')];
  const reading: QuotaReading = { ...onePublished, where: 'elsewhere' };
  const onNewspaper = (events: CreditEvent[]) => see(item('a', events, { where: 'elsewhere' }), { reading });

  it.each<Row>([
    ['declared by the unit: waits and does not count', declared, false, 'awaiting_confirmation', '2026-03-10'],
    [
      'confirmed, however late: counts on its date',
      [...declared, event('accepted', '2026-04-20')],
      true,
      'elsewhere_confirmed',
      '2026-03-10',
    ],
    [
      'entered from evidence by the desk: is confirmed',
      [event('published', '2026-03-10', { origin: 'attested' })],
      true,
      'elsewhere_confirmed',
      '2026-03-10',
    ],
    [
      'confirmed, then ruled out',
      [...declared, event('accepted', '2026-04-20'), event('ruled_out', '2026-04-21')],
      false,
      'ruled_out',
      '2026-03-10',
    ],
  ])('Q15 %s', (_why, events, counted, reason, date) => {
    expect(onNewspaper(events)).toMatchObject({ counted, reason, date });
  });
});

describe('Q5 reason codes', () => {
  it('Q5 are a frozen list without doubles', () => {
    expect(Object.isFrozen(countReasons)).toBe(true);
    expect(new Set(countReasons).size).toBe(countReasons.length);
  });
});
