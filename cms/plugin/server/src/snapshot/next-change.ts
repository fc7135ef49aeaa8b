import { type Instant, type ItemType, civilDateSchema, instantSchema } from '@cchc/shared/contract';
import { addDays, nextMidnight, startOfDay } from '@cchc/shared/period';
import { z } from 'zod';

const civil = civilDateSchema.nullable();

/** Only what decides when a page changes by itself. The values have passed the whole contract before. */
const timedSchemas = {
  article: z.object({ expiresAt: instantSchema.nullable() }),
  banner: z.object({ from: instantSchema, until: instantSchema }),
  channel: z.object({ validFrom: civil, validTo: civil }),
  document: z.object({ effectiveDate: civil, expiredDate: civil }),
  decision: z.object({
    issuedDate: civilDateSchema,
    effectiveDate: civil,
    items: z.array(z.object({ effectiveDate: civil })),
    acts: z.array(z.object({ effectiveDate: civil })),
  }),
  procedure: z.object({ versions: z.array(z.object({ validFrom: civilDateSchema })) }),
} as const;

type TimedType = keyof typeof timedSchemas;
export const isTimed = (type: ItemType): type is TimedType => Object.hasOwn(timedSchemas, type);

const starts = (...dates: readonly (string | null)[]): Instant[] =>
  dates.flatMap((date) => (date === null ? [] : [startOfDay(date)]));

/**
 * Instants at which an item changes what pages show. Dates mean midnight in Asia/Ho_Chi_Minh, `validTo` the midnight
 * after it.
 */
export function changeInstants(type: ItemType, value: unknown): Instant[] {
  switch (type) {
    case 'article': {
      const { expiresAt } = timedSchemas.article.parse(value);
      return expiresAt === null ? [] : [expiresAt];
    }
    case 'banner': {
      const { from, until } = timedSchemas.banner.parse(value);
      return [from, until];
    }
    case 'channel': {
      const { validFrom, validTo } = timedSchemas.channel.parse(value);
      return starts(validFrom, validTo === null ? null : addDays(validTo, 1));
    }
    case 'document': {
      const { effectiveDate, expiredDate } = timedSchemas.document.parse(value);
      return starts(effectiveDate, expiredDate);
    }
    case 'decision': {
      const { issuedDate, effectiveDate, items, acts } = timedSchemas.decision.parse(value);
      return starts(effectiveDate ?? issuedDate, ...[...items, ...acts].map((part) => part.effectiveDate));
    }
    case 'procedure':
      return starts(...timedSchemas.procedure.parse(value).versions.map((version) => version.validFrom));
    default:
      return [];
  }
}

/**
 * The earliest instant after `now` at which the site changes by itself; the next midnight at the latest.
 *
 * @example
 * nextChange([], '2026-03-01T02:00:00.000Z') //=> '2026-03-01T17:00:00.000Z'
 */
export function nextChange(instants: Iterable<Instant>, now: Instant): Instant {
  let next = nextMidnight(now);
  for (const instant of instants) if (instant > now && instant < next) next = instant;
  return next;
}
