import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import { checkPluginBuild, prepareDataFolder } from './check-machine';
import { type Environment, readEnvironment } from './environment';
import { resumeFirstStart } from './resume-first-start';
import { ensureSecrets } from './secrets';

/** Settings that Strapi and its parts read from the environment themselves. */
function setProcessDefaults(environment: Environment): void {
  Object.assign(process.env, {
    NODE_ENV: environment.mode,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'vi',
    // Settings come from the caller alone; a .env in the working folder would be read behind its back.
    ENV_PATH: '/dev/null',
  });
}

/** Checks the machine and loads Strapi without listening. */
export async function loadCms(appDir: string): Promise<{ strapi: Core.Strapi; environment: Environment }> {
  const environment = readEnvironment();
  checkPluginBuild(appDir);
  // A PostgreSQL database is not this folder's to clear; there the plugin says what to do.
  if (environment.databaseUrl === undefined && resumeFirstStart(environment.dataDir)) {
    process.stdout.write('The first start was interrupted; it begins again.\n');
  }
  prepareDataFolder(environment.dataDir);
  ensureSecrets(environment.dataDir, environment.siteToken);
  setProcessDefaults(environment);
  const distDir = path.join(appDir, 'dist');
  const strapi = createStrapi({
    appDir,
    distDir,
    autoReload: false,
    serveAdminPanel: existsSync(path.join(distDir, 'build', 'index.html')),
  });
  await strapi.load();
  return { strapi, environment };
}

const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}
const poolOf = (strapi: Core.Strapi): Pool => (strapi.db.connection.client as { pool: Pool }).pool;

/** Ends Strapi. Waits first for queries that still hold a connection: destroying the pool under them ends the process. */
export async function endCms(strapi: Core.Strapi): Promise<void> {
  strapi.server.httpServer.close();
  strapi.server.httpServer.closeIdleConnections();
  const pool = poolOf(strapi);
  const deadline = performance.now() + 5000;
  while (pool.numUsed() + pool.numPendingAcquires() > 0 && performance.now() < deadline) await sleep(20);
  await strapi.destroy();
}
