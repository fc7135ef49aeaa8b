import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Instant } from '@cchc/shared/contract';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { swapCurrent } from '../../site/publisher/swap.ts';
import { makeSiteServer } from '../../site/server/site-server.ts';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const example = path.join(projectRoot, 'shared', 'contract', 'examples', 'snapshot', 'full.json');
const releaseName = '00000000-1-00000000';

/** The moment of which the pages of the example speak, by which they are served and read unless a test says another. */
export const exampleNow = '2026-03-15T05:00:00.000Z';

/** The full example or another snapshot, built as a release. */
export interface ExampleSite {
  readonly folder: string;
  readonly releasesDir: string;
  /** Folder of the release. */
  readonly out: string;
}

export async function buildExampleSite(
  environment: Readonly<Record<string, string>> = {},
  snapshot = example,
): Promise<ExampleSite> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-pages-'));
  const releasesDir = path.join(folder, 'releases');
  mkdirSync(releasesDir);
  const out = path.join(releasesDir, releaseName);
  const args = ['--snapshot', snapshot, '--out', out, '--as-of', exampleNow];
  await promisify(execFile)(process.execPath, [path.join('scripts', 'build-site.ts'), ...args], {
    cwd: projectRoot,
    env: {
      ...process.env,
      INIT_CWD: projectRoot,
      SITE_URL: 'http://127.0.0.1',
      CCHC_DATA_DIR: folder,
      ...environment,
    },
  });
  // The parts that releases share stand beside them.
  mkdirSync(path.join(releasesDir, '_a'), { recursive: true });
  cpSync(path.join(out, '_a'), path.join(releasesDir, '_a'), { recursive: true });
  swapCurrent(releasesDir, releaseName);
  return { folder, releasesDir, out };
}

export const removeExampleSite = (site: ExampleSite): void => {
  rmSync(site.folder, { recursive: true, force: true });
};

export interface Served {
  readonly origin: string;
  readonly port: number;
  /** What the server reported while it answered. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** A browser of one reader, by whose clock it is the moment of the example. */
export async function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.clock.setFixedTime(exampleNow);
  return context;
}

export interface Serving {
  /** A free one unless it is named. */
  readonly port?: number;
  readonly now?: () => Instant;
  /** Stands before the server as a poor network or a proxy would: whether, and when, a request comes through. */
  readonly gate?: (request: IncomingMessage, response: ServerResponse, pass: () => void) => void;
}

/** Serves releases with the site's own server. */
export async function serve(
  releasesDir: string,
  { port: wanted = 0, now = () => exampleNow, gate }: Serving = {},
): Promise<Served> {
  const faults: string[] = [];
  const site: Server = makeSiteServer({ releasesDir, siteUrl: 'http://127.0.0.1', measureHosts: [], now }, (line) =>
    faults.push(line),
  );
  const server: Server = createServer((request, response) => {
    const pass = (): void => {
      site.emit('request', request, response);
    };
    if (gate === undefined) pass();
    else gate(request, response, pass);
  });
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${port}`, port, faults, close };
}
