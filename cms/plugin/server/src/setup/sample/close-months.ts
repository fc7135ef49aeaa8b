import { type QuotaItem, quotaItemSchema } from '@cchc/shared/contract';
import { parsePeriod } from '@cchc/shared/period';
import { closePeriod } from '@cchc/shared/quota';
import { calendarOfSettings, vietnamWorkingDays } from '@cchc/shared/working-days';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { sha256 } from '../../ledger/sha256.ts';
import type { SeedContent } from '../../profiles/index.ts';
import { createDocument } from './document-writer.ts';

const itemRowsSchema = z.array(z.object({ value: z.string() }));

/** What the count knows of every item now. */
async function readQuotaItems(strapi: Core.Strapi): Promise<readonly QuotaItem[]> {
  const rows: unknown = await strapi.db
    .query('plugin::cchc.public-item')
    .findMany({ where: { itemType: 'quotaItem', value: { $notNull: true } }, select: ['value'] });
  return itemRowsSchema.parse(rows).map(({ value }) => quotaItemSchema.parse(JSON.parse(value)));
}

/** Closes the complete months of the sample with the figures that the quota rules give for the moment of closing. */
export async function closeMonths(strapi: Core.Strapi, content: SeedContent): Promise<void> {
  const items = await readQuotaItems(strapi);
  const calendar = calendarOfSettings(content.settings, vietnamWorkingDays);
  for (const { quotaKey, period: code, closedAt } of content.closings) {
    const quota = content.quotas.find((candidate) => candidate.key === quotaKey);
    const period = parsePeriod(code);
    if (quota === undefined || period === null) continue;
    // Whoever closed the month knew nothing of what came later.
    const known = items.map((item) => ({ ...item, events: item.events.filter((event) => event.at <= closedAt) }));
    const context = {
      now: closedAt,
      calendar,
      returnGraceDays: content.settings.returnGraceDays,
      units: content.units,
      items: known.filter((item) => item.events.length > 0),
      exemptions: content.exemptions,
    };
    const outcome = closePeriod(quota, period, [], context, sha256);
    if (outcome.status === 'refused') continue;
    const data = { ...outcome.closing, isSample: true };
    await createDocument(strapi, 'closing', data, { at: closedAt, role: 'tchc' });
  }
}
