import { linkSchema } from '@cchc/shared/contract';
import type { Block, Inline, ListNode, RichText } from './rich-text.ts';

/** Markup and the pictures that really stand in it. */
export interface BodyHtml {
  readonly html: string;
  readonly pictures: readonly string[];
}

/** Finds the picture of the library: its digest and the words that stand for it. Null when it is gone. */
export type FindPicture = (
  hash: string,
) => { readonly sha256: string; readonly alt: string; readonly caption: string } | null;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string =>
  text.normalize('NFC').replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Addresses inside the site start with one slash; everything else has to be a full address of a known kind. */
const isAllowedLink = (url: string): boolean =>
  /^(?:\/(?!\/)[^\s<>"'\\]*|#[\w-]+)$/.test(url) || linkSchema.safeParse(url).success;

const marks = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
] as const;

function inlineHtml(node: Inline): string {
  if (node.type === 'link') {
    const inner = node.children.map(inlineHtml).join('');
    const url = node.url.trim();
    if (inner === '') return '';
    return isAllowedLink(url) ? `<a href="${escape(url)}">${inner}</a>` : inner;
  }
  let html = escape(node.text).replaceAll('\n', '<br>');
  if (html === '') return '';
  for (const [mark, tag] of marks) if (node[mark] === true) html = `<${tag}>${html}</${tag}>`;
  return html;
}

const inlinesHtml = (nodes: readonly Inline[]): string => nodes.map(inlineHtml).join('');

function listHtml(list: ListNode): string {
  const tag = list.format === 'ordered' ? 'ol' : 'ul';
  const items: string[] = [];
  for (const child of list.children) {
    if (child.type === 'list') {
      // The editor puts a nested list beside its item; markup wants it inside.
      const before = items.pop() ?? '';
      items.push(before + listHtml(child));
    } else {
      items.push(inlinesHtml(child.children));
    }
  }
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

function blockHtml(block: Block, findPicture: FindPicture, pictures: string[]): string {
  switch (block.type) {
    case 'image': {
      const picture = findPicture(block.image.hash);
      if (picture === null) return '';
      pictures.push(block.image.hash);
      const image = `<img src="media:${picture.sha256}" alt="${escape(picture.alt)}">`;
      const caption = picture.caption === '' ? '' : `<figcaption>${escape(picture.caption)}</figcaption>`;
      return `<figure>${image}${caption}</figure>`;
    }
    case 'list':
      return listHtml(block);
    case 'heading': {
      const inner = inlinesHtml(block.children);
      // The page's own title is the only heading of level 1.
      const level = Math.min(4, Math.max(2, block.level));
      return inner === '' ? '' : `<h${level}>${inner}</h${level}>`;
    }
    case 'quote':
      return `<blockquote><p>${inlinesHtml(block.children)}</p></blockquote>`;
    case 'code':
      return `<pre><code>${inlinesHtml(block.children)}</code></pre>`;
    case 'paragraph': {
      const inner = inlinesHtml(block.children);
      return inner.trim() === '' ? '' : `<p>${inner}</p>`;
    }
  }
}

/**
 * Markup of a body. Every word is escaped; links of unknown kinds keep their words and lose their address.
 *
 * @example
 * richTextToHtml([{ type: 'paragraph', children: [{ type: 'text', text: 'a < b' }] }], () => null).html
 * //=> '<p>a &lt; b</p>'
 */
export function richTextToHtml(body: RichText, findPicture: FindPicture): BodyHtml {
  const pictures: string[] = [];
  const html = body.map((block) => blockHtml(block, findPicture, pictures)).join('');
  return { html, pictures: [...new Set(pictures)] };
}
