import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { adminStep, hostStep, pluginStep, siteStep } from '../build-steps.ts';
import { runProgram, runStep } from '../run-step.ts';
import { projectRoot } from '../settings.ts';
import type { Measurement } from './measurement.ts';
import { type Ports, residentMb, secondsUntil, signIn, startPart, stopPart } from './running-portal.ts';

const ports: Ports = { cms: 14_891, site: 14_892 };
const cmsUrl = `http://localhost:${ports.cms}`;
const siteUrl = `http://localhost:${ports.site}`;
const rounds = 20;
const entrySchema = z.object({ data: z.object({ documentId: z.string(), slug: z.string().nullable() }) });

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

const months = 24;

/** Midday on the first day of each of the last months: first dates are those of the clock that the CMS goes by. */
const publicationDays = (now: Date): readonly string[] =>
  Array.from({ length: months }, (_, index) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1 + index, 1, 5)).toISOString(),
  ).filter((day) => day < now.toISOString());

/** Publishes articles over two years, the same number in each month. */
async function fillMonths(dataDir: string, articleCount: number): Promise<void> {
  const days = publicationDays(new Date());
  // The first start lays the data folder out.
  const first = startPart('cms/start.cjs', dataDir, ports, days[0]);
  await secondsUntil(`${cmsUrl}/_health`);
  await stopPart(first);
  const edge = (place: number): number => Math.round((articleCount * place) / days.length);
  for (const [index, day] of days.entries()) await fill(dataDir, edge(index), edge(index + 1), day);
}

async function fill(dataDir: string, from: number, to: number, now: string): Promise<void> {
  const result = await runProgram(
    ['node', path.join(projectRoot, 'scripts/bench/fill-articles.cjs'), String(from), String(to)],
    {
      cwd: path.join(projectRoot, 'cms'),
      environment: {
        NODE_ENV: 'production',
        CCHC_DATA_DIR: dataDir,
        CMS_PORT: String(ports.cms),
        SITE_URL: siteUrl,
        CCHC_EMPTY: '1',
        CCHC_NOW: now,
        STRAPI_TELEMETRY_DISABLED: 'true',
        STRAPI_DISABLE_EE: 'true',
      },
    },
  );
  if (result.code !== 0) throw new Error(`The CMS could not be filled:\n${result.output.slice(-2000)}`);
}

