import { z } from 'zod';
import { type Database, isPostgres } from '../repositories/database.ts';

const refusal = 'cchc_ledger is append-only';

const sqliteStatements = (['update', 'delete'] as const).map(
  (verb) =>
    `CREATE TRIGGER IF NOT EXISTS cchc_ledger_no_${verb} BEFORE ${verb.toUpperCase()} ON cchc_ledger BEGIN SELECT RAISE(ABORT, '${refusal}'); END`,
);

const postgresStatements = [
  `CREATE OR REPLACE FUNCTION cchc_append_only() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION '${refusal}'; END $f$`,
  'CREATE OR REPLACE TRIGGER cchc_ledger_append_only BEFORE UPDATE OR DELETE ON cchc_ledger FOR EACH ROW EXECUTE FUNCTION cchc_append_only()',
  'CREATE OR REPLACE TRIGGER cchc_ledger_no_truncate BEFORE TRUNCATE ON cchc_ledger FOR EACH STATEMENT EXECUTE FUNCTION cchc_append_only()',
];

/** Makes the database itself refuse changes of the ledger. Run at every start: a rebuilt SQLite table loses triggers. */
export async function guardLedger(db: Database): Promise<void> {
  for (const statement of isPostgres(db) ? postgresStatements : sqliteStatements) await db.connection.raw(statement);
}

const countSchema = z.array(z.object({ n: z.coerce.number() })).min(1);

/** True when both triggers stand. */
export async function isLedgerGuarded(db: Database): Promise<boolean> {
  const query = isPostgres(db)
    ? db.connection('pg_trigger').whereIn('tgname', ['cchc_ledger_append_only', 'cchc_ledger_no_truncate'])
    : db
        .connection('sqlite_master')
        .where('type', 'trigger')
        .whereIn('name', ['cchc_ledger_no_update', 'cchc_ledger_no_delete']);
  const rows: unknown = await query.count({ n: '*' });
  return countSchema.parse(rows)[0]?.n === 2;
}
