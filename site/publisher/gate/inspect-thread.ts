import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { inspectFile } from './inspect-page.ts';

/** Thread of `threadedInspector`: answers every file with its facts, in order. */
const { siteUrl } = z.object({ siteUrl: z.string() }).parse(workerData);
const questionSchema = z.object({
  id: z.int(),
  file: z.object({ file: z.string(), path: z.string(), bytes: z.instanceof(Uint8Array) }),
});

parentPort?.on('message', (message: unknown) => {
  const { id, file } = questionSchema.parse(message);
  parentPort?.postMessage({ id, facts: inspectFile({ ...file, siteUrl }) });
});
