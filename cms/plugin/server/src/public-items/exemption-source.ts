import { type Quota, quotaSchema, unitKindSchema } from '@cchc/shared/contract';
import { z } from 'zod';
import { isExcusedInPublic } from '../presenters/excused-in-public.ts';
import { presentExemption, presentQuota } from '../presenters/present-catalogue.ts';
import type { Database } from '../repositories/database.ts';
import { readRows } from '../repositories/read-documents.ts';
import { storedExemptionSchema, storedQuotaSchema } from '../repositories/stored-catalogue.ts';
import { type Source, parseRows } from './source.ts';

const unitSchema = z.object({ code: z.string(), kind: unitKindSchema });

/** Quotas that the public may see, as it sees them. */
async function publicQuotas(db: Database): Promise<Quota[]> {
  const { parsed } = parseRows(storedQuotaSchema, await readRows(db, 'quota', {}));
  return parsed.flatMap((row) => {
    const quota = quotaSchema.safeParse(presentQuota(row)?.value);
    return quota.success ? [quota.data] : [];
  });
}

async function unitKinds(
  db: Database,
  codes: readonly string[],
): Promise<ReadonlyMap<string, z.infer<typeof unitKindSchema>>> {
  const rows = await readRows(db, 'unit', { code: { $in: [...codes] } });
  return new Map(
    rows.flatMap((row) => {
      const unit = unitSchema.safeParse(row);
      return unit.success ? [[unit.data.code, unit.data.kind] as const] : [];
    }),
  );
}

/** An exemption is as public as the quotas that it excuses from: one for all quotas stays inside when they do. */
export const exemptionSource: Source = {
  singular: 'exemption',
  async present({ db }, ids) {
    const { parsed, faults } = parseRows(
      storedExemptionSchema,
      await readRows(db, 'exemption', { documentId: { $in: [...ids] } }),
    );
    if (parsed.length === 0) return faults;
    const quotas = await publicQuotas(db);
    const kinds = await unitKinds(db, [...new Set(parsed.map((row) => row.unitCode))]);
    return [
      ...faults,
      ...parsed.map((row) => {
        const kind = kinds.get(row.unitCode) ?? 'other';
        const isPublic = isExcusedInPublic(row, { code: row.unitCode, kind }, quotas);
        const candidate = presentExemption(row, isPublic);
        return { documentId: row.documentId, candidates: candidate === null ? [] : [candidate] };
      }),
    ];
  },
};
