import type { QuotaReading } from '../../contract/types/plan.ts';

/** A reading that asks for nothing but the event and the place: by it, an item counts whatever a quota asks. */
export const plainReading = (event: QuotaReading['event'], where: QuotaReading['where']): QuotaReading => ({
  id: 'plain',
  label: 'plain',
  who: { scope: 'all', except: [] },
  kinds: [],
  subject: { scope: 'any' },
  event,
  where,
  minimum: null,
});
