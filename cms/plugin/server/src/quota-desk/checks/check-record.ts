import type { Core } from '@strapi/strapi';
import type { HeldDocument } from '../../document-hooks/held-document.ts';
import { currentActor } from '../../rights/actor.ts';
import type { Transaction } from '../../repositories/database.ts';
import { writingContext } from '../../writing/writing-context.ts';
import { checkEvidence, checkJudgedEvidence } from './check-evidence.ts';
import { checkExemption, checkRuling } from './check-judgement.ts';
import { checkOwnUnit } from './check-own-unit.ts';
import { checkQuota, checkQuotaRemoval } from './check-quota.ts';

/** A record of the count as a person has just written it, inside the transaction that a refusal undoes. */
export interface WrittenRecord {
  readonly strapi: Core.Strapi;
  readonly trx: Transaction;
  readonly before: HeldDocument;
  readonly after: HeldDocument;
}

const judged = new Set(['quota', 'evidence', 'exemption', 'ruling']);

/**
 * Refuses, in words, what a person enters about the count and what the count could not use, whatever way it comes.
 * What the system writes on its own (sample, removal of the sample) is not judged here.
 */
export async function checkRecord(
  strapi: Core.Strapi,
  trx: Transaction,
  singular: string,
  before: HeldDocument,
  after: HeldDocument,
): Promise<void> {
  if (!judged.has(singular)) return;
  const actor = await currentActor(strapi);
  if (writingContext().origin === 'system' || actor.kind === 'system') return;
  const record = { strapi, trx, before, after };
  const isGone = after.published === null;
  if (!isGone) await checkOwnUnit(record, singular, actor);
  switch (singular) {
    case 'quota':
      return isGone ? checkQuotaRemoval(record) : checkQuota(record);
    case 'evidence':
      checkJudgedEvidence(record, actor);
      return isGone ? undefined : checkEvidence(record);
    case 'exemption':
      return isGone ? undefined : checkExemption(record);
    case 'ruling':
      if (!isGone) checkRuling(record);
      return;
    default:
      return undefined;
  }
}
