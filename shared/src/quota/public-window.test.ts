import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Closing } from '../../contract/types/plan.ts';
import {
  type CountableItem,
  closePeriod,
  correctionsOf,
  evaluatePeriod,
  publicPeriod,
  publicWindow,
  summarize,
} from './index.ts';
import { context, event, exemption, ict, item, period, quota, unit } from './quota.fixture.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const months = ['2026-01', '2026-02', '2026-03'].map(period);
const units = [
  unit('BV-A', { order: 1 }),
  unit('BV-B', { order: 2, activity: [{ from: '2026-02-01', to: null }] }),
  unit('BV-C', { order: 3 }),
];
const exemptions = [exemption({ unit: 'BV-C', period: '2026-02' })];
const seenOn = (items: readonly CountableItem[], day: string) => context(items, { units, exemptions, now: ict(day) });

/** The window as it stands on a day; the months named were closed, counting `closedItems`, on 2 April. */
function windowOn(
  items: readonly CountableItem[],
  { day = '2026-04-03', closed = [] as readonly string[], closedItems = items, own = quota() } = {},
) {
  const seen = seenOn(items, day);
  const shown = months.map((month) => {
    const outcome = closed.includes(month.code)
      ? closePeriod(own, month, [], seenOn(closedItems, '2026-04-02'), sha256)
      : null;
    const closing: Closing | null = outcome?.status === 'closed' ? outcome.closing : null;
    const result = publicPeriod(own, evaluatePeriod(own, month, seen), {
      closing,
      corrections: closing === null ? [] : correctionsOf(own, closing, seen),
      isPublic: () => true,
    });
    if (result.visibility === 'internal') throw new RangeError('an internal quota has no window');
    return result;
  });
  return publicWindow(shown);
}

const made = (id: string, code: string, day: string): CountableItem =>
  item(id, [event('submitted', day)], { unit: code });
const january3 = [made('a1', 'BV-A', '2026-01-05'), made('a2', 'BV-A', '2026-01-06'), made('a3', 'BV-A', '2026-01-07')];
const all = months.map(({ code }) => code);

describe('Q10 a longer window in public', () => {
  it('Q10 a good total does not hide a missed month: both stand side by side', () => {
    const row = windowOn(january3, { closed: all }).rows?.find(({ unit: code }) => code === 'BV-A');
    expect(row).toMatchObject({ periodsDue: 3, periodsMet: 1, periodsShort: 2, counted: 3, minimum: 3 });
  });

  it('Q16 a period that is not closed is neither met nor missed', () => {
    const row = windowOn(january3, { closed: ['2026-01'] }).rows?.find(({ unit: code }) => code === 'BV-A');
    expect(row).toMatchObject({ periodsDue: 1, periodsMet: 1, periodsShort: 0, periodsOpen: 2, minimum: 3 });
  });

  it('Q7 Q8 what is not owed or is excused is not due', () => {
    const rows = windowOn([], { closed: all }).rows;
    expect(rows?.find(({ unit: code }) => code === 'BV-B')).toMatchObject({ periodsDue: 2, minimum: 2 });
    expect(rows?.find(({ unit: code }) => code === 'BV-C')).toMatchObject({
      ...{ periodsDue: 2, periodsExempt: 1, minimum: 2 },
    });
  });

  it('Q11 closed figures go into the sum as they were frozen', () => {
    const { totals, periods } = windowOn([], { closed: ['2026-01'], closedItems: january3 });
    expect(totals).toMatchObject({ counted: 3, verdictsDue: 2, verdictsMet: 1, periodsClosed: 1 });
    expect(periods[0]?.currentTotals).toMatchObject({ counted: 0, unitsMet: 0, unitsShort: 2 });
  });

  it('Q16 totals name no unit, and are those of the periods', () => {
    const window = windowOn(january3, { closed: all, own: quota({}, { visibility: 'totals' }) });
    expect(window.rows).toBeNull();
    expect(window.totals).toEqual(windowOn(january3, { closed: all }).totals);
    expect(JSON.stringify(window)).not.toContain('BV-A');
  });

  it('Q10 where nothing changed since the closing, it says what the count of the whole window says', () => {
    const day = fc.integer({ min: 1, max: 28 });
    const items = fc.array(fc.tuple(fc.constantFrom('BV-A', 'BV-B', 'BV-C'), fc.constantFrom(...all), day), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(items, fc.subarray(all), fc.constantFrom(null, 1, 2), (list, closed, minimum) => {
        const made3 = list.map(([code, month, date], place) =>
          made(`i${place}`, code, `${month}-${String(date).padStart(2, '0')}`),
        );
        const own = quota({ minimum });
        const window = windowOn(made3, { closed, own });
        const whole = summarize(own, period('2026-Q1'), seenOn(made3, '2026-04-03'));
        for (const expected of whole.rows) {
          const row = window.rows?.find(({ unit: code }) => code === expected.unit);
          expect(row?.counted).toBe(expected.counted);
          expect(row?.minimum ?? 0).toBe(expected.minimum ?? 0);
          expect((row?.periodsDue ?? 0) + (row?.periodsOpen ?? 0)).toBe(expected.periodsDue);
          if (closed.length === all.length) {
            expect(row).toMatchObject({ periodsMet: expected.periodsMet, periodsShort: expected.periodsShort });
          }
        }
        expect(window.totals.counted).toBe(whole.rows.reduce((sum, { counted }) => sum + counted, 0));
      }),
    );
  });
});
