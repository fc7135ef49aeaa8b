import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type * as Strapi from '@strapi/strapi';
import knex from 'knex';
import { projectRoot } from '../../scripts/settings.ts';

export const siteToken = 'test-site-token-0123456789-0123456789';

/** A real Strapi with nothing but the plugin in it, listening on a free port. */
export interface Cms {
  readonly strapi: Strapi.Core.Strapi;
  readonly url: string;
  readonly dataDir: string;
  readonly isPostgres: boolean;
  /** Ends it and keeps database and data folder, so that it can be started again. */
  halt(): Promise<void>;
  /** Starts again on the same data. */
  restart(change?: Partial<CmsOptions>): Promise<Cms>;
  /** Ends it and removes everything. */
  stop(): Promise<void>;
}

export interface CmsOptions {
  /** Where the domain clock starts. */
  readonly now: string | null;
  /** Mail server for reminders; absent = none. */
  readonly smtpUrl?: string;
}

interface Place {
  readonly app: string;
  readonly dataDir: string;
  /** Name of the database on the server of TEST_DATABASE_URL; null = SQLite. */
  readonly database: string | null;
}

const serverUrl = (): string | null => {
  const given = process.env['TEST_DATABASE_URL'];
  return given === undefined || given === '' ? null : given;
};

async function onServer(statement: string): Promise<void> {
  const server = knex({ client: 'pg', connection: serverUrl() ?? '' });
  try {
    await server.raw(statement);
  } finally {
    await server.destroy();
  }
}

function databaseUrl(name: string): string {
  const url = new URL(serverUrl() ?? '');
  url.pathname = `/${name}`;
  return url.href;
}

/** Configuration of a bare host, as a person would write it who adds the plugin to an empty Strapi. */
function writeHost(place: Place, options: CmsOptions): void {
  const config = path.join(place.app, 'config');
  mkdirSync(config, { recursive: true });
  const write = (name: string, text: string): void => {
    writeFileSync(path.join(config, `${name}.js`), `module.exports = ${text};\n`);
  };
  const connection =
    place.database === null
      ? `{ client: 'sqlite', connection: { filename: ${JSON.stringify(path.join(place.dataDir, 'db.sqlite'))} }, useNullAsDefault: true, pool: { afterCreate(connection, done) { connection.pragma('journal_mode = WAL'); connection.pragma('synchronous = OFF'); done(null, connection); } } }`
      : `{ client: 'postgres', connection: { connectionString: ${JSON.stringify(databaseUrl(place.database))} }, pool: { min: 0, max: 10 } }`;
  write('database', `{ connection: ${connection}, settings: { forceMigration: false } }`);
  write(
    'server',
    JSON.stringify({
      host: '127.0.0.1',
      port: 0,
      app: { keys: ['a-key-for-tests'] },
      dirs: { public: path.join(place.dataDir, 'public') },
      logger: { updates: { enabled: false }, startup: { enabled: false }, config: { level: 'error' } },
    }),
  );
  write(
    'admin',
    JSON.stringify({
      auth: { secret: 'secret-for-tests' },
      apiToken: { salt: 'salt-for-tests' },
      transfer: { token: { salt: 'salt-for-tests' } },
      secrets: { encryptionKey: 'key-for-tests-0123456789-01234567' },
      rateLimit: { enabled: false },
    }),
  );
  const middlewares = ['errors', 'security', 'cors', 'query', 'body', 'session', 'favicon', 'public'];
  write('middlewares', JSON.stringify(middlewares.map((name) => `strapi::${name}`)));
  write('api', '{}');
  write(
    'plugins',
    JSON.stringify({
      cchc: {
        enabled: true,
        config: {
          dataDir: place.dataDir,
          siteUrl: 'http://localhost:4321',
          siteToken,
          now: options.now,
          smtpUrl: options.smtpUrl ?? null,
        },
      },
    }),
  );
}

