import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { inlineFinisher, makeFinisher } from './finisher.ts';
import type { FinishedPage } from './finish-page.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'cchc-finisher-'));
});
afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

setFlagsFromString('--expose-gc');
const collect = z.function({ input: [], output: z.void() }).implement(runInNewContext('() => gc()') as () => void);

test('what is kept of a page does not keep the page', async () => {
  const finisher = inlineFinisher({ siteUrl: 'http://localhost', now: '2026-03-20T03:00:00.000Z' });
  const filler = 'Nội dung của trang này rất dài. '.repeat(30_000);
  const kept: FinishedPage[] = [];
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let number = 0; number < 40; number += 1) {
    const address = `/tin-tuc/mot-bai-co-dia-chi-dai-${number}/`;
    const html = `<!doctype html><html lang="vi"><title>Bài</title><main id="noi-dung-cua-trang-${number}"><h1>Bài</h1><p>${filler}<a href="${address}">Bài</a></p></main></html>`;
    const bytes = new TextEncoder().encode(html);
    const page = { file: `trang-${number}.html`, path: `/trang-${number}.html`, bytes, dir, isOfEntry: true };
    kept.push(await finisher.finish({ ...page, standing: { kind: 'empty' } }));
  }
  collect();
  const grown = (process.memoryUsage().heapUsed - before) / 1e6;
  expect(kept.at(-1)?.facts).toMatchObject({ ids: ['noi-dung-cua-trang-39'] });
  // One page takes 2 MB as text.
  expect(grown).toBeLessThan(15);
});

test('a heavy page of an entry is weighed beside the rendering as it is at once, and no other page is', async () => {
  const finisher = makeFinisher({ siteUrl: 'http://localhost', now: '2026-03-20T03:00:00.000Z' });
  const html = `<!doctype html><html lang="vi"><title>Bài</title><h1>Bài</h1><p>${randomBytes(150_000).toString('base64')}</p></html>`;
  const finish = (number: number, isOfEntry: boolean): Promise<FinishedPage> => {
    const bytes = new TextEncoder().encode(isOfEntry || number % 50 === 0 ? html : '<!doctype html>');
    const name = `nang-${number}.html`;
    return finisher.finish({ file: name, path: `/${name}`, bytes, dir, isOfEntry, standing: { kind: 'empty' } });
  };
  const first = await finish(0, true);
  const between = await Promise.all(Array.from({ length: 320 }, (_, number) => finish(number + 1, false)));
  const last = await finish(400, true);
  await finisher.close();
  expect(first.weight).toBeGreaterThan(150_000);
  expect(last.weight).toBe(first.weight);
  expect(new Set(between.map(({ weight }) => weight))).toEqual(new Set([null]));
});
