import { type Instant, SCHEMA_VERSION, settingsSchema, setDigest } from '@cchc/shared/contract';
import { sha256 } from '../ledger/sha256.ts';
import { type ItemBytes, readItemBytesAfter } from '../public-items/item-store.ts';
import type { Database } from '../repositories/database.ts';
import { type SiteState, readConsistently } from '../revision/site-state.ts';
import { type State, readState } from '../revision/state-store.ts';

/** A snapshot or delta as it is sent: canonical values are joined as they are stored, never parsed again. */
export interface SnapshotBytes {
  readonly epoch: string;
  readonly revision: number;
  readonly isFull: boolean;
  readonly bytes: Buffer;
}

/** One item in pieces: values are joined as they are stored. */
function itemPieces(item: ItemBytes): Uint8Array[] {
  const head = `{"type":"${item.type}","key":${JSON.stringify(item.key)},"revision":${item.revision}`;
  return item.digest === null || item.value === null
    ? [Buffer.from(`${head},"gone":true,"reasonCode":"${item.reasonCode ?? 'other'}"}`)]
    : [Buffer.from(`${head},"digest":"${item.digest}","value":`), item.value, closing];
}
const closing = Buffer.from('}');
const comma = Buffer.from(',');

interface Envelope {
  readonly state: State;
  readonly base: number | null;
  readonly generatedAt: Instant;
  readonly nextChangeAt: Instant;
  readonly publisher: { readonly code: string; readonly name: string };
  readonly counts: Readonly<Record<string, number>>;
  readonly digest: string;
  readonly items: readonly ItemBytes[];
}

function toBytes(envelope: Envelope): Buffer {
  const { state, base, items, ...rest } = envelope;
  const head = JSON.stringify({
    schemaVersion: SCHEMA_VERSION,
    epoch: state.epoch,
    revision: state.revision,
    ...(base === null ? {} : { base }),
    full: base === null,
    timeZone: 'Asia/Ho_Chi_Minh',
    ...rest,
  });
  const pieces: Uint8Array[] = [Buffer.from(`${head.slice(0, -1)},"items":[`)];
  items.forEach((item, position) => {
    if (position > 0) pieces.push(comma);
    pieces.push(...itemPieces(item));
  });
  pieces.push(Buffer.from(']}'));
  return Buffer.concat(pieces);
}

/** The site cannot be built before its settings are known. */
export class NoSettingsError extends Error {
  override readonly name = 'NoSettingsError';
  readonly code = 'E_SETTINGS_MISSING';
}

async function readPublisher(trx: Parameters<typeof readState>[0]): Promise<Envelope['publisher']> {
  const row: unknown = await trx('cchc_public_item').where({ item_type: 'settings', item_key: 'site' }).first('value');
  const value = typeof row === 'object' && row !== null ? (Reflect.get(row, 'value') as unknown) : null;
  if (typeof value !== 'string') throw new NoSettingsError('The settings of the site have not been entered yet.');
  const settings = settingsSchema.parse(JSON.parse(value));
  return { code: settings.publisherCode, name: settings.departmentName };
}

function countLive(items: readonly ItemBytes[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type, digest } of items) if (digest !== null) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

export async function buildFull(db: Database, site: SiteState): Promise<SnapshotBytes> {
  const read = await readConsistently(db, async (trx) => ({
    state: await readState(trx),
    publisher: await readPublisher(trx),
    items: await readItemBytesAfter(db, trx, -1),
  }));
  const live = read.items.flatMap(({ type, key, digest }) => (digest === null ? [] : [{ type, key, digest }]));
  const bytes = toBytes({
    ...read,
    base: null,
    generatedAt: site.clock.now(),
    nextChangeAt: site.nextChangeAt(),
    counts: countLive(read.items),
    digest: setDigest(live, sha256),
  });
  return { epoch: read.state.epoch, revision: read.state.revision, isFull: true, bytes };
}

const attempts = 5;

/**
 * What changed after `since`, or null when the caller has to take a full snapshot: another epoch, or a revision that
 * this database never had.
 */
export async function buildDelta(
  db: Database,
  site: SiteState,
  since: { readonly epoch: string; readonly revision: number },
): Promise<SnapshotBytes | null> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const known = await site.read();
    if (known.epoch !== since.epoch || since.revision > known.revision) return null;
    const read = await readConsistently(db, async (trx) => ({
      state: await readState(trx),
      publisher: await readPublisher(trx),
      items: await readItemBytesAfter(db, trx, since.revision),
    }));
    // Counts and digest come from memory, which must have seen the same commit.
    if (read.state.epoch === known.epoch && read.state.revision === known.revision) {
      const bytes = toBytes({
        ...read,
        base: since.revision,
        generatedAt: site.clock.now(),
        nextChangeAt: site.nextChangeAt(),
        counts: site.counts(),
        digest: site.digest(known),
      });
      return { epoch: known.epoch, revision: known.revision, isFull: false, bytes };
    }
    site.noteCommit();
  }
  return null;
}
