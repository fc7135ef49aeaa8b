import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../scripts/settings.ts';

/** The CMS as its own process, as the portal starts it. */
export interface HostProcess {
  readonly url: string;
  readonly dataDir: string;
  /** Everything it printed. */
  output(): string;
  /** Resolves once it answers or has ended; with its exit code in the second case. */
  settled(): Promise<number | null>;
  /** Asks it to end and gives its exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

export const makeDataDir = (): string => mkdtempSync(path.join(tmpdir(), 'cchc-host-'));
export const removeDataDir = (dataDir: string): void => {
  rmSync(dataDir, { recursive: true, force: true });
};

/** Every host that was started and not seen to end, so that a failed test leaves none behind. */
const running = new Set<HostProcess>();

export async function endHosts(): Promise<void> {
  await Promise.all([...running].map((host) => host.end()));
}

const longestStartMs = 290_000;

export async function startHost(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
  appDir = path.join(projectRoot, 'cms'),
): Promise<HostProcess> {
  const port = Number(environment['CMS_PORT'] ?? (await freePort()));
  const child: ChildProcess = spawn(process.execPath, [path.join(appDir, 'start.cjs')], {
    cwd: appDir,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      CCHC_DATA_DIR: dataDir,
      CMS_PORT: String(port),
      CCHC_EMPTY: '1',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const state: { code: number | null; hasEnded: boolean } = { code: null, hasEnded: false };
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  const ended = new Promise<void>((resolve) => {
    child.once('close', (code) => {
      state.code = code;
      state.hasEnded = true;
      resolve();
    });
  });
  const url = `http://127.0.0.1:${port}`;
  const answers = async (): Promise<boolean> => {
    try {
      return (await fetch(`${url}/_health`)).status === 204;
    } catch {
      return false;
    }
  };
  const host: HostProcess = {
    url,
    dataDir,
    output: () => said.join(''),
    async settled() {
      const deadline = performance.now() + longestStartMs;
      while (performance.now() < deadline) {
        if (state.hasEnded) return state.code;
        if (said.join('').includes('CMS: ') && (await answers())) return null;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`The CMS neither answered nor ended. ${said.join('').slice(-2000)}`);
    },
    async end(signal = 'SIGTERM') {
      if (!state.hasEnded) child.kill(signal);
      await ended;
      running.delete(host);
      return state.code;
    },
  };
  running.add(host);
  return host;
}

const failureSchema = z.object({ code: z.string(), message: z.string(), path: z.string().optional() });

/** The last line of a refused start, as programs read it. */
export const failureOf = (host: HostProcess): z.infer<typeof failureSchema> =>
  failureSchema.parse(JSON.parse(host.output().trim().split('\n').at(-1) ?? ''));

const accountsSchema = z.object({
  accounts: z.array(z.object({ role: z.string(), email: z.string(), password: z.string() })),
});
export const accountsOf = (dataDir: string): z.infer<typeof accountsSchema>['accounts'] => {
  const file = path.join(dataDir, 'accounts.json');
  return existsSync(file) ? accountsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).accounts : [];
};
