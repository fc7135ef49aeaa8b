import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { memoryOfTree } from '../../scripts/bench/process-tree.ts';
import { freePort } from '../../scripts/free-port.ts';

const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const accountsSchema = z.object({
  accounts: z.array(z.object({ role: z.string(), email: z.string(), password: z.string() })),
});
export type Account = z.infer<typeof accountsSchema>['accounts'][number];

export interface RunningPortal {
  readonly siteUrl: string;
  readonly adminUrl: string;
  readonly cmsUrl: string;
  readonly dataDir: string;
  /** Seconds from the start to the first answer of the site. */
  readonly secondsToSite: number;
  account(role: string): Account;
  /** Memory that the process of the CMS holds, in MB. */
  cmsMemory(): number;
  /** Ends everything; the data folder goes unless it is kept. */
  stop(): Promise<void>;
}

/** Starts the whole portal as `npm start` does, in a data folder and on ports of its own. */
export async function startPortal(
  options: {
    readonly args?: readonly string[];
    readonly dataDir?: string;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): Promise<RunningPortal> {
  const dataDir = options.dataDir ?? mkdtempSync(path.join(os.tmpdir(), 'cchc-portal-'));
  const [cmsPort, sitePort] = [await freePort(), await freePort()];
  const siteUrl = `http://localhost:${sitePort}`;
  const started = performance.now();
  const child: ChildProcess = spawn(
    'node',
    ['--disable-warning=ExperimentalWarning', 'scripts/start.ts', ...(options.args ?? [])],
    {
      cwd: projectRoot,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        CCHC_DATA_DIR: dataDir,
        CMS_PORT: String(cmsPort),
        SITE_PORT: String(sitePort),
        SITE_URL: siteUrl,
        ...options.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output: string[] = [];
  const keep = (chunk: Buffer): number => output.push(chunk.toString('utf8'));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  const deadline = performance.now() + 420_000;
  while (!output.join('').includes('Ready after')) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop();
      throw new Error(`The portal did not start:\n${output.join('').slice(-4000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const secondsToSite = (performance.now() - started) / 1000;
  return {
    siteUrl,
    cmsUrl: `http://localhost:${cmsPort}`,
    adminUrl: `http://localhost:${cmsPort}/admin`,
    dataDir,
    secondsToSite,
    account(role) {
      const { accounts } = accountsSchema.parse(JSON.parse(readFileSync(path.join(dataDir, 'accounts.json'), 'utf8')));
      const account = accounts.find((entry) => entry.role === role);
      if (account === undefined) throw new Error(`There is no account of the role ${role}.`);
      return account;
    },
    cmsMemory: () =>
      memoryOfTree(child.pid ?? 0, (pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('cms/start.cjs')),
    stop,
  };
}
