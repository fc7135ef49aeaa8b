import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CommandFailure, runCommand } from '../../scripts/failure.ts';
import { readSettings } from '../../scripts/settings.ts';
import { compileSite } from '../renderer/compile.ts';
import { loadRenderer } from '../renderer/renderer.ts';
import { openCmsClient } from './cms-client.ts';
import { openDomainClock } from './domain-clock.ts';
import { KeptSnapshot } from './kept-snapshot.ts';
import { PublisherLock } from './publisher-lock.ts';
import { Publisher } from './publisher.ts';
import { ReleaseDesk } from './release-desk.ts';

const checkEveryMs = 24 * 3_600_000;

const say = (line: string): void => {
  console.log(line);
};

function readToken(file: string): string | null {
  try {
    const token = readFileSync(file, 'utf8').trim();
    return token === '' ? null : token;
  } catch {
    return null;
  }
}

/** Publishes what the CMS holds, for as long as the process runs. */
await runCommand(async () => {
  const settings = readSettings();
  const releasesDir = path.join(settings.dataDir, 'releases');
  try {
    mkdirSync(releasesDir, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFailure('environment', 'E_DATA_DIR', `The releases folder cannot be made: ${reason}.`, {
      path: 'CCHC_DATA_DIR',
    });
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stop.abort();
    });
  }
  const lock = new PublisherLock(releasesDir);
  await lock.acquire(stop.signal, (pid) => {
    say(`Process ${pid} publishes this data folder already; this one waits to take over.`);
  });
  if (stop.signal.aborted) return;
  try {
    const compiled = await compileSite();
    const renderer = await loadRenderer(compiled, settings.siteUrl);
    const cms = openCmsClient({
      baseUrl: `http://127.0.0.1:${settings.cmsPort}`,
      readToken: () => settings.siteToken ?? readToken(path.join(settings.dataDir, 'site-token')),
    });
    const kept = new KeptSnapshot(releasesDir);
    const desk = new ReleaseDesk({
      kept,
      releasesDir,
      mediaDir: path.join(settings.dataDir, 'media'),
      siteUrl: settings.siteUrl,
      measureHosts: settings.measureHosts,
      offline: settings.offline,
      renderer,
      fetchMedia: (file) => cms.media(file),
    });
    await desk.open();
    const publisher = new Publisher({
      cms,
      desk,
      kept,
      clock: openDomainClock(settings.now),
      say,
      isOwner: () => lock.isOwn(),
    });
    const nightly = setInterval(() => {
      publisher.requestFullCheck();
    }, checkEveryMs);
    say(`Publishing ${settings.siteUrl} from the CMS on port ${settings.cmsPort}; code ${compiled.codeVersion}`);
    await publisher.run(stop.signal);
    clearInterval(nightly);
    await desk.close();
  } finally {
    lock.release();
  }
});
