import {
  type Deadline,
  type Plan,
  type Settings,
  type Unit,
  deadlineSchema,
  planSchema,
  settingsSchema,
  unitSchema,
} from '@cchc/shared/contract';
import { type WorkingCalendar, calendarOfSettings, vietnamWorkingDays } from '@cchc/shared/working-days';
import { z } from 'zod';
import type { Database } from '../repositories/database.ts';

/** What every answer about duties starts from: the same items that the public site reads. */
export interface DutyGround {
  readonly settings: Settings | null;
  readonly calendar: WorkingCalendar;
  /** In the department's order. */
  readonly units: readonly Unit[];
  /** Newest first. */
  readonly plans: readonly Plan[];
  readonly deadlines: readonly Deadline[];
}

const rowsSchema = z.array(z.object({ itemType: z.string(), value: z.string() }));

export async function readGround(db: Database): Promise<DutyGround> {
  const found: unknown = await db.query('plugin::cchc.public-item').findMany({
    where: { itemType: { $in: ['settings', 'unit', 'plan', 'deadline'] }, value: { $notNull: true } },
    select: ['itemType', 'value'],
    orderBy: { id: 'asc' },
  });
  const rows = rowsSchema.parse(found);
  const valuesOf = <T>(type: string, schema: z.ZodType<T>): T[] =>
    rows.filter(({ itemType }) => itemType === type).map(({ value }) => schema.parse(JSON.parse(value)));
  const settings = valuesOf('settings', settingsSchema)[0] ?? null;
  return {
    settings,
    calendar: calendarOfSettings(settings ?? { holidays: [], swappedWorkingDays: [] }, vietnamWorkingDays),
    units: valuesOf('unit', unitSchema).sort((a, b) => a.order - b.order || (a.code < b.code ? -1 : 1)),
    plans: valuesOf('plan', planSchema).sort((a, b) => (a.periodFrom > b.periodFrom ? -1 : 1)),
    deadlines: valuesOf('deadline', deadlineSchema),
  };
}
