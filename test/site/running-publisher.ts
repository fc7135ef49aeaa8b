import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Article, type Snapshot } from '@cchc/shared/contract';
import { readRelease } from '../../site/publisher/release-json.ts';
import { ContractCms } from './contract-cms.ts';
import { articleValue, frameItems, itemOf, snapshotOf, tombstone } from './make-snapshot.ts';

export const clock = '2026-03-20T09:00:00+07:00';
/** Data folder of the test that runs. */
export let dataDir = '';
/** The CMS of the test that runs. */
export let cms = new ContractCms();
const children = new Set<ChildProcess>();

export interface Running {
  readonly child: ChildProcess;
  readonly lines: string[];
  readonly ended: Promise<NodeJS.Signals | number | null>;
}

export function startPublisher(environment: Record<string, string> = {}, now = clock): Running {
  const script = path.join(import.meta.dirname, 'publish-plain.ts');
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, dataDir, String(cms.port), now],
    {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  children.add(child);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) =>
      lines.push(
        ...chunk
          .toString('utf8')
          .split('\n')
          .filter((line) => line !== ''),
      ),
    );
  }
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
    child.on('close', (code, signal) => {
      children.delete(child);
      resolve(signal ?? code);
    });
  });
  return { child, lines, ended };
}

export async function until(what: string, isTrue: () => boolean, seconds = 60): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`Waited ${seconds} s in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const releases = (): string => path.join(dataDir, 'releases');
export const live = (file: string): string => readFileSync(path.join(releases(), 'current', file), 'utf8');
export const liveRelease = (): ReturnType<typeof readRelease> =>
  readRelease(path.join(releases(), 'current', 'release.json'));
export const isLive = (revision: number) => (): boolean => liveRelease()?.revision === revision;

export const site = (revision: number, articles: readonly Partial<Article>[], gone: readonly string[] = []): Snapshot =>
  snapshotOf(
    [
      ...frameItems(),
      ...articles.map((more, index) => itemOf('article', articleValue(`a${index}`, more), revision)),
      ...gone.map((id) => tombstone('article', id, revision)),
    ],
    { revision },
  );

export async function stop(running: Running): Promise<void> {
  running.child.kill('SIGTERM');
  await running.ended;
}

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'cchc-publisher-'));
  mkdirSync(releases());
  mkdirSync(path.join(dataDir, 'media'));
  cms = new ContractCms();
  await cms.listen();
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await cms.close();
  rmSync(dataDir, { recursive: true, force: true });
});