async function makePlace(): Promise<Place> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-cms-'));
  const app = path.join(folder, 'app');
  const dataDir = path.join(folder, 'data');
  mkdirSync(path.join(dataDir, 'public', 'uploads'), { recursive: true });
  mkdirSync(path.join(dataDir, 'media'), { recursive: true });
  mkdirSync(app);
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(app, 'node_modules'));
  const dependencies = { '@strapi/strapi': '*', 'strapi-plugin-cchc': '*' };
  writeFileSync(path.join(app, 'package.json'), JSON.stringify({ name: 'bare-host', version: '0.0.0', dependencies }));
  if (serverUrl() === null) return { app, dataDir, database: null };
  const database = `cchc_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${database}`);
  return { app, dataDir, database };
}

const load = createRequire(path.join(projectRoot, 'cms', 'package.json'));

/** Strapi reads its configuration by `require`, which remembers files. */
function forgetConfiguration(place: Place): void {
  for (const file of Object.keys(load.cache)) {
    if (file.startsWith(place.app)) Reflect.deleteProperty(load.cache, file);
  }
}

async function quiet(strapi: Strapi.Core.Strapi): Promise<void> {
  // Strapi goes on querying after a publication; a pool that is torn down meanwhile ends the process.
  const { pool } = strapi.db.connection.client as { pool: { numUsed(): number; numPendingAcquires(): number } };
  while (pool.numUsed() + pool.numPendingAcquires() > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function destroy(strapi: Strapi.Core.Strapi): Promise<void> {
  await quiet(strapi);
  // Strapi takes every listener off the process at its end, also those of the test runner.
  const keep = Reflect.get(process, 'removeAllListeners') as unknown;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    Reflect.set(process, 'removeAllListeners', keep);
  }
}

/** Loads Strapi as its own commands do: compiled, and by `require`. One that does not start is taken down again. */
async function loadStrapi(place: Place): Promise<Strapi.Core.Strapi> {
  forgetConfiguration(place);
  const { createStrapi } = load('@strapi/strapi') as typeof Strapi;
  const strapi = createStrapi({ appDir: place.app, distDir: place.app, serveAdminPanel: false, autoReload: false });
  try {
    return await strapi.load();
  } catch (error) {
    await destroy(strapi);
    throw error;
  }
}

async function start(place: Place, options: CmsOptions): Promise<Cms> {
  process.env['NODE_ENV'] = 'test';
  process.env['STRAPI_TELEMETRY_DISABLED'] = 'true';
  process.env['STRAPI_DISABLE_EE'] = 'true';
  writeHost(place, options);
  const strapi = await loadStrapi(place);
  strapi.server.mount();
  await new Promise<void>((resolve) => {
    strapi.server.httpServer.listen(0, '127.0.0.1', () => {
      resolve();
    });
  });
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  let isUp = true;
  const halt = async (): Promise<void> => {
    if (isUp) await destroy(strapi);
    isUp = false;
  };
  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    dataDir: place.dataDir,
    isPostgres: place.database !== null,
    halt,
    restart: async (change = {}) => {
      await halt();
      return start(place, { ...options, ...change });
    },
    stop: async () => {
      await halt();
      if (place.database !== null) await onServer(`DROP DATABASE IF EXISTS ${place.database} WITH (FORCE)`);
      rmSync(path.dirname(place.app), { recursive: true, force: true });
    },
  };
}

/** Starts an empty CMS. Its clock runs on from `now`. */
export async function startCms(options: Partial<CmsOptions> = {}): Promise<Cms> {
  const built = path.join(projectRoot, 'cms', 'plugin', 'dist', 'server', 'index.js');
  if (!existsSync(built)) throw new Error('The plugin is not built. Build it with: npm run build');
  return start(await makePlace(), { now: '2026-03-10T09:00:00+07:00', ...options });
}

/** Asks the CMS as the publisher does. */
export function ask(cms: Cms, address: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (!headers.has('authorization')) headers.set('authorization', `Bearer ${siteToken}`);
  return fetch(`${cms.url}${address}`, { ...init, headers });
}
