import { type Channel, type CivilDate, type Unit, channelSchema, unitSchema } from '@cchc/shared/contract';
import { verificationOn } from '@cchc/shared/channel';
import { daysBetween } from '@cchc/shared/period';
import { z } from 'zod';
import type { OverdueHotline, OverdueHotlines } from '../../../model/hotlines/index.ts';
import type { Database } from '../repositories/database.ts';

/** A public line, and the entry that it comes from. */
export interface PublicLine {
  readonly documentId: string;
  readonly channel: Channel;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The lines whose check no longer stands on a day, the longest overdue first. A line that has ended is none. */
export function overdueLines(
  lines: readonly PublicLine[],
  units: readonly Pick<Unit, 'code' | 'name'>[],
  day: CivilDate,
): OverdueHotline[] {
  const nameOf = new Map(units.map(({ code, name }) => [code, name]));
  return lines
    .flatMap(({ documentId, channel }): OverdueHotline[] => {
      const { verifiedOn, standsUntil, isOverdue } = verificationOn(channel, day);
      const hasEnded = channel.validTo !== null && channel.validTo < day;
      if (!isOverdue || hasEnded) return [];
      return [
        {
          key: channel.key,
          label: channel.label,
          raw: channel.raw,
          unitName: channel.ownerUnit === null ? null : (nameOf.get(channel.ownerUnit) ?? null),
          verifiedOn,
          daysOver: daysBetween(standsUntil, day),
          href: `/content-manager/collection-types/plugin::cchc.channel/${documentId}`,
        },
      ];
    })
    .sort((a, b) => b.daysOver - a.daysOver || compare(a.key, b.key));
}

const rowsSchema = z.array(z.object({ itemType: z.string(), value: z.string(), sourceId: z.string() }));

/** What is public of hotlines today, and which of them have to be checked again. */
export async function listOverdue(db: Database, day: CivilDate): Promise<OverdueHotlines> {
  const found: unknown = await db.query('plugin::cchc.public-item').findMany({
    where: { itemType: { $in: ['channel', 'unit'] }, value: { $notNull: true } },
    select: ['itemType', 'value', 'sourceId'],
    orderBy: { id: 'asc' },
  });
  const rows = rowsSchema.parse(found);
  const lines = rows
    .filter(({ itemType }) => itemType === 'channel')
    .map(({ value, sourceId }) => ({ documentId: sourceId, channel: channelSchema.parse(JSON.parse(value)) }));
  const units = rows
    .filter(({ itemType }) => itemType === 'unit')
    .map(({ value }) => unitSchema.parse(JSON.parse(value)));
  return { publicCount: lines.length, lines: overdueLines(lines, units, day) };
}
