import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Article,
  type Channel,
  type ItemType,
  type ItemValue,
  type Snapshot,
  type SnapshotItem,
  isTombstone,
  parseSnapshot,
} from '@cchc/shared/contract';
import { runProgram } from '../../scripts/run-step.ts';
import { projectRoot } from '../../scripts/settings.ts';
import { compileSite } from '../../site/renderer/compile.ts';
import { type Renderer, type SiteView, loadRenderer } from '../../site/renderer/renderer.ts';
import { sha256 } from '../../site/publisher/sha256.ts';
import { articleValue, itemOf, snapshotOf, tombstone } from './make-snapshot.ts';

const siteUrl = 'https://cchc.vi-du.vn';
let folder = '';
let renderer: Renderer;

function example(name: string): Snapshot {
  const file = path.join(projectRoot, 'shared/contract/examples/snapshot', `${name}.json`);
  return parseSnapshot(JSON.parse(readFileSync(file, 'utf8')), sha256);
}

async function renderAll(view: SiteView): Promise<Map<string, Buffer>> {
  const pages = new Map<string, Buffer>();
  for (const address of view.addresses) pages.set(address.file, Buffer.from(await renderer.render(view, address)));
  return pages;
}

const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .sort();

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cchc-renderer-'));
  renderer = await loadRenderer(await compileSite(), siteUrl);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the renderer', () => {
  test('gives the same bytes as a static build of the same snapshot, assets and names too', async () => {
    const snapshot = example('full');
    const now = snapshot.generatedAt;
    const out = path.join(folder, 'static');
    const result = await runProgram(
      [
        process.execPath,
        path.join(projectRoot, 'node_modules/astro/bin/astro.mjs'),
        'build',
        '--root',
        path.join(projectRoot, 'site'),
      ],
      {
        cwd: projectRoot,
        environment: {
          CCHC_SNAPSHOT: path.join(projectRoot, 'shared/contract/examples/snapshot/full.json'),
          CCHC_AS_OF: now,
          CCHC_SITE_OUT: out,
          SITE_URL: siteUrl,
          ASTRO_TELEMETRY_DISABLED: '1',
          NODE_ENV: 'production',
        },
      },
    );
    expect(result.code, result.output).toBe(0);
    const pages = await renderAll(renderer.open(snapshot, now));
    for (const file of filesOf(renderer.clientDir)) pages.set(file, readFileSync(path.join(renderer.clientDir, file)));
    expect(filesOf(out)).toEqual([...pages.keys()].sort());
    const different = [...pages].filter(([file, bytes]) => !bytes.equals(readFileSync(path.join(out, file))));
    expect(different.map(([file]) => file)).toEqual([]);
  });

  test('says which page failed and how', async () => {
    const view = renderer.open(example('full'), '2026-03-20T02:00:00.000Z');
    const missing = { path: '/tin-tuc/khong-co/', file: 'tin-tuc/khong-co/index.html', kind: 'article', tags: [] };
    await expect(renderer.render(view, missing)).rejects.toThrow(
      '/tin-tuc/khong-co/: The page answered 404 instead of 200.',
    );
  });

  test('renders the same after other snapshots have been shown in between', async () => {
    const first = renderer.open(example('full'), '2026-03-20T02:00:00.000Z');
    const before = await renderAll(first);
    await renderAll(renderer.open(example('minimal'), '2026-04-01T02:00:00.000Z'));
    expect(await renderAll(first)).toEqual(before);
  });
});

test.each(['full', 'minimal'] as const)('a list without an entry stands on no page of the %s example', async (name) => {
  const snapshot = example(name);
  const pages = await renderAll(renderer.open(snapshot, snapshot.generatedAt));
  const empty = [...pages].flatMap(([file, bytes]) => {
    // One with a name of its own waits for what script puts into it.
    const [found] = file.endsWith('.html')
      ? (/<(ul|ol|dl)\b(?![^>]* id=)[^>]*>\s*<\/\1>/.exec(bytes.toString()) ?? [])
      : [];
    return found === undefined ? [] : [`${file}: ${found}`];
  });
  expect(empty).toEqual([]);
});

test('a number of sample data says so in the frame of its unit', async () => {
  const { items, generatedAt } = example('full');
  const owned = items.map((item) =>
    item.type === 'channel' && !isTombstone(item) && item.key === 'tong-dai-111'
      ? itemOf('channel', { ...item.value, ownerUnit: 'VP-MAU' })
      : item,
  );
  const pages = await renderAll(renderer.open(snapshotOf(owned), generatedAt));
  const frame = pages.get('nhung/van-phong-so-mau/index.html')?.toString().replace(/\s+/g, ' ');
  expect(frame).toContain('<a href="tel:111">111</a> – số mẫu, chưa được kiểm chứng');
});

/** One step of an editor or of time. */
type Edit = (items: Map<string, SnapshotItem>, revision: number) => void;

const put = <T extends ItemType>(
  items: Map<string, SnapshotItem>,
  type: T,
  value: ItemValue<T>,
  revision: number,
): void => {
  const item = parseSnapshotItem(itemOf(type, value, revision));
  items.set(`${item.type}\0${item.key}`, item);
};

function parseSnapshotItem(raw: unknown): SnapshotItem {
  const item = snapshotOf([raw]).items[0];
  if (item === undefined || isTombstone(item)) throw new TypeError('Expected one live item.');
  return item;
}

const articlesIn = (items: ReadonlyMap<string, SnapshotItem>): Article[] =>
  [...items.values()].flatMap((item) => (item.type === 'article' ? [item.value] : []));
const channelsIn = (items: ReadonlyMap<string, SnapshotItem>): Channel[] =>
  [...items.values()].flatMap((item) => (item.type === 'channel' ? [item.value] : []));
