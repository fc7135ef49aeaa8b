import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Database, type Transaction, isPostgres } from '../repositories/database.ts';

const table = 'cchc_state';

/** Version of the plugin's own schema. Raised by a named migration; older code refuses a newer database. */
export const PLUGIN_SCHEMA = 2;

const flagSchema = z
  .union([z.boolean(), z.literal(0), z.literal(1)])
  .transform((value) => value === true || value === 1);

const stateSchema = z.object({
  epoch: z.uuid(),
  revision: z.coerce.number().int().nonnegative(),
  presenterVersion: z.coerce.number().int(),
  pluginSchema: z.coerce.number().int(),
  isDemonstration: flagSchema,
  isSimulated: flagSchema,
});
export type State = z.infer<typeof stateSchema>;

const selected = [
  'epoch',
  'revision',
  'presenter_version as presenterVersion',
  'plugin_schema as pluginSchema',
  'is_demonstration as isDemonstration',
  'is_simulated as isSimulated',
];

/** Makes the table of the one state row when it is missing. `isNew` tells a first start. */
export async function prepareState(
  db: Database,
  first: { readonly isSimulated: boolean },
): Promise<{ readonly isNew: boolean; readonly state: State }> {
  const { connection } = db;
  if (!(await connection.schema.hasTable(table))) {
    await connection.schema.createTable(table, (made) => {
      made.integer('id').primary();
      made.string('epoch', 36).notNullable();
      made.integer('revision').notNullable();
      made.integer('presenter_version').notNullable();
      made.integer('plugin_schema').notNullable();
      made.boolean('is_demonstration').notNullable();
      made.boolean('is_simulated').notNullable();
    });
  }
  const held: unknown = await connection(table).where({ id: 1 }).first(selected);
  if (held !== undefined) return { isNew: false, state: stateSchema.parse(held) };
  await connection(table)
    .insert({
      id: 1,
      epoch: randomUUID(),
      revision: 0,
      presenter_version: 0,
      plugin_schema: PLUGIN_SCHEMA,
      is_demonstration: first.isSimulated,
      is_simulated: first.isSimulated,
    })
    .onConflict('id')
    .ignore();
  const made: unknown = await connection(table).where({ id: 1 }).first(selected);
  return { isNew: true, state: stateSchema.parse(made) };
}

/** Reads the state and, on PostgreSQL, keeps every other writer waiting until this transaction ends. */
export async function lockState(db: Database, trx: Transaction): Promise<State> {
  const query = trx(table).where({ id: 1 }).first(selected);
  // SQLite has one connection; it needs no lock and knows none.
  const row: unknown = await (isPostgres(db) ? query.forUpdate() : query);
  return stateSchema.parse(row);
}

export async function readState(trx: Transaction): Promise<State> {
  const row: unknown = await trx(table).where({ id: 1 }).first(selected);
  return stateSchema.parse(row);
}

export async function writeRevision(trx: Transaction, revision: number): Promise<void> {
  await trx(table).where({ id: 1 }).update({ revision });
}

export async function writePresenterVersion(trx: Transaction, version: number): Promise<void> {
  await trx(table).where({ id: 1 }).update({ presenter_version: version });
}

export async function writePluginSchema(db: Database): Promise<void> {
  await db.connection(table).where({ id: 1 }).update({ plugin_schema: PLUGIN_SCHEMA });
}

export async function writeDemonstration(trx: Transaction, isDemonstration: boolean): Promise<void> {
  await trx(table).where({ id: 1 }).update({ is_demonstration: isDemonstration });
}

/** A new epoch: numbers of revisions before it mean nothing any more. */
export async function renewEpoch(trx: Transaction): Promise<string> {
  const epoch = randomUUID();
  await trx(table).where({ id: 1 }).update({ epoch });
  return epoch;
}
