import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { gzipSync, inflateRawSync } from 'node:zlib';
import { isTombstone, parseSnapshot } from '@cchc/shared/contract';
import { SearchIndex, findDocuments, indexFormat, readQuery, searchWords, showResults } from '@cchc/shared/search';
import { z } from 'zod';
import { sha256 } from '../../site/publisher/sha256.ts';
import { compileSite } from '../../site/renderer/compile.ts';
import { kindWeights } from '../../site/src/search/search-kinds.ts';
import { randomOf } from '../sample/random.ts';
import { writeSample } from '../sample/write-sample.ts';
import type { Measurement } from './measurement.ts';
import { memoryOfTree } from './process-tree.ts';

const siteUrl = 'http://localhost:4321';
const now = '2026-06-02T03:00:00.000Z';
const size = { articles: 10_000, units: 60, procedures: 500, seed: 1, day: '2026-06-02' };
const queriesEach = 150;

/** What a reader has received, and in how many waves of requests. */
interface Traffic {
  bytes: number;
  rounds: number;
}

/** Opens an index as a reader does: the head beside the page, then pieces, those asked for at one time as one round. */
async function openAsReader(folder: string): Promise<{ readonly index: SearchIndex; readonly traffic: Traffic }> {
  const traffic: Traffic = { bytes: 0, rounds: 0 };
  const head = statSync(path.join(folder, 'dau.bin')).size;
  let waiting = 0;
  const index = await SearchIndex.open(
    {
      async read(file, from = 0, to = statSync(path.join(folder, file)).size) {
        if (file !== 'dau.bin' && waiting === 0) traffic.rounds += 1;
        waiting += 1;
        await turn();
        const bytes = new Uint8Array(to - from);
        const handle = openSync(path.join(folder, file), 'r');
        readSync(handle, bytes, 0, bytes.length, from);
        closeSync(handle);
        traffic.bytes += bytes.length;
        waiting -= 1;
        return bytes;
      },
      decode: (bytes) => Buffer.from(bytes).toString('utf8'),
      inflate: (bytes) => Promise.resolve(inflateRawSync(bytes).toString('utf8')),
    },
    indexFormat,
  );
  if (traffic.bytes !== head) throw new Error('The head of the index was not read in one piece.');
  return { index, traffic };
}

async function answer(index: SearchIndex, typed: string): Promise<number> {
  const query = readQuery(typed);
  const found = await findDocuments(index, { query, filters: [], kindWeights });
  return (await showResults(index, found, query, { from: 0, count: 10 })).length;
}

const built = z.object({ seconds: z.number(), version: z.string() });

/** Builds the index in a process of its own. The memory of the snapshot, which the publisher holds anyway, is in it. */
function buildApart(args: readonly string[]): Promise<z.infer<typeof built> & { readonly peakMb: number }> {
  return new Promise((resolve, reject) => {
    const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8'];
    const child = spawn(process.execPath, [...flags, path.join(import.meta.dirname, 'build-index.ts'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    let peakMb = 0;
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    const sampling = setInterval(() => {
      if (child.pid !== undefined) peakMb = Math.max(peakMb, memoryOfTree(child.pid));
    }, 50);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampling);
      if (code === 0) resolve({ ...built.parse(JSON.parse(said)), peakMb });
      else reject(new Error(`The index was not built: code ${String(code)}.`));
    });
  });
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** Runs of words from titles of articles, as they are written and without marks. */
function phrasesOf(titles: readonly string[], words: number): readonly string[] {
  const random = randomOf(words, 'queries');
  const phrases: string[] = [];
  while (phrases.length < queriesEach) {
    const all = titles[random.whole(0, titles.length - 1)]?.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (all.length < words) continue;
    const from = random.whole(0, all.length - words);
    phrases.push(all.slice(from, from + words).join(' '));
  }
  return phrases;
}
const plain = (phrase: string): string =>
  searchWords(phrase)
    .map(({ folded }) => folded)
    .join(' ');

async function benchQueries(folder: string, titles: readonly string[]): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  const later: number[] = [];
  for (const [label, lengths, target] of [
    ['up to 4 syllables', [2, 3, 4], 40],
    ['of 7 and 9 syllables', [7, 9], 65],
  ] as const) {
    const weights: number[] = [];
    let most = 0;
    for (const phrase of lengths.flatMap((length) => phrasesOf(titles, length))) {
      for (const typed of [phrase, plain(phrase)]) {
        const { index, traffic } = await openAsReader(folder);
        if ((await answer(index, typed)) === 0) throw new Error(`Nothing was found for ${JSON.stringify(typed)}.`);
        weights.push(traffic.bytes / 1000);
        most = Math.max(most, traffic.rounds);
      }
    }
    rows.push(
      {
        name: `search: first query ${label} with ten excerpts, p95`,
        value: percentile(weights, 0.95),
        unit: 'kB',
        target,
      },
      { name: `search: rounds of a query ${label}, most`, value: most, unit: 'rounds', target: 3 },
    );
  }
  const { index } = await openAsReader(folder);
  for (const phrase of phrasesOf(titles, 4)) {
    await answer(index, phrase);
    const started = performance.now();
    await answer(index, phrase);
    later.push(performance.now() - started);
  }
  rows.push({
    name: 'search: later query beside the network, p95',
    value: percentile(later, 0.95),
    unit: 'ms',
    target: 20,
  });
  return rows;
}

/** Script of the search page before anything is asked: what it names, with what that imports at once. */
async function scriptWeight(): Promise<number> {
  const { outDir } = await compileSite();
  const folder = path.join(outDir, 'client', '_a');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const sources = new Map(scripts.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  const search = scripts.find((name) => sources.get(name)?.includes('#goi-y-ten'));
  const preferences = scripts.find((name) => name.startsWith('preferences'));
  if (search === undefined || preferences === undefined) throw new Error('The script of the search page is missing.');
  const needed = new Set([preferences, search]);
  for (const name of needed) {
    for (const [, other = ''] of (sources.get(name) ?? '').matchAll(/from"\.\/([^"]+)"/g)) needed.add(other);
  }
  return [...needed].reduce((sum, name) => sum + gzipSync(sources.get(name) ?? '', { level: 6 }).length, 0) / 1000;
}

/** Figures of the search: building its index, what a reader receives, the script of the page. */
export async function benchSearch(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-bench-search-'));
  try {
    const file = path.join(folder, 'snapshot.json');
    await writeSample(size, file);
    await compileSite();
    const { seconds, version, peakMb } = await buildApart([file, folder, now, siteUrl]);
    const items = parseSnapshot(JSON.parse(readFileSync(file, 'utf8')), sha256).items;
    const titles = items.flatMap((item) => (!isTombstone(item) && item.type === 'article' ? [item.value.title] : []));
    return [
      { name: 'search: index of 10,000 articles', value: seconds, unit: 's', target: 4 },
      { name: 'search: memory of building it, snapshot included', value: peakMb, unit: 'MB', target: 450 },
      ...(await benchQueries(path.join(folder, '_tim', version), titles)),
      { name: 'search: script of its page, gzip', value: await scriptWeight(), unit: 'kB', target: 6 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
