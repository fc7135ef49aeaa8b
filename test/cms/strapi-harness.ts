import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type * as Strapi from '@strapi/strapi';
import { z } from 'zod';
import { projectRoot } from '../../scripts/settings.ts';
import { type Ground, copyTemplate } from '../database/template.ts';
import { createDatabase, databaseUrl, dropDatabase, isPostgresTested } from '../database/test-server.ts';

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
  /** Has the setup run as a host does, with the sample of this profile or of the default one; absent = no setup. */
  readonly setup?: { readonly profile: string | null };
}

interface Place extends Ground {
  readonly app: string;
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
  write('api', '{ documents: { strictParams: true, strictRelations: true } }');
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
          profile: options.setup?.profile ?? null,
          samplePictureWidth: 160,
        },
      },
    }),
  );
}

/** A folder with a bare host, and the data folder that it works in. */
function makeFolders(): { readonly app: string; readonly dataDir: string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-cms-'));
  const app = path.join(folder, 'app');
  const dataDir = path.join(folder, 'data');
  mkdirSync(app);
  mkdirSync(dataDir);
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(app, 'node_modules'));
  const dependencies = { '@strapi/strapi': '*', 'strapi-plugin-cchc': '*' };
  writeFileSync(path.join(app, 'package.json'), JSON.stringify({ name: 'bare-host', version: '0.0.0', dependencies }));
  return { app, dataDir };
}

function makeDataFolders(dataDir: string): void {
  mkdirSync(path.join(dataDir, 'public', 'uploads'), { recursive: true });
  mkdirSync(path.join(dataDir, 'media'), { recursive: true });
}

/** Earlier than every test begins, because no row of the ledger is older than the one before it. */
const templateOptions: CmsOptions = { now: '2026-01-01T00:00:00+07:00' };

/** What one start leaves in an empty database: every table, and nothing in those of the plugin. */
async function prepareTemplate(ground: Ground): Promise<void> {
  makeDataFolders(ground.dataDir);
  const { app } = makeFolders();
  try {
    await (await start({ app, ...ground }, templateOptions)).halt();
  } finally {
    rmSync(path.dirname(app), { recursive: true, force: true });
  }
}

async function makePlace(options: CmsOptions): Promise<Place> {
  const { app, dataDir } = makeFolders();
  // A database that was made under a simulated clock says so for ever.
  if (options.now !== null) return { app, ...(await copyTemplate('bare', dataDir, prepareTemplate)) };
  makeDataFolders(dataDir);
  return { app, dataDir, database: isPostgresTested() ? await createDatabase() : null };
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

const setupSchema = z.object({ run: z.custom<() => Promise<void>>((value) => typeof value === 'function') });

async function start(place: Place, options: CmsOptions): Promise<Cms> {
  process.env['NODE_ENV'] = 'test';
  process.env['STRAPI_TELEMETRY_DISABLED'] = 'true';
  process.env['STRAPI_DISABLE_EE'] = 'true';
  writeHost(place, options);
  const strapi = await loadStrapi(place);
  if (options.setup !== undefined) await setupSchema.parse(strapi.plugin('cchc').service('setup')).run();
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
      if (place.database !== null) await dropDatabase(place.database);
      rmSync(path.dirname(place.app), { recursive: true, force: true });
    },
  };
}

/** Starts an empty CMS. Its clock runs on from `now`. */
export async function startCms(change: Partial<CmsOptions> = {}): Promise<Cms> {
  const built = path.join(projectRoot, 'cms', 'plugin', 'dist', 'server', 'index.js');
  if (!existsSync(built)) throw new Error('The plugin is not built. Build it with: npm run build');
  const options: CmsOptions = { now: '2026-03-10T09:00:00+07:00', ...change };
  return start(await makePlace(options), options);
}

/** Asks the CMS as the publisher does. */
export function ask(cms: Cms, address: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (!headers.has('authorization')) headers.set('authorization', `Bearer ${siteToken}`);
  return fetch(`${cms.url}${address}`, { ...init, headers });
}
