import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { type RenderedPage, finishPage } from './finish-page.ts';
import { NewFiles } from './lay-file.ts';
import { ownText } from './own-text.ts';

/** Thread of `threadedFinisher`: finishes every file in order. */
const frame = z.object({ siteUrl: z.string(), now: z.string() }).parse(workerData);
const questionsSchema = z.array(
  z.object({
    id: z.int(),
    page: z.custom<RenderedPage>(
      (value) => typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array,
    ),
  }),
);
const newFiles = new NewFiles();
const places = new Map<string, number>();

/** Pages name the same addresses again and again: each crosses to the other side once, and is one string there. */
function placesOf(texts: readonly string[], named: string[]): number[] {
  return texts.map((text) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    const place = places.size;
    const own = ownText(text);
    places.set(own, place);
    named.push(own);
    return place;
  });
}

function answer({ id, page }: z.infer<typeof questionsSchema>[number]): object {
  try {
    const { facts, ...rest } = finishPage(page, newFiles, frame);
    const named: string[] = [];
    const ids = placesOf(facts.ids, named);
    const targets = placesOf(facts.targets, named);
    return { id, ...rest, problems: facts.problems, named, ids, targets };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    // An error loses its own properties on the way.
    const code = 'code' in failure && typeof failure.code === 'string' ? failure.code : null;
    return { id, failure, code };
  }
}

parentPort?.on('message', (message: unknown) => {
  parentPort?.postMessage(questionsSchema.parse(message).map(answer));
});
