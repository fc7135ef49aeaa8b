import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Article, type Snapshot, isTombstone } from '@cchc/shared/contract';
import { type PageAddress, PageFailure, type Renderer, type SiteView } from '../../site/renderer/renderer.ts';

const pageOf = (address: string): string =>
  address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);

const articlesOf = (snapshot: Snapshot): readonly Article[] =>
  snapshot.items.flatMap((item) => (!isTombstone(item) && item.type === 'article' ? [item.value] : []));

function addressesOf(view: Pick<SiteView, 'snapshot' | 'now'>): readonly PageAddress[] {
  const make = (address: string, kind: string, tags: readonly string[]): PageAddress => ({
    path: address,
    file: pageOf(address),
    kind,
    tags,
  });
  return [
    make('/', 'home', ['list']),
    make('/404.html', 'not-found', []),
    make('/ngay/', 'day', ['day']),
    make('/tron-ven/', 'whole', ['list']),
    ...articlesOf(view.snapshot)
      .filter((one) => one.expiresAt === null || one.expiresAt > view.now)
      .map((one) => make(`/tin-tuc/${one.slug}/`, 'article', [`article:${one.documentId}`])),
  ];
}

const layout = (title: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><title>${title}</title><link rel="stylesheet" href="/_a/plain.css"></head>` +
  `<body><h1>${title}</h1>${body}</body></html>`;

/** A title that makes the page of its article fail as a defect in a template would. */
export const failingTitle = 'Bài làm hỏng trang';
/** A title that makes the home page fail, for which no entry can be held back. */
export const titleStoppingTheSite = 'Bài làm hỏng trang chủ';
/** A title that makes the template itself link an article to another, which no editor did. */
export const titleLinkingTo = (slug: string): string => `Bài có mẫu trang dẫn tới ${slug}`;
const linkedBy = (title: string): string => /dẫn tới (\S+)$/.exec(title)?.[1] ?? '';

const pictureOf = ({ cover }: Article): string =>
  cover === null ? '' : `<img src="/_a/${cover.sha256.slice(0, 20)}${cover.ext}" alt="${cover.alt}">`;

function html(view: SiteView, address: PageAddress): string {
  const articles = articlesOf(view.snapshot);
  if (address.kind === 'home') {
    if (articles.some((one) => one.title === titleStoppingTheSite)) throw new PageFailure('/', 'The template failed.');
    return layout(
      'Trang chủ',
      articles.map((one) => `${pictureOf(one)}<a href="/tin-tuc/${one.slug}/">${one.title}</a>`).join(''),
    );
  }
  if (address.kind === 'whole') return layout('Trọn vẹn', articles.map((one) => one.bodyHtml).join(''));
  if (address.kind === 'day') return layout('Hôm nay', view.now.slice(0, 10));
  const article = articles.find((one) => address.path === `/tin-tuc/${one.slug}/`);
  if (article === undefined) return layout('Không tìm thấy', '');
  if (article.title === failingTitle) throw new PageFailure(address.path, 'The template failed.');
  const linked = linkedBy(article.title);
  return layout(
    article.title,
    `${article.bodyHtml}${linked === '' ? '' : `<a href="/tin-tuc/${linked}/">Tin liên quan</a>`}`,
  );
}

/** Renders a home page, one page for each article and one that shows the day: enough to watch releases come and go. */
export function plainRenderer(clientDir: string, codeVersion = 'plain-1'): Renderer & { readonly rendered: string[] } {
  mkdirSync(path.join(clientDir, '_a'), { recursive: true });
  writeFileSync(path.join(clientDir, '_a', 'plain.css'), 'body{margin:0}');
  writeFileSync(path.join(clientDir, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const rendered: string[] = [];
  return {
    codeVersion,
    clientDir,
    rendered,
    open: (snapshot, now) => ({ snapshot, now, addresses: addressesOf({ snapshot, now }) }),
    affected(before, after) {
      const known = new Map(articlesOf(before.snapshot).map((one) => [one.documentId, one]));
      const changed = articlesOf(after.snapshot).filter((one) => known.get(one.documentId) !== one);
      const ids = new Set(articlesOf(after.snapshot).map((one) => one.documentId));
      const isList = changed.length > 0 || [...known.keys()].some((id) => !ids.has(id));
      return new Set([
        ...changed.map((one) => `article:${one.documentId}`),
        ...(isList ? ['list'] : []),
        ...(before.now.slice(0, 10) === after.now.slice(0, 10) ? [] : ['day']),
      ]);
    },
    indexVersion: () => null,
    buildIndex: () => new Map(),
    render(view, address) {
      rendered.push(address.path);
      return Promise.resolve().then(() => new TextEncoder().encode(html(view, address)));
    },
  };
}
