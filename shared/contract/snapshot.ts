import { z } from 'zod';
import { type Sha256, itemDigest, setDigest } from './digest.ts';
import { ContractError } from './errors.ts';
import { type ItemType, type ItemValue, isItemType, itemSchemas, keyOfItem } from './item-types.ts';
import { instantSchema, sha256Schema, slugSchema, textSchema } from './primitives.ts';
import { reasonCodeSchema } from './vocabulary.ts';

/** Version of this contract. A reader refuses any other number. */
export const SCHEMA_VERSION = 1;

const revisionSchema = z.int().nonnegative();

const liveItemSchema = z.strictObject({
  type: z.string(),
  key: z.string().min(1),
  revision: revisionSchema,
  digest: sha256Schema,
  value: z.unknown(),
});
const tombstoneSchema = z.strictObject({
  type: z.string(),
  key: z.string().min(1),
  revision: revisionSchema,
  gone: z.literal(true),
  reasonCode: reasonCodeSchema,
});

/** Envelope of a snapshot or delta. Item values are checked by their own schemas afterwards, to name type and id. */
export const envelopeSchema = z.strictObject({
  schemaVersion: z.int(),
  epoch: z.uuid(),
  revision: revisionSchema,
  /** Revision that a delta starts from; absent in a full snapshot. */
  base: revisionSchema.optional(),
  full: z.boolean(),
  generatedAt: instantSchema,
  nextChangeAt: instantSchema,
  timeZone: z.literal('Asia/Ho_Chi_Minh'),
  publisher: z.strictObject({ code: slugSchema, name: textSchema }),
  counts: z.record(z.string(), z.int().nonnegative()),
  digest: sha256Schema,
  items: z.array(z.union([liveItemSchema, tombstoneSchema])),
});

export type SnapshotEnvelope = z.infer<typeof envelopeSchema>;
export type Tombstone = z.infer<typeof tombstoneSchema>;

/** A live item whose value fits the schema of its type. */
export type SnapshotItem = {
  [T in ItemType]: {
    readonly type: T;
    readonly key: string;
    readonly revision: number;
    readonly digest: string;
    readonly value: ItemValue<T>;
  };
}[ItemType];

export interface Snapshot extends Omit<SnapshotEnvelope, 'items'> {
  readonly items: readonly (SnapshotItem | Tombstone)[];
}

export const isTombstone = (item: SnapshotItem | Tombstone): item is Tombstone => 'gone' in item;

/** What `GET /api/cchc/revision` answers. */
export const revisionAnswerSchema = z.strictObject({
  epoch: z.uuid(),
  revision: revisionSchema,
  schemaVersion: z.int(),
  nextChangeAt: instantSchema,
});
export type RevisionAnswer = z.infer<typeof revisionAnswerSchema>;

/** ETag of the snapshot endpoint, quotes included. */
export const snapshotETag = (state: { epoch: string; revision: number; schemaVersion: number }): string =>
  `"${state.epoch}-${String(state.revision)}-${String(state.schemaVersion)}"`;

function parseItem(raw: SnapshotEnvelope['items'][number], sha256: Sha256 | null): SnapshotItem | Tombstone {
  const { type, key } = raw;
  if (!isItemType(type)) {
    throw new ContractError('E_ITEM_SHAPE', 'Expected a known item type.', { type, id: key });
  }
  if ('gone' in raw) return raw;
  const parsed = itemSchemas[type].safeParse(raw.value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = issue === undefined ? '' : issue.path.map(String).join('.');
    throw new ContractError('E_ITEM_SHAPE', issue?.message ?? 'The value does not fit.', { type, id: key, path });
  }
  // The union of value types is correlated with `type` by the schema that parsed it; TypeScript cannot follow that.
  const item = { ...raw, type, value: parsed.data } as SnapshotItem;
  const keyOf = keyOfItem[type] as (value: unknown) => string;
  if (keyOf(item.value) !== key) {
    throw new ContractError('E_ITEM_KEY', `The key differs from the value's own, ${keyOf(item.value)}.`, {
      type,
      id: key,
    });
  }
  if (sha256 !== null && itemDigest(item.value, sha256) !== item.digest) {
    throw new ContractError('E_ITEM_DIGEST', 'The digest differs from the digest of the value.', { type, id: key });
  }
  return item;
}

