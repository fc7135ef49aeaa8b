import {
  type Exemption,
  type Quota,
  type QuotaItem,
  exemptionSchema,
  quotaItemSchema,
  quotaSchema,
} from '@cchc/shared/contract';
import type { QuotaContext } from '@cchc/shared/quota';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { DutyGround } from '../duties/read-ground.ts';
import { presentExemption, presentQuota } from '../presenters/present-catalogue.ts';
import type { Database } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';
import { storedExemptionSchema, storedQuotaSchema } from '../repositories/stored-catalogue.ts';
import { siteStateOf } from '../revision/site-state.ts';

/** The quota of a key, one for the house alone included; null when there is none. */
export async function readQuota(db: Database, key: string): Promise<Quota | null> {
  const [row] = await readRows(db, 'quota', { key });
  if (row === undefined) return null;
  const stored = storedQuotaSchema.parse(row);
  const candidate = presentQuota({ ...stored, visibility: 'full' });
  const quota = quotaSchema.parse(candidate?.value);
  return { ...quota, visibility: quotaSchema.shape.visibility.parse(stored.visibility) };
}

const itemsSchema = z.array(z.object({ value: z.string() }));

async function readItems(db: Database): Promise<QuotaItem[]> {
  const rows: unknown = await db
    .query('plugin::cchc.public-item')
    .findMany({ where: { itemType: 'quotaItem', value: { $notNull: true } }, select: ['value'] });
  return itemsSchema.parse(rows).map(({ value }) => quotaItemSchema.parse(JSON.parse(value)));
}

async function readExemptions(db: Database): Promise<Exemption[]> {
  const rows = z.array(storedExemptionSchema).parse(await readRows(db, 'exemption', {}));
  return rows.map((row) => exemptionSchema.parse(presentExemption(row, 'full')?.value));
}

/** Everything that a count of today reads. */
export async function readQuotaContext(strapi: Core.Strapi, ground: DutyGround): Promise<QuotaContext> {
  return {
    now: siteStateOf(strapi).clock.now(),
    calendar: ground.calendar,
    returnGraceDays: ground.settings?.returnGraceDays ?? 5,
    units: ground.units,
    items: await readItems(strapi.db),
    exemptions: await readExemptions(strapi.db),
  };
}
