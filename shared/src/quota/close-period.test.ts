import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Closing } from '../../contract/types/plan.ts';
import { closingSchema } from '../../contract/types/plan.ts';
import {
  type QuotaContext,
  closePeriod,
  closingDigest,
  closingsOf,
  correctionsOf,
  currentClosing,
  judgedPeriods,
  missingOfClosed,
  previewClosing,
  recountAll,
  standingFigures,
} from './index.ts';
import { context, event, ict, item, onePublished, oneSubmitted, period, quota, unit } from './quota.fixture.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const march = period('2026-03');
const one = item('a', [event('submitted', '2026-03-20')]);
const units = [unit('BV-MAU-A', { order: 2 }), unit('BV-MAU-B', { order: 1 })];
const april2 = context([one], { units, now: ict('2026-04-02') });

function close(seen: QuotaContext, earlier: readonly Closing[] = [], of = quota()): Closing {
  const outcome = closePeriod(of, march, earlier, seen, sha256);
  if (outcome.status === 'refused') throw new Error(outcome.reason);
  return outcome.closing;
}

describe('Q11 closing', () => {
  it('Q11 freezes verdict, count and counted items of every row, as the contract has it', () => {
    const closing = close(april2);
    expect(closingSchema.parse(closing)).toEqual(closing);
    expect(closing).toMatchObject({
      key: 'bai-thang-2026-03-1',
      round: 1,
      readingId: 'submitted',
      closedAt: ict('2026-04-02'),
      isReopened: false,
      rows: [
        { unit: 'BV-MAU-B', verdict: 'short', counted: 0, minimum: 1, itemIds: [] },
        { unit: 'BV-MAU-A', verdict: 'met', counted: 1, minimum: 1, itemIds: ['a'] },
      ],
    });
    expect(closing.digest).toBe(closingDigest(closing, sha256));
  });

  it('Q11 the key of a 15th-to-14th period is an address segment', () => {
    const own = quota({}, { startDay: 15, validFrom: '2025-12-15', validTo: '2026-12-14' });
    const outcome = closePeriod(own, period('2026-03@15'), [], april2, sha256);
    expect(outcome).toMatchObject({ status: 'closed', closing: { key: 'bai-thang-2026-03-d15-1' } });
  });

  it.each([
    ['a period of another definition', '2026-Q1', '2026-04-02', 'not_own_period'],
    ['a period outside the quota', '2027-01', '2027-02-02', 'not_valid'],
    ['a running period, one second before midnight', '2026-03', '2026-03-31 23:59:59', 'still_running'],
  ] as const)('Q11 refuses %s', (_why, code, now, reason) => {
    const seen = context([one], { now: ict(now) });
    expect(closePeriod(quota(), period(code), [], seen, sha256)).toEqual({ status: 'refused', reason });
    expect(previewClosing(quota(), period(code), [], seen)).toEqual({ status: 'refused', reason });
  });

  it('Q11 refuses to close twice, and closes round 2 after reopening', () => {
    const first = close(april2);
    expect(closePeriod(quota(), march, [first], april2, sha256)).toEqual({
      status: 'refused',
      reason: 'already_closed',
    });
    const reopened = { ...first, isReopened: true };
    const second = close(april2, [reopened]);
    expect(second).toMatchObject({ key: 'bai-thang-2026-03-2', round: 2 });
    expect(currentClosing([reopened], 'bai-thang', '2026-03')).toBeNull();
    expect(currentClosing([second, reopened], 'bai-thang', '2026-03')).toEqual(second);
    expect(closingsOf([second, reopened], 'bai-thang', '2026-03')).toEqual([reopened, second]);
    expect(closingsOf([second, reopened], 'bai-thang', '2026-04')).toEqual([]);
  });

  it('Q11 the digest does not know when, in which round or in which order of units it was closed', () => {
    const first = close(april2);
    const later = close({ ...april2, now: ict('2026-04-20'), units: [...units].reverse() }, [
      { ...first, isReopened: true },
    ]);
    expect(later.digest).toBe(first.digest);
    const reordered = units.map((entry) => ({ ...entry, order: 10 - entry.order }));
    expect(close({ ...april2, units: reordered }).digest).toBe(first.digest);
  });

  it('Q11 the digest changes with one item, one verdict, one reading', () => {
    const first = close(april2).digest;
    expect(close({ ...april2, items: [{ ...one, itemId: 'b' }] }).digest).not.toBe(first);
    expect(close(april2, [], quota({ minimum: 2 })).digest).not.toBe(first);
    expect(close(april2, [], quota({ id: 'cach-hai' })).digest).not.toBe(first);
  });

  it('Q10, Q11 freezes what was carried into the period, and says nothing of it where nothing was', () => {
    const two = quota({ minimum: 2 }, { carriesOver: true });
    const early = ['x', 'y', 'z'].map((id) => item(id, [event('submitted', '2026-02-10')]));
    const february = period('2026-02');
    const seen = { ...april2, items: early, units: [unit('BV-MAU-A')] };
    const own = { ...two, validFrom: '2026-02-01' };
    const outcome = closePeriod(own, march, [], seen, sha256);
    if (outcome.status === 'refused') throw new Error(outcome.reason);
    // Three in February leave one; March is short by one, not by two.
    expect(outcome.closing.rows).toEqual([
      { unit: 'BV-MAU-A', verdict: 'short', counted: 0, minimum: 2, carried: 1, itemIds: [] },
    ]);
    expect(closingSchema.parse(outcome.closing)).toEqual(outcome.closing);
    expect(outcome.closing.rows.map(missingOfClosed)).toEqual([1]);
    expect(standingFigures(own, march, [outcome.closing], seen).rows[0]).toMatchObject({
      missing: 1,
      cells: [{ carried: 1, missing: 1, isClosed: true, correction: null }],
    });
    const first = closePeriod(own, february, [], seen, sha256);
    expect(first.status === 'closed' ? Object.keys(first.closing.rows[0] ?? {}) : []).not.toContain('carried');
  });

  it('Q11 the preview names open flags and what waits for confirmation', () => {
    const waiting = item('b', [event('submitted', '2026-03-21', { origin: 'imported' })]);
    const seen = { ...april2, items: [one, waiting], openFlags: new Set(['a']) };
    expect(previewClosing(quota(), march, [], seen)).toMatchObject({
      status: 'ready',
      round: 1,
      openFlags: ['a'],
      awaiting: ['b'],
    });
  });
});

