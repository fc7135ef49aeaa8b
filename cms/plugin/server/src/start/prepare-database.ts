import type { Core } from '@strapi/strapi';
import { guardLedger } from '../ledger/guard-ledger.ts';
import { prepareLedgerEnd, watchLedgerEnd } from '../ledger/ledger-end.ts';
import { isPostgres } from '../repositories/database.ts';
import { siteStateOf } from '../revision/site-state.ts';
import { PLUGIN_SCHEMA, prepareState, writePluginSchema } from '../revision/state-store.ts';
import { inRevision } from '../writing/in-revision.ts';

/** Addresses of published rows are unique; drafts and published rows of one document share theirs. */
const addresses = [
  ['cchc_articles', 'slug'],
  ['cchc_pages', 'slug'],
  ['cchc_channels', 'key'],
  ['cchc_legal_documents', 'key'],
  ['cchc_plans', 'key'],
  ['cchc_banners', 'key'],
  ['cchc_decisions', 'key'],
  ['cchc_procedures', 'code'],
] as const;

async function indexAddresses(strapi: Core.Strapi): Promise<void> {
  for (const [table, column] of addresses) {
    await strapi.db.connection.raw(
      `CREATE UNIQUE INDEX IF NOT EXISTS ${table}_${column}_published ON ${table} ("${column}") WHERE published_at IS NOT NULL`,
    );
    // Every new document asks whether its address is taken.
    await strapi.db.connection.raw(
      `CREATE INDEX IF NOT EXISTS ${table}_${column}_taken ON ${table} ("${column}", document_id)`,
    );
  }
  // Search by words inside the value is rare and small; by source it is every write.
  if (isPostgres(strapi.db)) await strapi.db.connection.raw('ANALYZE cchc_public_item');
}

/**
 * Makes what Strapi's schema cannot say: the state row, the triggers of the ledger, unique addresses. Refuses a
 * database of a newer plugin, and a clock set by hand over real data.
 */
export async function prepareDatabase(strapi: Core.Strapi): Promise<void> {
  const { clock } = siteStateOf(strapi);
  const { isNew, state } = await prepareState(strapi.db, { isSimulated: clock.isSimulated });
  if (state.pluginSchema > PLUGIN_SCHEMA) {
    throw new Error(
      `E_SCHEMA_NEWER: The database was written by a newer version of the plugin (${state.pluginSchema}, this one knows ${PLUGIN_SCHEMA}). Start that version.`,
    );
  }
  if (!isNew && clock.isSimulated && !state.isSimulated) {
    throw new Error(
      'E_CLOCK_REAL_DATA: CCHC_NOW is set, but this database was made with the real clock. Unset CCHC_NOW, or use another CCHC_DATA_DIR.',
    );
  }
  // What is written from here on may be more than an older version understands.
  if (state.pluginSchema < PLUGIN_SCHEMA) await writePluginSchema(strapi.db);
  await guardLedger(strapi.db);
  await prepareLedgerEnd(strapi.db);
  await inRevision(strapi, ({ trx }) => watchLedgerEnd(trx));
  await indexAddresses(strapi);
}
