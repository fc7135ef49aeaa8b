import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { endHosts, failureOf, startHost } from './host-process.ts';
import { type Place, copyHost, copyPlace, countRows } from './place.ts';

/** One portal that was started once. Each test starts a host that is wrong for it, and looks at what is left. */
let place: Place;
let before: Readonly<Record<string, number>>;
let copy: ReturnType<typeof copyHost>;

beforeAll(async () => {
  place = await copyPlace('empty');
  before = await countRows(place);
  expect(before['cchc_ledger'], 'rows of the ledger').toBeGreaterThan(0);
  expect(Object.keys(before).length, 'tables').toBeGreaterThan(20);
}, 300_000);
afterAll(() => place.remove());
beforeEach(() => {
  copy = copyHost();
});
afterEach(async () => {
  await endHosts();
  copy.remove();
});

async function refusedStart(): Promise<{
  readonly exit: number | null;
  readonly code: string;
  readonly message: string;
}> {
  const host = await startHost(place.dataDir, place.environment, copy.appDir);
  const exit = await host.settled();
  const { code, message } = failureOf(host);
  return { exit, code, message };
}

test('without the build of the plugin no table and no row is lost', async () => {
  const plugin = path.join(copy.appDir, 'node_modules', 'strapi-plugin-cchc');
  mkdirSync(plugin, { recursive: true });
  writeFileSync(path.join(plugin, 'package.json'), '{"name":"strapi-plugin-cchc","version":"0.0.0"}');
  expect(await refusedStart()).toMatchObject({ exit: 6, code: 'E_PLUGIN_BUILD' });
  expect(await countRows(place)).toEqual(before);
});

test('with the plugin switched off no table and no row is lost', async () => {
  copy.change('config/plugins.js', 'enabled: true', 'enabled: false');
  expect(await refusedStart()).toMatchObject({ exit: 6, code: 'E_PLUGIN_MISSING' });
  expect(await countRows(place)).toEqual(before);
});

test('a host that may drop tables is refused in production, and drops none', async () => {
  copy.change('config/database.js', 'forceMigration: false', 'forceMigration: true');
  const refusal = await refusedStart();
  expect(refusal).toMatchObject({ exit: 2, code: 'E_HOST_UNSAFE' });
  expect(refusal.message).toContain('D_FORCE_MIGRATION');
  expect(await countRows(place)).toEqual(before);
});

test('a host that everybody on the network reaches is refused in production', async () => {
  copy.change('config/server.js', "'127.0.0.1'", "'0.0.0.0'");
  const refusal = await refusedStart();
  expect(refusal).toMatchObject({ exit: 2, code: 'E_HOST_UNSAFE' });
  expect(refusal.message).toContain('D_LISTEN');
});

test('a token that opens the generic API is revoked at the next start, by name', async () => {
  const token = { name: 'foreign', type: 'full-access', access_key: 'x'.repeat(64), document_id: 'foreigntoken' };
  await place.ask((database) => database('strapi_api_tokens').insert(token));
  const host = await startHost(place.dataDir, place.environment);
  expect(await host.settled(), host.output()).toBeNull();
  expect(host.output()).toContain('Revoked 1 API tokens (foreign)');
  expect(await host.end()).toBe(0);
  expect(await place.ask((database) => database('strapi_api_tokens').select('name'))).toEqual([]);
});

test('code older than the database refuses to start and takes nothing of the newer version away', async () => {
  await place.ask(async (database) => {
    await database('cchc_state').update({ plugin_schema: 99 });
    await database.schema.alterTable('cchc_units', (table) => {
      table.string('of_a_newer_version');
    });
    await database.schema.createTable('cchc_of_a_newer_version', (table) => {
      table.integer('id');
    });
  });
  expect(await refusedStart()).toMatchObject({ exit: 6, code: 'E_SCHEMA_NEWER' });
  expect(await countRows(place)).toEqual({ ...before, cchc_of_a_newer_version: 0 });
  expect(await place.ask((database) => database.schema.hasColumn('cchc_units', 'of_a_newer_version'))).toBe(true);
});
