import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { answers, cmsAllocatorEnvironment, cmsHeap } from '../portal.ts';
import { projectRoot } from '../settings.ts';

const accountsSchema = z.object({
  accounts: z.array(z.object({ role: z.string(), email: z.string(), password: z.string() })),
});
const loginSchema = z.object({ data: z.object({ token: z.string() }) });

export interface Ports {
  readonly cms: number;
  readonly site: number;
}

/** One process of the portal, started for a measurement; at `now` when that is given. */
export function startPart(script: string, dataDir: string, ports: Ports, now?: string): ChildProcess {
  const isCms = script.startsWith('cms/');
  return spawn(
    'node',
    ['--disable-warning=ExperimentalWarning', ...(isCms ? cmsHeap : []), path.join(projectRoot, script)],
    {
      cwd: projectRoot,
      env: {
        ...process.env,
        ...(isCms ? cmsAllocatorEnvironment() : {}),
        NODE_ENV: 'production',
        CCHC_DATA_DIR: dataDir,
        CMS_PORT: String(ports.cms),
        SITE_PORT: String(ports.site),
        SITE_URL: `http://localhost:${ports.site}`,
        CCHC_EMPTY: '1',
        ...(now === undefined ? {} : { CCHC_NOW: now }),
      },
      stdio: 'ignore',
    },
  );
}

export async function stopPart(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** Waits until an address answers; returns the seconds. */
export async function secondsUntil(url: string): Promise<number> {
  const started = performance.now();
  while (!(await answers(url))) {
    if (performance.now() - started > 180_000) throw new Error(`${url} did not answer within three minutes.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return (performance.now() - started) / 1000;
}

/** Signs in as the administrator and returns the bearer token of the session. */
export async function signIn(dataDir: string, ports: Ports): Promise<string> {
  const { accounts } = accountsSchema.parse(JSON.parse(readFileSync(path.join(dataDir, 'accounts.json'), 'utf8')));
  const admin = accounts.find(({ role }) => role === 'admin');
  const response = await fetch(`http://localhost:${ports.cms}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: admin?.email, password: admin?.password }),
  });
  return loginSchema.parse(await response.json()).data.token;
}

export const residentMb = (child: ChildProcess): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8'))?.[1] ?? '0') / 1024;
