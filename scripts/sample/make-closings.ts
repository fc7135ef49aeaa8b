import type { Closing, Exemption, Quota, QuotaItem, Unit } from '@cchc/shared/contract';
import { type Period, addDays, startOfDay } from '@cchc/shared/period';
import { type QuotaContext, closePeriod, quotaPeriods } from '@cchc/shared/quota';
import { vietnamWorkingDays, workingCalendar } from '@cchc/shared/working-days';
import { sha256 } from './seal.ts';

/** Whole periods that stay open before the day of the sample: the one that runs and the one that waits. */
const CLOSED_AFTER_DAYS = 35;

interface Counted {
  readonly units: readonly Unit[];
  readonly items: readonly QuotaItem[];
  readonly exemptions: readonly Exemption[];
}

function contextOn({ units, items, exemptions }: Counted, day: string): QuotaContext {
  return {
    now: `${day}T02:00:00.000Z`,
    calendar: workingCalendar(vietnamWorkingDays),
    returnGraceDays: 5,
    units,
    items,
    exemptions,
  };
}

function closeOn(quota: Quota, period: Period, earlier: readonly Closing[], counted: Counted, day: string): Closing {
  const outcome = closePeriod(quota, period, earlier, contextOn(counted, day), sha256);
  if (outcome.status === 'refused') throw new RangeError(`${quota.key} ${period.code}: ${outcome.reason}`);
  return outcome.closing;
}

/** One unit is excused for a month of the past, so that the sample holds every verdict. */
export function makeExemption(quota: Quota, units: readonly Unit[], day: string): Exemption[] {
  const unit = units.at(-1);
  const month = quotaPeriods(quota).findLast(({ to }) => addDays(to, CLOSED_AFTER_DAYS) <= day);
  if (unit === undefined || units.length < 3 || month === undefined) return [];
  return [
    {
      key: `mien-${unit.slug}`.slice(0, 80),
      quotaKey: quota.key,
      unit: unit.code,
      period: month.code,
      reasonCode: 'repair',
      document: 'MẪU-11/QĐ-SYT',
    },
  ];
}

/**
 * Closings of every month that was over in good time. The last of them was closed before its last item was known, so
 * that a correction stands beside it; the one before was reopened and closed again.
 */
export function makeClosings(quota: Quota, counted: Counted, day: string): Closing[] {
  const over = quotaPeriods(quota).filter(({ to }) => addDays(to, CLOSED_AFTER_DAYS) <= day);
  return over.flatMap((period, place): Closing[] => {
    const closedOn = addDays(period.to, 3);
    if (place === over.length - 1) {
      const end = startOfDay(addDays(period.to, 1));
      const last = counted.items.findLast(({ events }) => (events.at(-1)?.at ?? end) < end);
      const known = { ...counted, items: counted.items.filter((item) => item !== last) };
      return [closeOn(quota, period, [], known, closedOn)];
    }
    const first = closeOn(quota, period, [], counted, closedOn);
    if (place !== over.length - 2) return [first];
    const reopened = { ...first, isReopened: true };
    return [reopened, closeOn(quota, period, [reopened], counted, addDays(closedOn, 4))];
  });
}
