import type { Instant } from '../../contract/primitives.ts';
import type { Exemption, Quota, QuotaReading } from '../../contract/types/plan.ts';
import type { CountedEvent, EventOrigin, ReasonCode } from '../../contract/vocabulary.ts';
import { type Period, parsePeriod } from '../period/index.ts';
import { vietnamWorkingDays, workingCalendar } from '../working-days/index.ts';
import { type CountableItem, type CountableUnit, type ItemResult, type QuotaContext, evaluateItem } from './index.ts';
import type { CreditEvent } from './trace-credit.ts';

/** Builders for tests: whole contract values from the few facts that a test is about. */

/** Instant of a wall clock in Viet Nam: `2026-03-31 23:59:59`, or a day alone for nine in the morning. */
export function ict(clock: string): Instant {
  const [date = '', time = '09:00:00'] = clock.split(' ');
  return new Date(`${date}T${time}+07:00`).toISOString();
}

export function event(
  name: CountedEvent,
  clock: string,
  more: { origin?: EventOrigin; reason?: ReasonCode } = {},
): CreditEvent {
  return { event: name, at: ict(clock), origin: more.origin ?? 'observed', reasonCode: more.reason ?? null };
}

export function item(itemId: string, events: CreditEvent[], more: Partial<CountableItem> = {}): CountableItem {
  const plain = { kind: 'article', reformAreas: [], categories: [], where: 'here' } as const;
  return { itemId, unit: 'BV-MAU-A', ...plain, reformAreas: [...plain.reformAreas], categories: [], events, ...more };
}

export function unit(code: string, more: Partial<CountableUnit> = {}): CountableUnit {
  return { code, kind: 'hospital', order: 1, activity: [{ from: '2020-01-01', to: null }], ...more };
}

export const oneSubmitted: QuotaReading = {
  id: 'submitted',
  label: 'one a month, submitted',
  who: { scope: 'all', except: [] },
  kinds: [],
  subject: { scope: 'any' },
  event: 'submitted',
  where: 'here',
  minimum: 1,
};

export const onePublished: QuotaReading = { ...oneSubmitted, id: 'published', event: 'published' };

/** A quota with one reading: one a month, submitted, in 2026, unless said. */
export function quota(reading: Partial<QuotaReading> = {}, more: Partial<Quota> = {}): Quota {
  const whole = { ...oneSubmitted, ...reading };
  return {
    key: 'bai-thang',
    planKey: 'ke-hoach',
    title: 'one a month',
    clause: '',
    period: 'month',
    startDay: 1,
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    readings: [whole],
    chosenReading: whole.id,
    carriesOver: false,
    visibility: 'full',
    order: 1,
    ...more,
  };
}

export function exemption(more: Partial<Exemption> = {}): Exemption {
  return {
    key: 'mien',
    quotaKey: 'bai-thang',
    unit: 'BV-MAU-A',
    period: '2026-03',
    reasonCode: 'repair',
    document: null,
    ...more,
  };
}

/** Everything that a count reads, seen on 15 December 2026 unless said. */
export function context(items: readonly CountableItem[], more: Partial<QuotaContext> = {}): QuotaContext {
  return {
    units: [unit('BV-MAU-A')],
    items,
    exemptions: [],
    calendar: workingCalendar(vietnamWorkingDays),
    returnGraceDays: 5,
    now: ict('2026-12-15'),
    ...more,
  };
}

export function period(code: string): Period {
  const parsed = parsePeriod(code);
  if (parsed === null) throw new RangeError(`${code} names no period.`);
  return parsed;
}

export interface Seen {
  readonly reading?: QuotaReading;
  readonly now?: string;
  readonly flags?: readonly string[];
}

/** One item as it stands under one submitted a month on 15 December 2026, unless said. */
export function see(
  subject: CountableItem,
  { reading = oneSubmitted, now = '2026-12-15', flags = [] }: Seen = {},
): ItemResult {
  return evaluateItem(reading, subject, context([], { now: ict(now), openFlags: new Set(flags) }));
}
