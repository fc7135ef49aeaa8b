import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';

function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    if (entry.isDirectory()) linkFolder(source, path.join(to, entry.name));
    else linkSync(source, path.join(to, entry.name));
  }
}

/** Makes `to` a tree of hard links to the files of `from`, in a thread of its own. */
export function linkTree(from: string, to: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { from, to } });
    let isDone = false;
    worker.once('message', () => {
      isDone = true;
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      if (isDone) resolve();
      else reject(new Error(`Linking ${from} was interrupted.`));
    });
  });
}

const orderSchema = z.object({ from: z.string(), to: z.string() });
const order = isMainThread ? null : orderSchema.safeParse(workerData);
if (order?.success === true) {
  linkFolder(order.data.from, order.data.to);
  parentPort?.postMessage('done');
}
