import { z } from 'zod';
import { itemSchemas, itemTypes } from './item-types.ts';
import { sha256Schema } from './primitives.ts';
import { envelopeSchema } from './snapshot.ts';
import { reasonCodeSchema } from './vocabulary.ts';

const revision = envelopeSchema.shape.revision;

/** One live item per type, its value spelled out: what `parseSnapshot` checks in two steps. */
const liveItems = itemTypes.map((type) =>
  z.strictObject({
    type: z.literal(type),
    key: z.string().min(1),
    revision,
    digest: sha256Schema,
    value: itemSchemas[type],
  }),
);
const tombstone = z.strictObject({
  type: z.enum(itemTypes),
  key: z.string().min(1),
  revision,
  gone: z.literal(true),
  reasonCode: reasonCodeSchema,
});

/**
 * JSON Schema (draft 2020-12) of a whole snapshot, for readers in other languages. It cannot say everything:
 * days that exist, NFC, keys, counts and digests are checked by `parseSnapshot` alone.
 */
export function snapshotJsonSchema(): unknown {
  const whole = z.strictObject({ ...envelopeSchema.shape, items: z.array(z.union([...liveItems, tombstone])) });
  return {
    title: 'CCHC snapshot, schema version 1',
    ...z.toJSONSchema(whole, { target: 'draft-2020-12', io: 'input', reused: 'ref' }),
  };
}