describe('Q11 corrections', () => {
  it('Q11 the same data has none', () => {
    expect(correctionsOf(quota(), close(april2), april2)).toEqual([]);
  });

  it('Q11 the return after closing stands beside the closed figure, once its grace is over', () => {
    const closing = close(april2);
    const returned = { ...one, events: [...one.events, event('returned', '2026-04-03')] };
    // Returned on Friday 3 April: five working days end on Friday 10 April.
    const inGrace = { ...april2, items: [returned], now: ict('2026-04-10') };
    expect(correctionsOf(quota(), closing, inGrace)).toEqual([]);
    const after = { ...inGrace, now: ict('2026-04-11') };
    expect(correctionsOf(quota(), closing, after)).toEqual([
      {
        unit: 'BV-MAU-A',
        closed: { verdict: 'met', counted: 1, minimum: 1 },
        current: { verdict: 'short', counted: 0, minimum: 1 },
        addedItemIds: [],
        removedItemIds: ['a'],
      },
    ]);
    expect(closing.rows[1]).toMatchObject({ verdict: 'met', counted: 1, itemIds: ['a'] });
  });

  it('Q11 an item attested after closing is added beside it', () => {
    const late = item('muon', [event('submitted', '2026-03-29', { origin: 'attested' })], { unit: 'BV-MAU-B' });
    const corrections = correctionsOf(quota(), close(april2), { ...april2, items: [one, late] });
    expect(corrections).toMatchObject([{ unit: 'BV-MAU-B', addedItemIds: ['muon'], current: { verdict: 'met' } }]);
  });

  it('Q11 one item in place of another is a correction though the figure is the same', () => {
    const other = { ...one, itemId: 'b' };
    expect(correctionsOf(quota(), close(april2), { ...april2, items: [other] })).toMatchObject([
      { unit: 'BV-MAU-A', addedItemIds: ['b'], removedItemIds: ['a'] },
    ]);
  });

  it('Q11 a unit that is no longer addressed is named', () => {
    const corrections = correctionsOf(quota(), close(april2), { ...april2, units: units.slice(0, 1) });
    expect(corrections).toMatchObject([{ unit: 'BV-MAU-B', current: null }]);
  });

  it('Q11 a unit that owes and counts nothing is no correction, listed by the closing or not', () => {
    const idle = unit('BV-MAU-C', { activity: [{ from: '2026-03-20', to: null }] });
    const withIdle = { ...april2, units: [...units, idle] };
    expect(close(withIdle).rows).toContainEqual(expect.objectContaining({ unit: 'BV-MAU-C', counted: 0 }));
    expect(correctionsOf(quota(), close(april2), withIdle)).toEqual([]);
    expect(correctionsOf(quota(), close(withIdle), april2)).toEqual([]);
  });

  it('Q11 many closings under two readings are recounted as each of them alone, in one pass a reading', () => {
    const both = { readings: [oneSubmitted, onePublished] };
    const today = quota({}, { ...both, chosenReading: 'published' });
    const codes = ['2026-01', '2026-02', '2026-03'];
    const closings = codes.flatMap((code, place) => {
      const own = { ...today, chosenReading: place === 2 ? 'published' : 'submitted' };
      const outcome = closePeriod(own, period(code), [], april2, sha256);
      return outcome.status === 'closed' ? [outcome.closing] : [];
    });
    let passes = 0;
    const counted = new Proxy([{ ...one, events: [event('submitted', '2026-02-20')] }], {
      get: (items, name) => {
        if (name === Symbol.iterator) passes += 1;
        const held: unknown = Reflect.get(items, name);
        return held;
      },
    });
    const recounts = recountAll(today, closings, { ...april2, items: counted });
    expect(passes).toBe(2);
    expect(closings).toHaveLength(3);
    for (const closing of closings) {
      expect(recounts.get(closing.key)?.corrections).toEqual(
        correctionsOf(today, closing, { ...april2, items: counted }),
      );
    }
    expect(recounts.get(closings[1]?.key ?? '')?.corrections).toMatchObject([
      { unit: 'BV-MAU-A', addedItemIds: ['a'] },
    ]);
  });

  it('Q11 a closed period stays among those that are shown, also outside of the validity', () => {
    const closing = close(april2);
    const shortened = quota({}, { validTo: '2026-02-28' });
    expect(judgedPeriods(shortened, [closing]).map(({ code }) => code)).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(judgedPeriods(shortened, [{ ...closing, quotaKey: 'khac' }])).toHaveLength(2);
  });

  it('Q11 is counted under the reading of the closing, whatever has been chosen since', () => {
    const both = { readings: [oneSubmitted, onePublished] };
    const closing = close(april2, [], quota({}, { ...both, chosenReading: 'submitted' }));
    const switched = quota({}, { ...both, chosenReading: 'published' });
    expect(correctionsOf(switched, closing, april2)).toEqual([]);
  });
});