const keysIn = (items: ReadonlyMap<string, SnapshotItem>, type: ItemType): string[] =>
  [...items.values()].filter((item) => item.type === type).map((item) => item.key);

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(), fc.nat(400)).map(([unit, category, day]): Edit => (items, revision) => {
    const at = new Date(Date.UTC(2025, 2, 1) + day * 86_400_000).toISOString();
    const categories = keysIn(items, 'category');
    put(
      items,
      'article',
      articleValue(`moi-${revision}`, {
        authorUnit: pick(keysIn(items, 'unit'), unit) ?? 'CDC-MAU',
        categories: category % 3 === 0 ? [] : [pick(categories, category) ?? ''].filter((one) => one !== ''),
        firstPublishedAt: at,
        updatedAt: at,
      }),
      revision,
    );
  }),
  fc
    .tuple(fc.nat(), fc.nat(), fc.constantFrom('title', 'body', 'unit', 'expires', 'slug', 'summary'))
    .map(([index, other, what]): Edit => (items, revision) => {
      const article = pick(articlesIn(items), index);
      if (article === undefined) return;
      const changes: Record<typeof what, Partial<Article>> = {
        title: { title: `Tiêu đề sửa lần ${revision}` },
        body: { bodyHtml: `<p>Nội dung sửa lần ${revision}.</p><h2>Mục ${revision}</h2>` },
        summary: { summary: `Tóm tắt sửa lần ${revision}.` },
        unit: { authorUnit: pick(keysIn(items, 'unit'), other) ?? article.authorUnit },
        expires: { expiresAt: '2026-03-22T03:00:00.000Z' },
        slug: { slug: `doi-ten-${revision}`, formerSlugs: [...article.formerSlugs, article.slug] },
      };
      put(items, 'article', { ...article, ...changes[what], updatedAt: '2026-03-19T02:00:00.000Z' }, revision);
    }),
  fc.nat().map((index): Edit => (items) => {
    const article = pick(articlesIn(items), index);
    if (article !== undefined) items.delete(`article\0${article.documentId}`);
  }),
  fc.tuple(fc.nat(), fc.boolean()).map(([index, isRename]): Edit => (items, revision) => {
    const unit = pick(
      [...items.values()].filter((item) => item.type === 'unit'),
      index,
    );
    if (unit === undefined) return;
    put(
      items,
      'unit',
      isRename ? { ...unit.value, name: `Đơn vị Mẫu ${revision}` } : { ...unit.value, order: revision },
      revision,
    );
  }),
  fc.nat().map((index): Edit => (items, revision) => {
    const channel = pick(channelsIn(items), index);
    if (channel !== undefined)
      put(items, 'channel', { ...channel, purpose: `Tiếp nhận phản ánh ${revision}` }, revision);
  }),
  fc.constant<Edit>((items, revision) => {
    const settings = [...items.values()].find((item) => item.type === 'settings');
    if (settings !== undefined)
      put(items, 'settings', { ...settings.value, siteName: `Chuyên trang ${revision}` }, revision);
  }),
  fc
    .constantFrom<ItemType>(
      'procedure',
      'decision',
      'document',
      'quotaItem',
      'plan',
      'page',
      'activity',
      'closing',
      'exemption',
      'deadline',
    )
    .chain((type) =>
      fc.nat().map((index): Edit => (items) => {
        const key = pick(keysIn(items, type), index);
        if (key !== undefined) items.delete(`${type}\0${key}`);
      }),
    ),
);

describe('affected pages', () => {
  test('are all pages that read otherwise, over random edits and days', async () => {
    const start = example('full');
    await fc.assert(
      fc.asyncProperty(
        // Hours, or weeks that lead into the next month.
        fc.array(fc.tuple(edit, fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(410))), {
          minLength: 1,
          maxLength: 4,
        }),
        async (steps) => {
          const items = new Map<string, SnapshotItem>(
            start.items.flatMap((item) => (isTombstone(item) ? [] : [[`${item.type}\0${item.key}`, item] as const])),
          );
          let view = renderer.open(start, start.generatedAt);
          let pages = await renderAll(view);
          let time = Date.parse(start.generatedAt);
          for (const [index, [change, hours]] of steps.entries()) {
            const revision = start.revision + index + 1;
            change(items, revision);
            time += hours * 3_600_000;
            const gone = view.snapshot.items.filter((item) => !items.has(`${item.type}\0${item.key}`));
            const snapshot = snapshotOf(
              [...items.values(), ...gone.map((item) => tombstone(item.type as ItemType, item.key, revision))],
              { revision, epoch: start.epoch },
            );
            const next = renderer.open(snapshot, new Date(time).toISOString());
            const tags = renderer.affected(view, next);
            const after = await renderAll(next);
            const missed = next.addresses
              .filter(({ file }) => pages.get(file)?.equals(after.get(file) ?? Buffer.alloc(0)) !== true)
              .filter((address) => pages.has(address.file) && !address.tags.some((tag) => tags.has(tag)))
              .map((address) => address.path);
            expect(missed).toEqual([]);
            view = next;
            pages = after;
          }
        },
      ),
      { numRuns: Number(process.env['CCHC_PROPERTY_RUNS'] ?? '15'), seed: 20_260_320 },
    );
  });
});

test('the compiled site carries no content', () => {
  const server = path.join(path.dirname(renderer.clientDir), 'server');
  expect(existsSync(server)).toBe(true);
  const marker = example('full').publisher.name;
  const withContent = filesOf(server).filter((file) => readFileSync(path.join(server, file), 'utf8').includes(marker));
  expect(withContent).toEqual([]);
});
