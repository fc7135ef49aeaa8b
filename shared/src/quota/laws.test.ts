import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuotaReading } from '../../contract/types/plan.ts';
import type { ArticleKind, CountedEvent, ReformArea } from '../../contract/vocabulary.ts';
import { countedEventSchema, eventOriginSchema, reasonCodeSchema, verdictSchema } from '../../contract/vocabulary.ts';
import { addDays, civilDateOf, parsePeriod, startOfDay } from '../period/index.ts';
import {
  type CountableItem,
  closePeriod,
  evaluateItem,
  evaluateMatrix,
  evaluatePeriod,
  periodOfMatrix,
  summarize,
} from './index.ts';
import type { CreditEvent } from './trace-credit.ts';
import { context, event, ict, item, oneSubmitted, period, quota, unit } from './quota.fixture.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const months = Array.from({ length: 12 }, (_, index) => period(`2026-${String(index + 1).padStart(2, '0')}`));
const units = [
  unit('BV-A', { order: 1 }),
  unit('BV-B', { order: 2, activity: [{ from: '2026-02-10', to: '2026-09-20' }] }),
  unit('CDC', { order: 3, kind: 'cdc' }),
];

const instants = fc
  .tuple(fc.integer({ min: -20, max: 400 }), fc.integer({ min: 0, max: 86_399 }))
  .map(([day, second]) => new Date(Date.parse(startOfDay(addDays('2026-01-01', day))) + second * 1000).toISOString());
const events = fc.record({
  event: fc.constantFrom<CountedEvent>(...countedEventSchema.options),
  at: instants,
  origin: fc.constantFrom(...eventOriginSchema.options),
  reasonCode: fc.option(fc.constantFrom(...reasonCodeSchema.options)),
});
/** Half of the lists begin with a submission and a publication, so that much counts; the rest is anything at all. */
const histories = fc.oneof(
  fc.array(events, { maxLength: 6 }),
  fc
    .tuple(instants, instants, fc.array(events, { maxLength: 2 }))
    .map(([submitted, published, more]): CreditEvent[] => [
      { event: 'submitted', at: submitted, origin: 'observed', reasonCode: null },
      { event: 'published', at: published, origin: 'observed', reasonCode: null },
      ...more,
    ]),
);
const drafts = fc.record({
  unit: fc.constantFrom('BV-A', 'BV-B', 'CDC', 'LA'),
  kind: fc.constantFrom<ArticleKind>('article', 'bulletin', 'news_brief'),
  reformAreas: fc.subarray<ReformArea>(['procedures']),
  categories: fc.constant<string[]>([]),
  where: fc.constantFrom<CountableItem['where']>('here', 'elsewhere'),
  events: histories,
});
/** Items with distinct ids and any events at all, sensible or not. */
const itemLists: fc.Arbitrary<CountableItem[]> = fc
  .array(drafts, { maxLength: 25 })
  .map((list) => list.map((draft, index) => ({ ...draft, itemId: `i${index}` })));
const readings: fc.Arbitrary<Partial<QuotaReading>> = fc.record({
  kinds: fc.subarray<ArticleKind>(['article', 'bulletin', 'news_brief']),
  subject: fc.constantFrom<QuotaReading['subject']>({ scope: 'any' }, { scope: 'cchc' }),
  event: fc.constantFrom<QuotaReading['event']>('submitted', 'published'),
  where: fc.constantFrom<QuotaReading['where']>('here', 'elsewhere', 'anywhere'),
  minimum: fc.constantFrom(null, 1, 3),
});
const seen = (items: readonly CountableItem[], now = ict('2026-12-15')) => context(items, { units, now });

