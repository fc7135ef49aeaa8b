import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type SnapshotItem, isTombstone, itemDigest, parseSnapshot, setDigest } from '@cchc/shared/contract';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { sha256 } from '../site/publisher/sha256.ts';
import { siteStep } from './build-steps.ts';
import { CommandFailure, runCommand } from './failure.ts';
import { answers } from './portal.ts';
import { runProgram, runStep } from './run-step.ts';
import { projectRoot, readSettings } from './settings.ts';
import { findBrowser } from './testing/browser.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Least score by category, of 100. */
const targets: Readonly<Record<(typeof categories)[number], number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
const runsPerPage = 3;
const port = 14_890;

const say = (line: string): void => {
  console.log(line);
};
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const searchPage = '/tim-kiem/';

/** The page types that search engines may list, each as the pattern of its addresses. */
const pageTypes = [
  ...[/^\/$/, /^\/tin-tuc\/$/, /^\/tin-tuc\/\d{4}\/\d{2}\/$/, /^\/tin-tuc\/[a-z][a-z0-9-]+\/$/],
  ...[/^\/chuyen-muc\/[a-z0-9-]+\/$/, /^\/don-vi\/$/, /^\/don-vi\/[a-z0-9-]+\/$/],
  ...[/^\/thu-tuc\/$/, /^\/thu-tuc\/\d\.\d{6}\/$/, /^\/thu-tuc\/linh-vuc\/[a-z0-9-]+\/$/],
  ...[/^\/thu-tuc\/moi-cap-nhat\/$/, /^\/quyet-dinh\/$/, /^\/quyet-dinh\/[a-z0-9-]+\/$/],
  ...[/^\/duong-day-nong\/$/, /^\/van-ban\/$/, /^\/van-ban\/[a-z0-9-]+\/$/, /^\/ke-hoach\/$/],
  ...[/^\/chi-tieu\/$/, /^\/chi-tieu\/[^/]+\/$/, /^\/chi-tieu\/[^/]+\/[^/]+\/$/],
  ...[/^\/gioi-thieu\/$/, /^\/huong-dan\/[a-z0-9-]+\/$/, /^\/tro-nang\/$/, /^\/du-lieu\/$/],
  ...[/^\/en\/$/, /^\/en\/.+\/$/],
] as const;

const locationsIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);

/** One address of each page type, from the site maps; a type that they do not list is named, and not measured. */
async function pagesOf(origin: string): Promise<readonly string[]> {
  const read = async (address: string): Promise<string> => (await fetch(`${origin}${address}`)).text();
  const maps = locationsIn(await read('/sitemap-index.xml'));
  const listed = (await Promise.all(maps.map(read))).flatMap(locationsIn);
  // The search page is in no site map: its results are not for search engines.
  const pages = [searchPage];
  for (const pattern of pageTypes) {
    const page = listed.find((address) => pattern.test(address));
    if (page === undefined) say(`No page of ${pattern.source} is in the site maps: not measured.`);
    else pages.push(page);
  }
  if (pages.length === 1) throw new CommandFailure('defect', 'E_SITEMAP', 'The site maps name no page at all.');
  return pages;
}

async function run(command: readonly [string, ...string[]]): Promise<void> {
  const { code, output } = await runProgram([...command], { cwd: projectRoot });
  if (code !== 0) throw new CommandFailure('defect', 'E_BUILD', output);
}

/** Sample data is kept out of search engines on purpose; what is measured here is how a department's own data do. */
function presentAsReal(file: string): void {
  const snapshot = parseSnapshot(JSON.parse(readFileSync(file, 'utf8')), sha256);
  const items = snapshot.items.map((item) => {
    if (isTombstone(item) || item.type !== 'settings') return item;
    const value = { ...item.value, isDemonstration: false };
    return { ...item, value, digest: itemDigest(value, sha256) };
  });
  const live = items.filter((item): item is SnapshotItem => !isTombstone(item));
  writeFileSync(file, JSON.stringify({ ...snapshot, items, digest: setDigest(live, sha256) }));
}

async function serveExample(): Promise<{ readonly origin: string; readonly stop: () => void }> {
  await runStep(siteStep, say);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-lighthouse-'));
  const release = path.join(folder, 'releases', 'example');
  mkdirSync(path.dirname(release), { recursive: true });
  const snapshot = path.join(folder, 'sample.json');
  await run([
    'node',
    'scripts/sample.ts',
    '--articles',
    '120',
    '--units',
    '20',
    '--procedures',
    '60',
    '--out',
    snapshot,
  ]);
  presentAsReal(snapshot);
  await run(['node', 'scripts/build-site.ts', '--snapshot', snapshot, '--out', release]);
  await runProgram(['ln', '-sfn', 'example', path.join(folder, 'releases', 'current')], { cwd: folder });
  const server: ChildProcess = spawn('node', ['--disable-warning=ExperimentalWarning', 'site/server/main.ts'], {
    cwd: projectRoot,
    env: { ...process.env, CCHC_DATA_DIR: folder, SITE_PORT: String(port), SITE_URL: `http://localhost:${port}` },
    stdio: 'ignore',
  });
  const origin = `http://localhost:${port}`;
  for (let attempt = 0; attempt < 100 && !(await answers(`${origin}/`)); attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    origin,
    stop: () => {
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Measures each page type as a mid-range phone sees it: of the running site, else of a sample served for the purpose. */
await runCommand(async () => {
  const settings = readSettings();
  const running = `http://localhost:${settings.sitePort}`;
  const site = (await answers(`${running}/release.json`))
    ? { origin: running, stop: () => undefined }
    : await serveExample();
  const chromePath = findBrowser(say);
  if (!existsSync(chromePath)) throw new CommandFailure('environment', 'E_BROWSER', `${chromePath} does not exist.`);
  const chrome = await launch({
    chromePath,
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
  let missed = 0;
  try {
    for (const page of await pagesOf(site.origin)) {
      const scores = new Map<string, number[]>(categories.map((name) => [name, []]));
      for (let run = 0; run < runsPerPage; run += 1) {
        const result = await lighthouse(`${site.origin}${page}`, {
          port: chrome.port,
          onlyCategories: [...categories],
          logLevel: 'error',
        });
        for (const name of categories)
          scores.get(name)?.push(Math.round((result?.lhr.categories[name]?.score ?? 0) * 100));
      }
      const judged = categories.filter((name) => name !== 'seo' || page !== searchPage);
      const row = judged.map((name) => {
        const value = median(scores.get(name) ?? []);
        const isMissed = value < targets[name];
        if (isMissed) missed += 1;
        return `${name} ${value}${isMissed ? ` (target ${targets[name]})` : ''}`;
      });
      say(`${page.padEnd(48)} ${row.join('  ')}`);
    }
  } finally {
    chrome.kill();
    site.stop();
  }
  if (missed > 0)
    throw new CommandFailure(
      'gate',
      'E_LIGHTHOUSE',
      `${missed} scores are below their targets; they are marked above.`,
    );
});
