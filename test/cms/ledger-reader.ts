import { parseSnapshot, type Snapshot } from '@cchc/shared/contract';
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type Cms, ask } from './strapi-harness.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const entrySchema = z.object({
  seq: z.coerce.number(),
  revision: z.coerce.number(),
  event: z.string(),
  origin: z.string(),
  subjectType: z.string(),
  subjectId: z.string(),
  subjectKey: z.string().nullable(),
  reasonCode: z.string().nullable(),
  reasonText: z.string().nullable(),
  unitCode: z.string().nullable(),
  actorRole: z.string().nullable(),
  recordedAt: z.string(),
  occurredAt: z.string(),
});
export type LedgerEntry = z.infer<typeof entrySchema>;

/** Rows of the ledger after `seq`, read past the plugin. */
export async function readLedger(strapi: Core.Strapi, after = 0): Promise<LedgerEntry[]> {
  const rows: unknown = await strapi.db
    .query('plugin::cchc.ledger')
    .findMany({ where: { seq: { $gt: after } }, orderBy: { seq: 'asc' } });
  return z.array(entrySchema).parse(rows);
}

const stateSchema = z.object({ epoch: z.string(), revision: z.coerce.number() });
export async function readState(strapi: Core.Strapi): Promise<z.infer<typeof stateSchema>> {
  return stateSchema.parse(await strapi.db.connection('cchc_state').where({ id: 1 }).first());
}

export async function readSnapshot(cms: Cms, query = ''): Promise<Snapshot> {
  const response = await ask(cms, `/api/cchc/snapshot${query}`);
  if (response.status !== 200)
    throw new Error(`The snapshot was answered ${response.status}: ${await response.text()}`);
  return parseSnapshot(await response.json(), sha256);
}

export const valueOf = (
  snapshot: Snapshot,
  type: string,
  key: string,
): Readonly<Record<string, unknown>> | 'gone' | null => {
  const item = snapshot.items.find((candidate) => candidate.type === type && candidate.key === key);
  if (item === undefined) return null;
  return 'gone' in item ? 'gone' : { ...item.value };
};

const verificationSchema = z.object({
  ledgerRows: z.number(),
  digest: z.string(),
  faults: z.array(z.object({ code: z.string(), message: z.string(), id: z.string().optional() })),
});
export type Verification = z.infer<typeof verificationSchema>;

const serviceSchema = z.object({ run: z.custom<() => Promise<unknown>>((value) => typeof value === 'function') });
const service = (strapi: Core.Strapi, name: string) => serviceSchema.parse(strapi.plugin('cchc').service(name));

export const verify = async (strapi: Core.Strapi): Promise<Verification> =>
  verificationSchema.parse(await service(strapi, 'verify').run());
