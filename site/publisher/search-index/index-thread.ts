import { parentPort, workerData } from 'node:worker_threads';
import type { Snapshot } from '@cchc/shared/contract';
import { z } from 'zod';
import { loadIndexer } from '../../renderer/renderer.ts';
import { putIndex } from './index-folders.ts';

/** Thread of `buildInThread`: takes the items of a snapshot in pieces, then builds and writes the index of them. */
const order = z
  .object({
    compiled: z.object({ codeVersion: z.string(), outDir: z.string() }),
    siteUrl: z.string(),
    releasesDir: z.string(),
    version: z.string(),
    now: z.string(),
    frame: z.string(),
  })
  .parse(workerData);

// The other side sends items that it checked against the contract.
const isItems = (value: unknown): value is Snapshot['items'] => Array.isArray(value);
const isFrame = (value: unknown): value is Snapshot => typeof value === 'object' && value !== null && 'epoch' in value;

const items: Snapshot['items'][number][] = [];

async function build(): Promise<void> {
  const frame: unknown = JSON.parse(order.frame);
  if (!isFrame(frame)) throw new TypeError('The frame of the snapshot is missing.');
  const indexOf = await loadIndexer(order.compiled, order.siteUrl);
  const { version, files } = indexOf({ ...frame, items }, order.now);
  if (version !== order.version) throw new TypeError(`The index became ${version} instead of ${order.version}.`);
  putIndex(order.releasesDir, version, files);
  parentPort?.postMessage('done');
}

parentPort?.on('message', (message: unknown) => {
  if (typeof message === 'string') {
    const piece: unknown = JSON.parse(message);
    if (isItems(piece)) items.push(...piece);
    return;
  }
  // A failure ends the thread, which the other side hears of; an open port would keep it alive after the last word.
  void build().then(() => {
    parentPort?.close();
  });
});
