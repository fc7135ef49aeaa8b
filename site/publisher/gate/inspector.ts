import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { type PageFacts, inspectFile } from './inspect-page.ts';

export interface InspectedFile {
  readonly file: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads files of a release beside the rendering. */
export interface Inspector {
  inspect(file: InspectedFile): Promise<PageFacts>;
  close(): Promise<void>;
}

/** Reads files in the calling thread: right for the few dozen of one publication. */
export function inlineInspector(siteUrl: string): Inspector {
  return {
    inspect: (file) => Promise.resolve(inspectFile({ ...file, siteUrl })),
    close: () => Promise.resolve(),
  };
}

const answerSchema = z.object({
  id: z.int(),
  facts: z.custom<PageFacts>((value) => typeof value === 'object' && value !== null && 'problems' in value),
});

/** Reads files in a thread of its own: right for a whole site. */
export function threadedInspector(siteUrl: string): Inspector {
  const worker = new Worker(new URL('./inspect-thread.ts', import.meta.url), { workerData: { siteUrl } });
  const waiting = new Map<number, { resolve: (facts: PageFacts) => void; reject: (error: Error) => void }>();
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (message: unknown) => {
    const { id, facts } = answerSchema.parse(message);
    waiting.get(id)?.resolve(facts);
    waiting.delete(id);
  });
  worker.on('error', fail);
  worker.on('exit', (code) => {
    if (code !== 0) fail(new Error(`The inspecting thread ended with code ${code}.`));
  });
  let next = 0;
  return {
    inspect: (file) =>
      new Promise((resolve, reject) => {
        const id = (next += 1);
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, file });
      }),
    async close() {
      await worker.terminate();
    },
  };
}