/**
 * Parses a snapshot or delta: envelope, version, every value, item digests; for a full one also counts and set digest.
 * Throws `ContractError` with type, id and path of the first thing that does not fit.
 */
export function parseSnapshot(input: unknown, sha256: Sha256): Snapshot {
  const version = z.object({ schemaVersion: z.unknown() }).safeParse(input);
  if (version.success && version.data.schemaVersion !== SCHEMA_VERSION) {
    throw new ContractError(
      'E_SCHEMA_VERSION',
      `Expected schema version ${String(SCHEMA_VERSION)}, got ${String(version.data.schemaVersion)}. Use the site of the same version as the CMS.`,
      { path: 'schemaVersion' },
    );
  }
  const envelope = envelopeSchema.safeParse(input);
  if (!envelope.success) {
    const issue = envelope.error.issues[0];
    throw new ContractError('E_SNAPSHOT_SHAPE', issue?.message ?? 'The snapshot does not fit.', {
      path: issue === undefined ? '' : issue.path.map(String).join('.'),
    });
  }
  const items = envelope.data.items.map((raw) => parseItem(raw, sha256));
  const seen = new Set<string>();
  for (const item of items) {
    const id = `${item.type}\0${item.key}`;
    if (seen.has(id))
      throw new ContractError('E_ITEM_TWICE', 'The item stands twice.', { type: item.type, id: item.key });
    seen.add(id);
  }
  const snapshot: Snapshot = { ...envelope.data, items };
  if (snapshot.full) checkFullSet(snapshot, sha256);
  return snapshot;
}

/** Number of live items by type, types without items left out. */
export function countItems(items: Iterable<SnapshotItem | Tombstone>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) {
    if (!isTombstone(item)) counts[item.type] = (counts[item.type] ?? 0) + 1;
  }
  return counts;
}

/** Checks counts and set digest of a full set. Also used after a delta has been applied. */
export function checkFullSet(set: Pick<Snapshot, 'counts' | 'digest' | 'items'>, sha256: Sha256): void {
  const counts = countItems(set.items);
  for (const type of new Set([...Object.keys(counts), ...Object.keys(set.counts)])) {
    if ((counts[type] ?? 0) !== (set.counts[type] ?? 0)) {
      throw new ContractError(
        'E_COUNTS',
        `The snapshot says ${String(set.counts[type] ?? 0)}, but holds ${String(counts[type] ?? 0)}.`,
        { type, path: `counts.${type}` },
      );
    }
  }
  const live = set.items.filter((item): item is SnapshotItem => !isTombstone(item));
  if (setDigest(live, sha256) !== set.digest) {
    throw new ContractError('E_DIGEST', 'The digest differs from the digest of the items.', { path: 'digest' });
  }
}

/**
 * Lays a delta over the full set that it is based on and returns the new full set, checked.
 * Throws `E_DELTA_BASE` when epoch or base differ: then ask for a full snapshot.
 */
export function applyDelta(held: Snapshot, delta: Snapshot, sha256: Sha256): Snapshot {
  if (delta.full) return delta;
  if (delta.epoch !== held.epoch || delta.base !== held.revision) {
    throw new ContractError('E_DELTA_BASE', 'The delta starts from another state.', { path: 'base' });
  }
  const byId = new Map(held.items.map((item) => [`${item.type}\0${item.key}`, item]));
  for (const item of delta.items) byId.set(`${item.type}\0${item.key}`, item);
  const { base: _base, ...envelope } = delta;
  const next: Snapshot = { ...envelope, full: true, items: [...byId.values()] };
  checkFullSet(next, sha256);
  return next;
}

/**
 * Every live item of the earlier set of the same epoch is still there or has a tombstone.
 * Throws `E_ITEM_VANISHED` naming the first that is neither. Another epoch may differ freely.
 */
export function checkNothingVanished(
  earlier: { readonly epoch: string; readonly ids: Iterable<{ readonly type: string; readonly key: string }> },
  next: Pick<Snapshot, 'epoch' | 'items'>,
): void {
  if (earlier.epoch !== next.epoch) return;
  const known = new Set(next.items.map((item) => `${item.type}\0${item.key}`));
  for (const { type, key } of earlier.ids) {
    if (!known.has(`${type}\0${key}`)) {
      throw new ContractError('E_ITEM_VANISHED', 'The item was published before and has no tombstone.', {
        type,
        id: key,
      });
    }
  }
}
