import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { revisionAnswerSchema } from '@cchc/shared/contract';
import { CommandFailure } from '../failure.ts';
import { portalOn } from '../hold-data-folder.ts';
import { type Settings, projectRoot } from '../settings.ts';
import { freePort } from '../free-port.ts';
import { portalParts } from '../portal.ts';

/** A CMS that answers, and the token it takes. */
export interface CmsAccess {
  readonly url: string;
  readonly token: string;
}

function readToken(settings: Settings): string | null {
  if (settings.siteToken !== undefined) return settings.siteToken;
  const file = path.join(settings.dataDir, 'site-token');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/** Asks the CMS. A refusal becomes a failure of this command, in its own words. */
export async function askCms(access: CmsAccess, address: string): Promise<Response> {
  const response = await fetch(`${access.url}${address}`, { headers: { authorization: `Bearer ${access.token}` } });
  if (response.ok) return response;
  const sentence =
    response.status === 401 || response.status === 403
      ? 'The CMS refused the site token. Use the token of its data folder, or set CCHC_SITE_TOKEN to it.'
      : `The CMS answered ${response.status} to ${address}.`;
  throw new CommandFailure('environment', response.status < 404 ? 'E_TOKEN' : 'E_CMS', sentence, { path: address });
}

async function isAnswering(access: CmsAccess): Promise<boolean> {
  try {
    const response = await fetch(`${access.url}/api/cchc/revision`, {
      headers: { authorization: `Bearer ${access.token}` },
      signal: AbortSignal.timeout(3000),
    });
    return response.ok && revisionAnswerSchema.safeParse(await response.json()).success;
  } catch {
    return false;
  }
}

const longestStartMs = 120_000;

async function startCms(settings: Settings): Promise<{ access: CmsAccess; end: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, [path.join(projectRoot, 'cms', 'start.cjs')], {
    cwd: path.join(projectRoot, 'cms'),
    env: {
      ...process.env,
      ...portalParts(settings, { profile: null, isEmpty: false }).cms.environment,
      CMS_PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  const state = { hasEnded: false };
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      state.hasEnded = true;
      resolve();
    });
  });
  const end = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  const deadline = performance.now() + longestStartMs;
  while (!state.hasEnded && performance.now() < deadline) {
    const token = readToken(settings);
    const access = token === null ? null : { url: `http://127.0.0.1:${port}`, token };
    if (access !== null && (await isAnswering(access))) return { access, end };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await end();
  const lastLines = said.join('').trim().split('\n').slice(-3).join('\n');
  throw new CommandFailure('environment', 'E_CMS_START', `The CMS could not be started. ${lastLines}`);
}

/** Uses the CMS that runs on the data folder, else one started for this purpose and ended afterwards. */
export async function withCms<T>(settings: Settings, use: (access: CmsAccess) => Promise<T>): Promise<T> {
  if (settings.databaseUrl === undefined && !existsSync(path.join(settings.dataDir, 'db.sqlite'))) {
    throw new CommandFailure(
      'environment',
      'E_NO_DATA',
      `There is no database in ${settings.dataDir}. Start the portal once with: npm start`,
      { path: 'CCHC_DATA_DIR' },
    );
  }
  const token = readToken(settings);
  const portal = portalOn(settings.dataDir);
  const port = portal?.cmsPort ?? settings.cmsPort;
  const running = token === null ? null : { url: `http://127.0.0.1:${port}`, token };
  if (running !== null && (await isAnswering(running))) return use(running);
  if (portal !== null) {
    throw new CommandFailure(
      'environment',
      'E_DATA_IN_USE',
      `A portal runs on ${settings.dataDir} (process ${portal.pid}), but its CMS does not answer this command on port ${port}: it is still starting, or has another site token. A second CMS on one database would harm it. Wait until the portal is up or end it, then repeat the command.`,
      { path: 'CCHC_DATA_DIR' },
    );
  }
  console.error('The CMS does not run; starting it for this command …');
  const { access, end } = await startCms(settings);
  try {
    return await use(access);
  } finally {
    await end();
  }
}

/** Whether something answers on the port of the CMS. */
export async function isCmsRunning(settings: Settings): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${settings.cmsPort}/_health`, { signal: AbortSignal.timeout(2000) });
    return response.status === 204;
  } catch {
    return false;
  }
}
