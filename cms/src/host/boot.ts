import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';

/** Loads Strapi without listening. The host has been prepared. */
export async function loadCms(appDir: string): Promise<Core.Strapi> {
  const distDir = path.join(appDir, 'dist');
  const strapi = createStrapi({
    appDir,
    distDir,
    autoReload: false,
    serveAdminPanel: existsSync(path.join(distDir, 'build', 'index.html')),
  });
  return strapi.load();
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
