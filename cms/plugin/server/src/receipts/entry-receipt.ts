import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { readConfiguration } from '../configuration/read-configuration.ts';
import { type ItemHead, readHeadsOfSources } from '../public-items/item-store.ts';
import { readRowsOfSubjects } from '../ledger/ledger-store.ts';
import { readConsistently, siteStateOf } from '../revision/site-state.ts';
import { addressOfItem } from './address-of-item.ts';
import type { HeavyPage, HeldEntry } from './receipt.ts';
import { type Refusal, standingRefusal } from './refusal.ts';
import { firstReceiptWith, latestReceipt } from './store-receipt.ts';

/** Where an entry stands on its way to the site. */
export interface EntryReceipt {
  readonly state: 'none' | 'queued' | 'rendered' | 'checked' | 'live' | 'held' | 'removed';
  readonly revision: number | null;
  readonly queuedAt: string | null;
  readonly renderedAt: string | null;
  readonly checkedAt: string | null;
  readonly liveAt: string | null;
  readonly address: string | null;
  readonly held: readonly HeldEntry[];
  /** Its pages that readers on a weak network wait for, the heaviest first. */
  readonly heavyPages: readonly HeavyPage[];
  /** Why nothing newer goes live, while the entry waits. */
  readonly stopped: Pick<Refusal, 'code' | 'page'> | null;
}

const nothing: EntryReceipt = {
  state: 'none',
  revision: null,
  queuedAt: null,
  renderedAt: null,
  checkedAt: null,
  liveAt: null,
  address: null,
  held: [],
  heavyPages: [],
  stopped: null,
};

const segmentSchema = z.object({ slug: z.string().optional(), section: z.string().optional() });

async function readItem(strapi: Core.Strapi, singular: string, documentId: string) {
  return readConsistently(strapi.db, async (trx) => {
    const heads = await readHeadsOfSources(trx, singular, [documentId]);
    const item: ItemHead | undefined = heads.find((head) => head.type !== 'quotaItem');
    if (item === undefined) return null;
    const rows = await readRowsOfSubjects(trx, singular, [documentId]);
    const queued = rows.findLast((row) => row.revision <= item.revision);
    const value: unknown = await trx('cchc_public_item')
      .where({ item_type: item.type, item_key: item.key })
      .first('value');
    const text = z.object({ value: z.string().nullable() }).parse(value).value;
    return {
      item,
      queuedAt: queued?.recordedAt ?? null,
      segment: text === null ? {} : segmentSchema.parse(JSON.parse(text)),
    };
  });
}

/** The receipt of one entry: the first release that holds its present public item. */
export async function entryReceipt(strapi: Core.Strapi, singular: string, documentId: string): Promise<EntryReceipt> {
  const found = await readItem(strapi, singular, documentId);
  if (found === null) return nothing;
  const { item, queuedAt, segment } = found;
  const { epoch } = await siteStateOf(strapi).read();
  const receipt = await firstReceiptWith(strapi.db, epoch, item.revision);
  const latest = await latestReceipt(strapi.db, epoch);
  const isOwn = (note: { readonly type: string; readonly key: string }): boolean =>
    note.type === item.type && note.key === item.key;
  const held = (latest?.held ?? []).filter(isOwn);
  const refusal = await standingRefusal(strapi, { epoch, revision: latest?.revision ?? null });
  const isStopped = receipt === null && refusal !== null && refusal.revision >= item.revision;
  const siteUrl = readConfiguration(strapi).siteUrl;
  const path = item.digest === null ? null : addressOfItem(item.type, item.key, segment);
  const reached =
    (receipt?.liveAt ?? null) !== null ? 'live' : (receipt?.checkedAt ?? null) !== null ? 'checked' : 'rendered';
  const state = receipt === null ? 'queued' : held.length > 0 ? 'held' : reached;
  return {
    state: state === 'live' && item.digest === null ? 'removed' : state,
    revision: item.revision,
    queuedAt,
    renderedAt: receipt?.renderedAt ?? null,
    checkedAt: receipt?.checkedAt ?? null,
    liveAt: receipt?.liveAt ?? null,
    address: siteUrl === null || path === null ? null : `${siteUrl}${path}`,
    held,
    heavyPages: (latest?.heavyPages ?? []).filter(isOwn),
    stopped: isStopped ? { code: refusal.code, page: refusal.page } : null,
  };
}
