import { canonicalJson, itemSchemas, keyOfItem } from '@cchc/shared/contract';
import type { z } from 'zod';
import { sha256 } from '../ledger/sha256.ts';
import type { Candidate } from '../presenters/presented-item.ts';
import type { LiveItem } from './item-store.ts';

export type Checked =
  | { readonly ok: true; readonly item: LiveItem }
  | { readonly ok: false; readonly error: z.ZodError; readonly type: string };

/** Lets through only what fits the contract; the site will be told exactly these bytes. */
export function checkCandidate(
  candidate: Candidate,
  source: { readonly sourceType: string; readonly sourceId: string },
): Checked {
  const parsed = itemSchemas[candidate.type].safeParse(candidate.value);
  if (!parsed.success) return { ok: false, error: parsed.error, type: candidate.type };
  const json = canonicalJson(parsed.data);
  // The schema that parsed the value belongs to the type; TypeScript cannot follow that through the union.
  const keyOf = keyOfItem[candidate.type] as (value: unknown) => string;
  return {
    ok: true,
    item: { type: candidate.type, key: keyOf(parsed.data), digest: sha256(json), json, ...source },
  };
}
