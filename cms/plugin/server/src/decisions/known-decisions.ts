import type { Decision } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { siteStateOf } from '../revision/site-state.ts';
import { readKnownDecisions } from './read-known.ts';

const kept = new WeakMap<object, { readonly mark: string; readonly decisions: Promise<readonly Decision[]> }>();

/**
 * All published decisions, as of the present revision: every write that changes one takes a new revision. For pages
 * that ask at every stroke; a write reads anew inside its own transaction.
 */
export async function knownDecisions(strapi: Core.Strapi): Promise<readonly Decision[]> {
  const site = siteStateOf(strapi);
  const { epoch, revision } = await site.read();
  const mark = `${epoch} ${revision}`;
  const held = kept.get(strapi);
  if (held?.mark === mark) return held.decisions;
  const decisions = readKnownDecisions(strapi.db, site.clock.now());
  kept.set(strapi, { mark, decisions });
  decisions.catch(() => kept.delete(strapi));
  return decisions;
}
