import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type ItemType, isTombstone } from '@cchc/shared/contract';
import type { Renderer, SiteView } from '../../renderer/renderer.ts';

export interface IndexBuildOrder {
  readonly renderer: Pick<Renderer, 'codeVersion' | 'clientDir'>;
  readonly siteUrl: string;
  readonly releasesDir: string;
  readonly version: string;
  readonly view: SiteView;
}

const unread: ReadonlySet<ItemType> = new Set([
  ...(['activity', 'banner', 'closing', 'deadline', 'exemption', 'plan', 'quota', 'quotaItem'] as const),
]);
/** Items that cross to the thread at a time: a publication never waits longer than for one of these pieces. */
const pieceSize = 50;

/**
 * Builds the index of a view beside everything else and puts it under its version. The data cross in small pieces, so
 * that whatever is published meanwhile goes on. Aborting leaves nothing but a folder that the next start clears away.
 */
export async function buildInThread(order: IndexBuildOrder, signal: AbortSignal): Promise<void> {
  const { renderer, siteUrl, releasesDir, version, view } = order;
  const { items, ...frame } = view.snapshot;
  const worker = new Worker(new URL('./index-thread.ts', import.meta.url), {
    workerData: {
      compiled: { codeVersion: renderer.codeVersion, outDir: path.dirname(renderer.clientDir) },
      ...{ siteUrl, releasesDir, version, now: view.now, frame: JSON.stringify(frame) },
    },
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 },
  });
  const stop = (): void => {
    void worker.terminate();
  };
  const ended = new Promise<void>((resolve, reject) => {
    let isDone = false;
    worker.on('message', () => {
      isDone = true;
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (isDone || signal.aborted) resolve();
      else reject(new Error(`The thread of the search index ended with code ${code}.`));
    });
  });
  // Heard at the end; until then the loop below may be the one that waits.
  ended.catch(() => undefined);
  signal.addEventListener('abort', stop);
  try {
    for (let from = 0; from < items.length && !signal.aborted; from += pieceSize) {
      const piece = items.slice(from, from + pieceSize).filter((item) => !isTombstone(item) && !unread.has(item.type));
      if (piece.length > 0) worker.postMessage(JSON.stringify(piece));
      await turn();
    }
    worker.postMessage(null);
    await ended;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
