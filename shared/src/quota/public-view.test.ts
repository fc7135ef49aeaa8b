import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Quota } from '../../contract/types/plan.ts';
import { closePeriod, correctionsOf, evaluatePeriod, publicPeriod } from './index.ts';
import { context, event, ict, item, onePublished, period, quota, unit } from './quota.fixture.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const march = period('2026-03');
const units = [unit('BV-MAU-A', { order: 1 }), unit('BV-MAU-B', { order: 2 })];
const items = [
  item('dang', [event('submitted', '2026-03-10'), event('published', '2026-03-11')]),
  item('cho', [event('submitted', '2026-03-12')]),
  item('tu-choi', [event('submitted', '2026-03-13'), event('refused', '2026-03-14')]),
];
const isPublic = (itemId: string): boolean => itemId === 'dang';
const seenOn = (day: string) => context(items, { units, now: ict(day) });

function see(visibility: Quota['visibility'], day: string, isClosed = false) {
  const own = quota({}, { visibility });
  const seen = seenOn(day);
  const outcome = closePeriod(own, march, [], seenOn('2026-04-02'), sha256);
  const closing = isClosed && outcome.status === 'closed' ? outcome.closing : null;
  const corrections = closing === null ? [] : correctionsOf(own, closing, seen);
  return publicPeriod(own, evaluatePeriod(own, march, seen), { closing, corrections, isPublic });
}

