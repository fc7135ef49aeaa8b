import { Worker } from 'node:worker_threads';
import { z } from 'zod';

const answerSchema = z.union([
  z.object({ id: z.int(), pdf: z.instanceof(Uint8Array).nullable() }),
  z.object({ id: z.int(), failure: z.string() }),
]);

export type Printed =
  | { readonly kind: 'pdf'; readonly bytes: Buffer }
  /** The page is no sheet. */
  | { readonly kind: 'no-sheet' }
  /** So many wait already that another one would wait too long. */
  | { readonly kind: 'busy' };

const longestQueue = 16;
/** A thread that nobody needs gives its memory back. */
const idleMs = 60_000;

interface Waiting {
  readonly resolve: (printed: Printed) => void;
  readonly reject: (error: Error) => void;
}

/** Makes PDFs of sheet pages in a thread of its own, which starts with the first and ends when none is asked for. */
export class SheetPrinter {
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | null = null;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  print(html: string): Promise<Printed> {
    if (this.#waiting.size >= longestQueue) return Promise.resolve({ kind: 'busy' });
    const worker = (this.#worker ??= this.#start());
    if (this.#idle !== null) clearTimeout(this.#idle);
    const id = (this.#next += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, html });
    });
  }

  async close(): Promise<void> {
    if (this.#idle !== null) clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    worker.unref();
    worker.on('message', (message: unknown) => {
      const answer = answerSchema.parse(message);
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('failure' in answer) waiting?.reject(new Error(answer.failure));
      else if (answer.pdf === null) waiting?.resolve({ kind: 'no-sheet' });
      else waiting?.resolve({ kind: 'pdf', bytes: Buffer.from(answer.pdf) });
      if (this.#waiting.size > 0) return;
      this.#idle = setTimeout(() => {
        void this.close();
      }, idleMs);
      this.#idle.unref();
    });
    const fail = (error: Error): void => {
      // One that was closed while it was idle has nobody waiting for it.
      if (this.#worker !== null && this.#worker !== worker) return;
      this.#worker = null;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    worker.on('error', (error) => {
      fail(error instanceof Error ? error : new Error(String(error)));
    });
    worker.on('exit', () => {
      fail(new Error('The thread that makes PDFs ended.'));
    });
    return worker;
  }
}