describe('laws of the count', () => {
  it('the order of items never matters', () => {
    fc.assert(
      fc.property(itemLists, readings, fc.func(fc.integer()), (items, reading, rank) => {
        const shuffled = [...items].sort((a, b) => rank(a.itemId) - rank(b.itemId));
        const own = quota(reading);
        expect(evaluateMatrix(own, months, seen(shuffled))).toEqual(evaluateMatrix(own, months, seen(items)));
      }),
    );
  });

  it('an item serves a quota at most once, however often it stands in the input', () => {
    fc.assert(
      fc.property(itemLists, readings, (items, reading) => {
        const own = quota(reading);
        const matrix = evaluateMatrix(own, months, seen([...items, ...items]));
        const counted = matrix.rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => cell.items.filter((entry) => entry.counted).map(({ itemId }) => itemId)),
        );
        expect(new Set(counted).size).toBe(counted.length);
        expect(matrix).toEqual(evaluateMatrix(own, months, seen(items)));
      }),
    );
  });

  it.each([1, 15] as const)('the counted items of 12 months are those of the year, window from day %i', (startDay) => {
    const own = (reading: Partial<QuotaReading>) =>
      quota(reading, { startDay, validFrom: '2025-12-15', validTo: '2026-12-31' });
    const suffix = startDay === 15 ? '@15' : '';
    const windows = months.map(({ code }) => period(`${code}${suffix}`));
    fc.assert(
      fc.property(itemLists, readings, (items, reading) => {
        const byMonth = evaluateMatrix(own(reading), windows, seen(items));
        const year = summarize(own(reading), period(`2026${suffix}`), seen(items));
        expect(year.judges).toBe(true);
        expect(year.rows.map(({ unit: code, counted }) => [code, counted])).toEqual(
          byMonth.rows.map(({ unit: code, cells }) => [code, cells.reduce((sum, { counted }) => sum + counted, 0)]),
        );
      }),
    );
  });

  it('adding a counted item never worsens a verdict, nor lessens what is counted', () => {
    const rank = ['short', 'pending', 'met', 'exceeded'];
    fc.assert(
      fc.property(itemLists, fc.integer({ min: 0, max: 11 }), instants, (items, month, now) => {
        const own = quota({ minimum: 2 });
        const target = months[month];
        if (target === undefined) throw new RangeError('a month of the year');
        const extra = item('them', [event('submitted', `${target.from} 00:00:00`)], { unit: 'BV-A' });
        const before = evaluatePeriod(own, target, seen(items, now)).rows[0];
        const after = evaluatePeriod(own, target, seen([...items, extra], now)).rows[0];
        expect(rank.indexOf(after?.verdict ?? '')).toBeGreaterThanOrEqual(rank.indexOf(before?.verdict ?? ''));
        const hasHappened = now >= startOfDay(target.from);
        expect(after?.counted).toBe((before?.counted ?? 0) + (hasHappened ? 1 : 0));
      }),
    );
  });

  it('closing and counting the same data again gives the same digest', () => {
    const march = period('2026-03');
    fc.assert(
      fc.property(itemLists, readings, fc.func(fc.integer()), (items, reading, rank) => {
        const shuffled = [...items].sort((a, b) => rank(a.itemId) - rank(b.itemId));
        const first = closePeriod(quota(reading), march, [], seen(items), sha256);
        const again = closePeriod(quota(reading), march, [], seen(shuffled), sha256);
        expect(first.status).toBe('closed');
        expect(again).toEqual(first);
      }),
    );
  });

  it('every figure follows from the items listed, and nothing is listed twice or outside its period', () => {
    fc.assert(
      fc.property(itemLists, readings, instants, (items, reading, now) => {
        for (const { cells } of evaluateMatrix(quota(reading), months, seen(items, now)).rows) {
          cells.forEach((cell, column) => {
            expect(verdictSchema.options).toContain(cell.verdict);
            expect(cell.items.filter(({ counted }) => counted)).toHaveLength(cell.counted);
            expect(cell.missing === 0 || cell.missing === (cell.minimum ?? 0) - cell.counted).toBe(true);
            const { from, to } = months[column] ?? { from: '', to: '' };
            expect(cell.items.every(({ date }) => date !== null && date >= from && date <= to)).toBe(true);
          });
        }
      }),
    );
  });

  it('a matrix of many months is the months one by one', () => {
    fc.assert(
      fc.property(itemLists, readings, (items, reading) => {
        const own = quota(reading);
        const matrix = evaluateMatrix(own, months, seen(items));
        for (const month of months) {
          expect(periodOfMatrix(matrix, month, seen(items))).toEqual(evaluatePeriod(own, month, seen(items)));
        }
      }),
    );
  });
});

describe('laws of month boundaries', () => {
  const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'];
  it.each(zones)('23:59:59 and 00:00:00 fall on their own sides on a machine in %s', (zone) => {
    const machineZone = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      for (const { from, to, code } of months) {
        const last = item('cuoi', [event('submitted', `${to} 23:59:59`)]);
        const first = item('dau', [event('submitted', `${from} 00:00:00`)]);
        const next = item('sau', [event('submitted', `${addDays(to, 1)} 00:00:00`)]);
        const before = item('truoc', [event('submitted', `${addDays(from, -1)} 23:59:59`)]);
        const { rows } = evaluatePeriod(
          quota(),
          period(code),
          context([last, first, next, before], { now: ict('2027-02-01') }),
        );
        expect(rows[0]?.items.map(({ itemId }) => itemId)).toEqual(['dau', 'cuoi']);
      }
    } finally {
      if (machineZone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = machineZone;
    }
  });

  it('the credit date is the civil date of the event in Viet Nam, whatever the hour', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const submitted = item('a', [{ event: 'submitted', at, origin: 'observed', reasonCode: null }]);
        const { date } = evaluateItem(oneSubmitted, submitted, seen([], ict('2028-01-01')));
        const written = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(at));
        expect(date).toBe(written);
        expect(civilDateOf(at)).toBe(written);
        expect(parsePeriod(written.slice(0, 7))?.from).toBe(`${written.slice(0, 7)}-01`);
      }),
    );
  });
});