describe('Q16 what the public sees', () => {
  it('Q16 internal shows nothing at all', () => {
    expect(see('internal', '2026-04-02', true)).toEqual({ visibility: 'internal' });
  });

  it('Q16 totals name no unit', () => {
    const view = see('totals', '2026-04-02', true);
    expect(view).toMatchObject({ totals: { unitsDue: 2, counted: 2, unitsMet: 1, unitsShort: 1 } });
    expect(JSON.stringify(view)).not.toContain('BV-MAU');
  });

  it('Q16 no verdict is public before the closing, not even when the month is over', () => {
    for (const day of ['2026-03-20', '2026-04-02']) {
      expect(see('full', day)).toMatchObject({
        closing: null,
        totals: { unitsDue: 2, counted: 2, unitsMet: null, unitsShort: null },
        rows: [
          { unit: 'BV-MAU-A', verdict: 'pending', counted: 2 },
          { unit: 'BV-MAU-B', verdict: 'pending', counted: 0, missing: 1 },
        ],
      });
    }
  });

  it('Q16 titles of what is posted, and a number for what is handed in and not posted; refusals stay inside', () => {
    const view = see('full', '2026-03-20');
    expect(view).toMatchObject({ rows: [{ items: [{ itemId: 'dang', date: '2026-03-10' }], unpublished: 1 }, {}] });
    expect(JSON.stringify(view)).not.toContain('tu-choi');
    expect(JSON.stringify(view)).not.toContain('"cho"');
  });

  it('Q10 what was carried into a closed period is not told as missing', () => {
    const own = quota({ minimum: 2 }, { carriesOver: true, validFrom: '2026-02-01' });
    const early = ['x', 'y', 'z'].map((id) => item(id, [event('submitted', '2026-02-10')]));
    const seen = context(early, { units: units.slice(0, 1), now: ict('2026-04-02') });
    const outcome = closePeriod(own, march, [], seen, sha256);
    const closing = outcome.status === 'closed' ? outcome.closing : null;
    expect(publicPeriod(own, evaluatePeriod(own, march, seen), { closing, corrections: [], isPublic })).toMatchObject({
      rows: [{ unit: 'BV-MAU-A', verdict: 'short', counted: 0, missing: 1 }],
    });
  });

  it('Q16 from the closing on the verdicts are public, with round and digest', () => {
    expect(see('full', '2026-04-02', true)).toMatchObject({
      closing: { round: 1, readingId: 'submitted' },
      rows: [
        { unit: 'BV-MAU-A', verdict: 'exceeded', counted: 2, unpublished: 1, correction: null },
        { unit: 'BV-MAU-B', verdict: 'short', counted: 0, missing: 1 },
      ],
    });
  });

  it('Q11 a correction stands beside the closed figure, never over it', () => {
    const own = quota();
    const outcome = closePeriod(own, march, [], seenOn('2026-04-02'), sha256);
    if (outcome.status === 'refused') throw new Error(outcome.reason);
    const fault = event('withdrawn', '2026-04-20', { reason: 'fault' });
    const changed = items.map((entry) =>
      entry.itemId === 'dang' ? { ...entry, events: [...entry.events, fault] } : entry,
    );
    const seen = context(changed, { units, now: ict('2026-04-21') });
    const corrections = correctionsOf(own, outcome.closing, seen);
    const view = publicPeriod(own, evaluatePeriod(own, march, seen), {
      closing: outcome.closing,
      corrections,
      isPublic: () => false,
    });
    expect(view).toMatchObject({
      rows: [
        { verdict: 'exceeded', counted: 2, items: [], correction: { current: { verdict: 'met', counted: 1 } } },
        {},
      ],
    });
  });

  it('Q5 an item that the public can read and that does not count is listed with its reason, others never', () => {
    const own = quota({ kinds: ['article'] });
    const notice = item('dang', [event('submitted', '2026-03-10'), event('published', '2026-03-11')], {
      kind: 'notice',
    });
    const hidden = { ...notice, itemId: 'cho' };
    const result = evaluatePeriod(own, march, context([notice, hidden], { units, now: ict('2026-03-20') }));
    expect(publicPeriod(own, result, { closing: null, corrections: [], isPublic })).toMatchObject({
      rows: [
        {
          counted: 0,
          items: [],
          uncounted: [{ itemId: 'dang', date: '2026-03-10', reason: 'other_kind' }],
          unpublished: 0,
        },
        { uncounted: [] },
      ],
    });
  });

  it('Q5 Q16 where posting counts, what is handed in and not posted stands apart from what counts', () => {
    const own = quota({ ...onePublished });
    const view = publicPeriod(own, evaluatePeriod(own, march, context(items, { units, now: ict('2026-03-20') })), {
      ...{ closing: null, corrections: [], isPublic },
    });
    expect(view).toMatchObject({ rows: [{ counted: 1, items: [{ itemId: 'dang' }], unpublished: 0, waiting: 1 }, {}] });
  });

  it('Q11 totals as they stand today stand beside the closed ones, also where no unit is named', () => {
    const own = quota({}, { visibility: 'totals' });
    const outcome = closePeriod(own, march, [], seenOn('2026-04-02'), sha256);
    if (outcome.status === 'refused') throw new Error(outcome.reason);
    const seen = context([], { units, now: ict('2026-04-21') });
    const { closing } = outcome;
    const sources = { closing, corrections: correctionsOf(own, closing, seen), isPublic };
    expect(publicPeriod(own, evaluatePeriod(own, march, seen), sources)).toMatchObject({
      totals: { unitsDue: 2, counted: 2, minimum: 2, unitsMet: 1, unitsShort: 1 },
      currentTotals: { unitsDue: 2, counted: 0, minimum: 2, unitsMet: 0, unitsShort: 2 },
    });
    expect(see('totals', '2026-04-02', true)).toMatchObject({ currentTotals: null });
  });

  it('Q11 a unit that the closing did not list is told apart, never slipped in among the closed rows', () => {
    const own = quota();
    const outcome = closePeriod(
      own,
      march,
      [],
      context(items, { units: units.slice(0, 1), now: ict('2026-04-02') }),
      sha256,
    );
    if (outcome.status === 'refused') throw new Error(outcome.reason);
    const seen = seenOn('2026-04-21');
    const { closing } = outcome;
    const sources = { closing, corrections: correctionsOf(own, closing, seen), isPublic };
    expect(publicPeriod(own, evaluatePeriod(own, march, seen), sources)).toMatchObject({
      rows: [{ unit: 'BV-MAU-A' }],
      unlisted: [{ unit: 'BV-MAU-B', closed: null, current: { verdict: 'short', counted: 0 } }],
      currentTotals: { unitsDue: 2 },
    });
  });
});
