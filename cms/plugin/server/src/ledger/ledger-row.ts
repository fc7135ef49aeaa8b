import { canonicalJson, instantSchema, reasonCodeSchema } from '@cchc/shared/contract';
import { z } from 'zod';
import { sha256 } from './sha256.ts';

/** Where the knowledge of an event comes from. */
export const originSchema = z.enum(['cms', 'api', 'scheduled', 'import', 'sample', 'attested', 'system']);
export type Origin = z.infer<typeof originSchema>;

/** Everything that the ledger can say. Codes are permanent. */
export const ledgerEventSchema = z.enum([
  'submitted',
  'resubmitted',
  'returned',
  'refused',
  'accepted',
  'scheduled',
  'unscheduled',
  'published',
  'republished',
  'withdrawn',
  'unit_withdrawn',
  'corrected',
  'author_unit_changed',
  'ruled_in',
  'ruled_out',
  'attested',
  'attestation_withdrawn',
  'declared',
  'confirmed',
  'exempted',
  'period_closed',
  'period_reopened',
  'reminded',
  'forwarded',
  'receipt_recorded',
  'decision_acknowledged',
  'reconciled',
]);
export type LedgerEvent = z.infer<typeof ledgerEventSchema>;

const flagSchema = z
  .union([z.boolean(), z.literal(0), z.literal(1)])
  .transform((value) => value === true || value === 1);

export const ledgerRowSchema = z.object({
  seq: z.coerce.number().int().positive(),
  revision: z.coerce.number().int().nonnegative(),
  recordedAt: instantSchema,
  occurredAt: instantSchema,
  origin: originSchema,
  event: ledgerEventSchema,
  subjectType: z.string().min(1),
  subjectId: z.string().min(1),
  subjectLocale: z.string(),
  subjectKey: z.string().nullable(),
  unitCode: z.string().nullable(),
  subjectKind: z.string().nullable(),
  actorRole: z.string().nullable(),
  actorId: z.coerce.number().int().nullable(),
  reasonCode: reasonCodeSchema.nullable(),
  reasonText: z.string().nullable(),
  payloadHash: z.string().nullable(),
  isSimulated: flagSchema,
  prevHash: z.string(),
  hash: z.string(),
});
export type LedgerRow = z.infer<typeof ledgerRowSchema>;

/** `prevHash` of the first row. */
export const genesisHash = '0'.repeat(64);

/** Hash of a row: over everything it says and the hash of the row before. */
export function hashOfRow(row: Omit<LedgerRow, 'hash'>): string {
  return sha256(canonicalJson(row));
}
