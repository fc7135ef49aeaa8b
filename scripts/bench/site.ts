import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type Snapshot,
  type SnapshotItem,
  applyDelta,
  isTombstone,
  itemDigest,
  parseSnapshot,
  setDigest,
} from '@cchc/shared/contract';
import { KeptSnapshot } from '../../site/publisher/kept-snapshot.ts';
import { ReleaseDesk } from '../../site/publisher/release-desk.ts';
import { sha256 } from '../../site/publisher/sha256.ts';
import { compileSite } from '../../site/renderer/compile.ts';
import { type Renderer, loadRenderer } from '../../site/renderer/renderer.ts';
import { projectRoot } from '../settings.ts';
import { writeSample } from '../sample/write-sample.ts';
import type { Measurement } from './measurement.ts';
import { measureProgram } from './process-tree.ts';

const siteUrl = 'http://localhost:4321';
const rounds = 20;
const many = { articles: 10_000, units: 60, procedures: 500, seed: 1, day: '2026-06-02' };
const few = { articles: 100, units: 30, procedures: 60, seed: 1, day: '2026-06-02' };
const now = '2026-06-02T03:00:00.000Z';

/** Time and memory of the whole command: pages, feeds, search index and gate, the compilation of the code included. */
async function benchBuild(snapshot: string, out: string): Promise<readonly Measurement[]> {
  rmSync(path.join(projectRoot, 'site/dist/renderer/code-version'), { force: true });
  const { seconds, peakMb } = await measureProgram(
    [
      process.execPath,
      path.join(projectRoot, 'scripts/bootstrap.mjs'),
      'build-site',
      '--snapshot',
      snapshot,
      '--out',
      out,
      '--as-of',
      now,
    ],
    { SITE_URL: siteUrl },
  );
  return [
    { name: 'build:site of 10,000 articles', value: seconds, unit: 's', target: 20 },
    { name: 'build:site of 10,000 articles, memory of the process tree', value: peakMb, unit: 'MB', target: 900 },
  ];
}

/** What the CMS would send after one article got another title. */
function retitle(snapshot: Snapshot, turn: number): { delta: string; next: number } {
  const articles = snapshot.items.filter((item) => item.type === 'article' && !isTombstone(item));
  const chosen = articles[(turn * 37) % articles.length];
  if (chosen === undefined || isTombstone(chosen) || chosen.type !== 'article') throw new TypeError('No article.');
  const value = { ...chosen.value, title: `${chosen.value.title} (${turn})` };
  const revision = snapshot.revision + 1;
  const item = { ...chosen, revision, value, digest: itemDigest(value, sha256) };
  const live = snapshot.items.filter((one): one is SnapshotItem => !isTombstone(one));
  const digest = setDigest(
    live.map((one) => (one === chosen ? item : one)),
    sha256,
  );
  const delta = { ...snapshot, full: false, base: snapshot.revision, revision, digest, items: [item] };
  return { delta: JSON.stringify(delta), next: revision };
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** From the moment a delta has arrived to the swap, for one changed article after another. */
async function benchPublish(
  renderer: Renderer,
  file: string,
  folder: string,
  label: string,
  target: number,
): Promise<readonly Measurement[]> {
  mkdirSync(path.join(folder, 'releases'), { recursive: true });
  mkdirSync(path.join(folder, 'media'), { recursive: true });
  let snapshot = parseSnapshot(JSON.parse(readFileSync(file, 'utf8')), sha256);
  const desk = new ReleaseDesk({
    releasesDir: path.join(folder, 'releases'),
    mediaDir: path.join(folder, 'media'),
    siteUrl,
    measureHosts: [],
    offline: 'on',
    renderer,
    fetchMedia: () => Promise.resolve(null),
    kept: new KeptSnapshot(path.join(folder, 'releases')),
  });
  await desk.open();
  const publish = async (): Promise<void> => {
    const built = await desk.build(snapshot, now, '2026-06-02T17:00:00.000Z', { isFull: false });
    if (built.kind === 'draft') await desk.swap(built.draft);
  };
  await publish();
  await desk.tidy();
  const times: number[] = [];
  for (let turn = 1; turn <= rounds; turn += 1) {
    const { delta } = retitle(snapshot, turn);
    const started = performance.now();
    snapshot = applyDelta(snapshot, parseSnapshot(JSON.parse(delta), sha256), sha256);
    await publish();
    times.push(performance.now() - started);
    await desk.tidy();
  }
  await desk.close();
  return [
    { name: `publish ${label}: delta to swap, median of ${rounds}`, value: percentile(times, 0.5), unit: 'ms', target },
    { name: `publish ${label}: delta to swap, p95 of ${rounds}`, value: percentile(times, 0.95), unit: 'ms', target },
  ];
}

/** Bytes of a page with every stylesheet and script that it asks for, each compressed as it is sent. */
function pageWeight(out: string, file: string): number {
  const html = readFileSync(path.join(out, file), 'utf8');
  const assets = new Set(
    Array.from(
      html.matchAll(/<(?:script[^>]+src|link[^>]+rel="stylesheet"[^>]+href)="(\/[^"]+)"/g),
      (match) => match[1] ?? '',
    ),
  );
  const sizes = [html, ...Array.from(assets, (asset) => readFileSync(path.join(out, asset.slice(1))))];
  return sizes.reduce((sum, content) => sum + gzipSync(content, { level: 6 }).length, 0) / 1000;
}

/** The article without a picture whose body is nearest to 600 syllables. */
function referenceArticle(file: string): string {
  const snapshot = parseSnapshot(JSON.parse(readFileSync(file, 'utf8')), sha256);
  let best = { slug: '', distance: Number.POSITIVE_INFINITY };
  for (const item of snapshot.items) {
    if (isTombstone(item) || item.type !== 'article' || item.value.cover !== null || item.value.media.length > 0)
      continue;
    const syllables = item.value.bodyHtml
      .replace(/<[^>]*>/g, ' ')
      .split(/\s+/)
      .filter((one) => one !== '').length;
    const distance = Math.abs(syllables - 600);
    if (distance < best.distance) best = { slug: item.value.slug, distance };
  }
  return `tin-tuc/${best.slug}/index.html`;
}

/** Figures of the site: building it, publishing one change, weight of its pages. */
export async function benchSite(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-bench-site-'));
  try {
    const large = path.join(folder, 'large.json');
    const small = path.join(folder, 'small.json');
    await writeSample(many, large);
    await writeSample(few, small);
    const out = path.join(folder, 'site');
    const build = await benchBuild(large, out);
    const renderer = await loadRenderer(await compileSite(), siteUrl);
    return [
      ...build,
      ...(await benchPublish(renderer, small, path.join(folder, 'small'), 'with 100 articles', 700)),
      ...(await benchPublish(renderer, large, path.join(folder, 'large'), 'with 10,000 articles', 1000)),
      { name: 'home page with CSS and JavaScript, gzip', value: pageWeight(out, 'index.html'), unit: 'kB', target: 14 },
      {
        name: 'article of 600 syllables with CSS and JavaScript, gzip',
        value: pageWeight(out, referenceArticle(large)),
        unit: 'kB',
        target: 14,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
