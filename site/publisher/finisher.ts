import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { type FinishedPage, type PageFrame, type RenderedPage, finishPage } from './finish-page.ts';
import { NewFiles } from './lay-file.ts';
import { ownText } from './own-text.ts';

/** Finishes rendered files beside the rendering. */
export interface Finisher {
  finish(page: RenderedPage): Promise<FinishedPage>;
  close(): Promise<void>;
}

/** Finishes files in the calling thread. */
export function inlineFinisher(frame: PageFrame): Finisher {
  const newFiles = new NewFiles();
  return {
    finish: async (page) => {
      const { facts, ...rest } = finishPage(page, newFiles, frame);
      const { ids, targets, problems } = facts;
      return Promise.resolve({ ...rest, facts: { ids: ids.map(ownText), targets: targets.map(ownText), problems } });
    },
    close: () => Promise.resolve(),
  };
}

/** Strings of a page as places in the list of all strings that the thread has named so far. */
const answerSchema = z.object({
  id: z.int(),
  digest: z.string(),
  size: z.int(),
  isWritten: z.boolean(),
  weight: z.int().nullable(),
  problems: z.custom<FinishedPage['facts']['problems']>(Array.isArray),
  named: z.custom<readonly string[]>(Array.isArray),
  ids: z.custom<readonly number[]>(Array.isArray),
  targets: z.custom<readonly number[]>(Array.isArray),
});
const failureSchema = z.object({ id: z.int(), failure: z.instanceof(Error), code: z.string().nullable() });
const messagesSchema = z.array(z.union([answerSchema, failureSchema]));

/** Waking the other thread costs as much as a small page: files cross in batches. */
const batch = 16;

interface Waiting {
  readonly resolve: (page: FinishedPage) => void;
  readonly reject: (error: Error) => void;
}

/** Finishes files in a thread of its own. */
function threadedFinisher(frame: PageFrame): Finisher {
  const worker = new Worker(new URL('./finish-thread.ts', import.meta.url), {
    workerData: frame,
    // Files pass through one by one: a small young generation is enough for them.
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 },
  });
  const waiting = new Map<number, Waiting>();
  const names: string[] = [];
  const nameAt = (place: number): string => names[place] ?? '';
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const settle = (message: z.infer<typeof messagesSchema>[number]): void => {
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if ('failure' in message) {
      one?.reject(message.code === null ? message.failure : Object.assign(message.failure, { code: message.code }));
      return;
    }
    const { digest, size, isWritten, weight, problems } = message;
    names.push(...message.named);
    const facts = { ids: message.ids.map(nameAt), targets: message.targets.map(nameAt), problems };
    one?.resolve({ digest, size, isWritten, weight, facts });
  };
  worker.on('message', (input: unknown) => {
    messagesSchema.parse(input).forEach(settle);
  });
  worker.on('error', (error) => {
    failAll(error instanceof Error ? error : new Error(String(error)));
  });
  worker.on('exit', (code) => {
    if (code !== 0) failAll(new Error(`The finishing thread ended with code ${code}.`));
  });
  let next = 0;
  let outbox: { readonly id: number; readonly page: RenderedPage }[] = [];
  const send = (): void => {
    if (outbox.length === 0) return;
    const buffers = outbox.map(({ page }) => page.bytes.buffer);
    worker.postMessage(outbox, buffers);
    outbox = [];
  };
  return {
    finish: (page) =>
      new Promise((resolve, reject) => {
        const id = (next += 1);
        waiting.set(id, { resolve, reject });
        outbox.push({ id, page });
        if (outbox.length === 1) setImmediate(send);
        if (outbox.length === batch) send();
      }),
    async close() {
      await worker.terminate();
    },
  };
}

/** Below this many files a thread of its own costs more than it saves. */
const fewFiles = 300;

/** Finishes the few dozen files of one publication at once, and what goes beyond them in a thread beside the rendering. */
export function makeFinisher(frame: PageFrame): Finisher {
  const inline = inlineFinisher(frame);
  let thread: Finisher | null = null;
  let count = 0;
  return {
    finish(page) {
      count += 1;
      if (count <= fewFiles) return inline.finish(page);
      thread ??= threadedFinisher(frame);
      return thread.finish(page);
    },
    async close() {
      await thread?.close();
    },
  };
}