async function post(token: string, address: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${cmsUrl}${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return response.json();
}

const articles = '/content-manager/collection-types/plugin::cchc.article';

/** Milliseconds from the publish request of an article to the first answer of its page, round by round. */
async function publishLatencies(token: string): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true });
  const statusOf = (address: string): Promise<number> =>
    new Promise((resolve, reject) => {
      request(`${siteUrl}${address}`, { agent, method: 'HEAD' }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const created = entrySchema.parse(
      await post(token, articles, {
        title: `Bài đo độ trễ ${Date.now()} ${round}`,
        kind: 'article',
        summary: 'Bài viết để đo tốc độ.',
        body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Một đoạn văn ngắn để đo.' }] }],
        unitCode: 'BV-MAU-A',
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    const address = `/tin-tuc/${created.data.slug ?? ''}/`;
    const started = performance.now();
    const published = post(token, `${articles}/${created.data.documentId}/actions/publish`, {});
    while ((await statusOf(address)) !== 200) {
      if (performance.now() - started > 30_000) throw new Error(`${address} was not readable within 30 s.`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    values.push(performance.now() - started);
    await published;
  }
  agent.destroy();
  return values;
}

/** Answers a second over 10 kept connections for three seconds. */
async function answersPerSecond(address: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 10 });
  const until = performance.now() + 3000;
  let count = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() < until) {
      await new Promise<void>((resolve, reject) => {
        request(`${cmsUrl}${address}`, { agent, headers }, (response) => {
          response.resume();
          response.on('end', () => {
            count += 1;
            resolve();
          });
        })
          .on('error', reject)
          .end();
      });
    }
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  agent.destroy();
  return count / 3;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function benchSnapshot(dataDir: string): Promise<readonly Measurement[]> {
  const token = readFileSync(path.join(dataDir, 'site-token'), 'utf8').trim();
  const authorization = `Bearer ${token}`;
  const read = async (address: string): Promise<Response> => {
    const response = await fetch(`${cmsUrl}${address}`, { headers: { authorization } });
    await response.arrayBuffer();
    return response;
  };
  const first = await timed(() => read('/api/cchc/snapshot'));
  const state = z
    .object({ epoch: z.string(), revision: z.number() })
    .parse(await (await fetch(`${cmsUrl}/api/cchc/revision`, { headers: { authorization } })).json());
  const deltas: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    deltas.push(await timed(() => read(`/api/cchc/snapshot?since=${state.revision - 1}&epoch=${state.epoch}`)));
  }
  const etag = (await read('/api/cchc/snapshot')).headers.get('etag') ?? '';
  const health = await answersPerSecond('/_health', {});
  const matching = await answersPerSecond('/api/cchc/snapshot', { authorization, 'if-none-match': etag });
  return [
    { name: 'snapshot of 10,000 articles, first after start', value: first, unit: 'ms', target: 1000 },
    { name: 'delta of one change among 10,000 articles, median', value: quantile(deltas, 0.5), unit: 'ms', target: 20 },
    {
      name: 'matching ETag against /_health, share of the rate',
      value: matching / health,
      unit: '',
      target: 0.4,
      isAtLeast: true,
    },
  ];
}

/** The report of this year: thousands of articles in its annex. */
async function benchReport(dataDir: string): Promise<readonly Measurement[]> {
  const token = readFileSync(path.join(dataDir, 'command-token'), 'utf8').trim();
  const year = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 4);
  const values: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const read = async (): Promise<void> => {
      const response = await fetch(`${cmsUrl}/api/cchc/report?period=${year}&format=docx`, {
        headers: { authorization: `Bearer ${token}` },
      });
      if (!response.ok) throw new Error(`The report was answered with ${response.status}.`);
      await response.arrayBuffer();
    };
    values.push(await timed(read));
  }
  return [
    {
      name: 'report of a year as DOCX, 10,000 articles in two years',
      value: quantile(values, 0.5),
      unit: 'ms',
      target: 1000,
    },
  ];
}

async function benchLatency(dataDir: string, size: string, target: number): Promise<readonly Measurement[]> {
  const server = startPart('site/server/main.ts', dataDir, ports);
  const publisher = startPart('site/publisher/main.ts', dataDir, ports);
  try {
    await secondsUntil(`${siteUrl}/release.json`);
    // Long enough for the folders of the next releases to be ready.
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    const latencies = await publishLatencies(await signIn(dataDir, ports));
    return [
      {
        name: `publish to readable with ${size} articles, median of ${rounds}`,
        value: quantile(latencies, 0.5),
        unit: 'ms',
        target,
      },
      {
        name: `publish to readable with ${size} articles, p95 of ${rounds}`,
        value: quantile(latencies, 0.95),
        unit: 'ms',
        target,
      },
    ];
  } finally {
    await stopPart(publisher);
    await stopPart(server);
  }
}

/** The CMS with so many articles: start, memory, snapshot, and the way from the click to the reader. */
async function benchSize(articleCount: number, target: number): Promise<readonly Measurement[]> {
  const size = articleCount.toLocaleString('en');
  const isLarge = articleCount >= 10_000;
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'cchc-bench-'));
  const results: Measurement[] = [];
  await fillMonths(dataDir, articleCount);
  let cms = startPart('cms/start.cjs', dataDir, ports);
  try {
    const seconds = await secondsUntil(`${cmsUrl}/_health`);
    results.push({ name: `CMS start with ${size} articles`, value: seconds, unit: 's', target: 15 });
    if (isLarge) results.push(...(await benchSnapshot(dataDir)), ...(await benchReport(dataDir)));
    results.push(...(await benchLatency(dataDir, size, target)));
    if (isLarge) {
      await stopPart(cms);
      cms = startPart('cms/start.cjs', dataDir, ports);
      await secondsUntil(`${cmsUrl}/_health`);
      // At rest is when the check at start is over and nobody has asked for anything.
      await new Promise((resolve) => setTimeout(resolve, 60_000));
      results.push({ name: 'CMS at rest', value: residentMb(cms), unit: 'MB', target: 500 });
    }
  } finally {
    await stopPart(cms);
    rmSync(dataDir, { recursive: true, force: true });
  }
  return results;
}

/** Figures of the CMS with 100 and with 10,000 articles. */
export async function benchCms(): Promise<readonly Measurement[]> {
  for (const step of [pluginStep, hostStep, siteStep, adminStep]) await runStep(step, console.log);
  return [...(await benchSize(100, 1000)), ...(await benchSize(10_000, 1500))];
}
