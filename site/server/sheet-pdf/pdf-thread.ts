import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { makePdf } from './make-pdf.ts';

/** Thread of `SheetPrinter`: a long list takes a second or two, and no reader of a page waits for it. */
const questionSchema = z.object({ id: z.int(), html: z.string() });

parentPort?.on('message', (message: unknown) => {
  const { id, html } = questionSchema.parse(message);
  makePdf(html).then(
    (pdf) => parentPort?.postMessage({ id, pdf: pdf === null ? null : new Uint8Array(pdf) }),
    (error: unknown) =>
      parentPort?.postMessage({ id, failure: error instanceof Error ? error.message : String(error) }),
  );
});
