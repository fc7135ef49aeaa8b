import path from 'node:path';
import { openCmsClient } from '../../site/publisher/cms-client.ts';
import { openDomainClock } from '../../site/publisher/domain-clock.ts';
import { KeptSnapshot } from '../../site/publisher/kept-snapshot.ts';
import { PublisherLock } from '../../site/publisher/publisher-lock.ts';
import { Publisher } from '../../site/publisher/publisher.ts';
import { ReleaseDesk } from '../../site/publisher/release-desk.ts';
import { testToken } from './contract-cms.ts';
import { plainRenderer } from './plain-renderer.ts';

/** A publisher process of its own, to be killed: `node publish-plain.ts <data folder> <port of the CMS> [<clock>]`. */
const [, , dataDir = '', port = '', now] = process.argv;
const stop = new AbortController();
process.on('SIGTERM', () => {
  stop.abort();
});
const releasesDir = path.join(dataDir, 'releases');
const lock = new PublisherLock(releasesDir);
await lock.acquire(
  stop.signal,
  (pid) => {
    console.log(`waiting for ${pid}`);
  },
  100,
);
const cms = openCmsClient({ baseUrl: `http://127.0.0.1:${port}`, readToken: () => testToken });
const kept = new KeptSnapshot(releasesDir);
const desk = new ReleaseDesk({
  kept,
  releasesDir,
  mediaDir: path.join(dataDir, 'media'),
  siteUrl: 'http://localhost',
  measureHosts: [],
  offline: 'on',
  renderer: plainRenderer(path.join(dataDir, 'client')),
  fetchMedia: (file) => cms.media(file),
  keep: 3,
});
await desk.open();
const publisher = new Publisher({
  cms,
  desk,
  kept,
  clock: openDomainClock(now),
  say: (line) => {
    console.log(line);
  },
  isOwner: () => lock.isOwn(),
});
await publisher.run(stop.signal);
await desk.close();
lock.release();
