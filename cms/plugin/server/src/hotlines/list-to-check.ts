import { type Channel, type CivilDate, type Unit, channelSchema, unitSchema } from '@cchc/shared/contract';
import { privateContactOf, verificationOn } from '@cchc/shared/channel';
import { daysBetween } from '@cchc/shared/period';
import { compareText } from '@cchc/shared/text';
import { z } from 'zod';
import type { HotlineToCheck, HotlinesToCheck } from '../../../model/hotlines/index.ts';
import { adminPathOf } from '../http/admin-path.ts';
import type { Database } from '../repositories/database.ts';

/** A public line, and the entry that it comes from. */
export interface PublicLine {
  readonly documentId: string;
  readonly channel: Channel;
}

/**
 * The lines whose check no longer stands on a day, and those that look like somebody's own; the longest overdue first. A
 * line that has ended is none.
 */
export function linesToCheck(
  lines: readonly PublicLine[],
  units: readonly Pick<Unit, 'code' | 'name'>[],
  day: CivilDate,
): HotlineToCheck[] {
  const nameOf = new Map(units.map(({ code, name }) => [code, name]));
  return lines
    .flatMap(({ documentId, channel }): HotlineToCheck[] => {
      const { verifiedOn, standsUntil, isOverdue } = verificationOn(channel, day);
      const hasEnded = channel.validTo !== null && channel.validTo < day;
      const concern = privateContactOf(channel);
      if (hasEnded || (!isOverdue && concern === null)) return [];
      return [
        {
          key: channel.key,
          label: channel.label,
          raw: channel.raw,
          unitName: channel.ownerUnit === null ? null : (nameOf.get(channel.ownerUnit) ?? null),
          verifiedOn,
          daysOver: isOverdue ? daysBetween(standsUntil, day) : 0,
          concern,
          href: adminPathOf('channel', documentId),
        },
      ];
    })
    .sort((a, b) => b.daysOver - a.daysOver || compareText(a.key, b.key));
}

const rowsSchema = z.array(z.object({ itemType: z.string(), value: z.string(), sourceId: z.string() }));

/** What is public of hotlines today, and which of them somebody has to look at. */
export async function listToCheck(db: Database, day: CivilDate): Promise<HotlinesToCheck> {
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
  return { publicCount: lines.length, lines: linesToCheck(lines, units, day) };
}
