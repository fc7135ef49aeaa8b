import { escapeMarkup, unescapeMarkup } from '@cchc/shared/text';
import type { Media } from '@cchc/shared/contract';
import sanitize from 'sanitize-html';
import { telephoneHref } from '../data/telephone.ts';
import { type TableLanguage, frameTables } from './frame-tables.ts';
import { type PictureView, pictureView } from './picture.ts';

/** Width of the column of text in CSS pixels: no picture inside it is shown wider. */
const columnWidth = 720;
const pictureSizes = '(max-width: 47rem) calc(100vw - 2rem), 43rem';

/**
 * Not a tag of any language: its tags are taken away at the end and what they held stays. The sanitiser has to keep it
 * until then: of a renamed element that it drops itself it keeps the new name, and closes a later one by it.
 */
const unwrapped = 'x-unwrapped';
const unwrappedTags = /<\/?x-unwrapped>/g;

/**
 * Address of a link when it may stand in a text: a full http(s) address without user name, mailto, tel, or a path of
 * this site. Null for anything else, however it is written.
 */
export function safeHref(raw: string | undefined): string | null {
  if (raw === undefined) return null;
  const href = raw.trim();
  // Browsers skip control and format characters when they look for the scheme, and read a backslash as a slash.
  if (/[\s\p{C}\\<>"'`]/u.test(href)) return null;
  if (/^\/(?!\/)/.test(href)) return href;
  if (/^mailto:[^@]+@[^@]+$/i.test(href)) return href;
  if (/^tel:/i.test(href)) return telephoneHref(href.slice('tel:'.length));
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  return url.username === '' && url.password === '' && url.hostname !== '' ? href : null;
}

function pictureHtml(view: PictureView): string {
  const sources = view.sources.map(
    (source) => `<source type="${source.type}" srcset="${source.srcset}" sizes="${pictureSizes}">`,
  );
  const size = `width="${view.width}" height="${view.height}"`;
  return `<picture>${sources.join('')}<img src="${view.src}" ${size} alt="${escapeMarkup(view.alt)}" loading="lazy" decoding="async"></picture>`;
}

const allowedTags = [
  ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'figure', 'figcaption', 'img'],
  ...['strong', 'em', 'u', 's', 'sub', 'sup', 'span', 'a', unwrapped],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];

/** Elements whose text is no text for people: dropped with all they hold. */
const droppedWhole = [
  ...['script', 'style', 'textarea', 'option', 'noscript', 'noembed', 'noframes', 'title', 'xmp', 'plaintext'],
  ...['iframe', 'object', 'embed', 'applet', 'svg', 'math', 'template', 'select', 'audio', 'video', 'canvas'],
];

const spans = [{ name: 'colspan' }, { name: 'rowspan' }].map(({ name }) => ({ name, values: countsUpTo(50) }));

const language = { name: 'lang', values: ['vi', 'en', 'fr'] };

function countsUpTo(most: number): string[] {
  return Array.from({ length: most }, (_, place) => `${place + 1}`);
}

const plainLevel = (tagName: string) => (): sanitize.Tag => ({ tagName, attribs: {} });

const options: sanitize.IOptions = {
  allowedTags,
  allowedAttributes: {
    ...Object.fromEntries(['span', 'p', 'li', 'blockquote', 'em', 'strong'].map((tag) => [tag, [language]])),
    a: ['href', 'rel'],
    img: ['src', 'alt'],
    ol: [{ name: 'start', values: countsUpTo(200) }],
    td: spans,
    th: [...spans, { name: 'scope', values: ['col', 'row', 'colgroup', 'rowgroup'] }],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['media'] },
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: droppedWhole,
  nestingLimit: 40,
  parseStyleAttributes: false,
  transformTags: {
    h1: plainLevel('h2'),
    h5: plainLevel('h4'),
    h6: plainLevel('h4'),
    b: plainLevel('strong'),
    i: plainLevel('em'),
    strike: plainLevel('s'),
    del: plainLevel('s'),
    a: (_tagName, attribs): sanitize.Tag => {
      const href = safeHref(attribs['href']);
      if (href === null) return { tagName: unwrapped, attribs: {} };
      return { tagName: 'a', attribs: href.startsWith('http') ? { href, rel: 'noopener' } : { href } };
    },
    span: (tagName, attribs): sanitize.Tag =>
      attribs['lang'] === undefined ? { tagName: unwrapped, attribs: {} } : { tagName, attribs },
    img: (tagName, attribs): sanitize.Tag => ({
      tagName,
      attribs: { src: attribs['src'] ?? '', alt: attribs['alt'] ?? '' },
    }),
  },
};

function optionsFor(media: ReadonlyMap<string, Media>): sanitize.IOptions {
  return {
    ...options,
    exclusiveFilter: (frame) => {
      if (frame.tag === 'img') return !media.has((frame.attribs['src'] ?? '').replace(/^media:/, ''));
      const canBeEmpty = ['br', 'hr', 'td', 'th'].includes(frame.tag);
      return !canBeEmpty && frame.text.trim() === '' && frame.mediaChildren.length === 0;
    },
  };
}

/** Text with something to read in it. One way to match only: a second one would cost exponential time on a refusal. */
const plainBlock = /<p>[^<>&]+<\/p>|<h([234])>[^<>&]+<\/h\1>|<([uo]l)>(?:<li>[^<>&]+<\/li>)+<\/\2>/y;
/** The gate drops an element without a letter. */
const emptyElement = />\s+<\//;

/**
 * Whether a text consists of whole paragraphs, headings and flat lists without any attribute or reference. The gate
 * would give such a text back letter by letter, and most texts are of this kind.
 */
export function isPlainMarkup(html: string): boolean {
  plainBlock.lastIndex = 0;
  while (plainBlock.lastIndex < html.length) if (!plainBlock.test(html)) return false;
  return !emptyElement.test(html);
}

/** What a word processor leaves inside words: nobody sees it, and nobody finds the word. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/** As the sanitiser writes a picture: the only `<img` its output can hold, for text is escaped. */
const keptImage = /<img src="media:([0-9a-f]{64})" alt="([^"]*)" \/>/g;

/**
 * The one gate between an editor's markup and a page. What comes out holds only the elements above, no id, class, style
 * or handler, links that `safeHref` lets through, and pictures that stand in `media`.
 */
export function cleanHtml(html: string, media: readonly Media[], lang: TableLanguage = 'vi'): string {
  const text = html.normalize('NFC').replace(invisible, '');
  if (isPlainMarkup(text)) return text.trim();
  const bySha = new Map(media.map((one) => [one.sha256, one]));
  const kept = sanitize(text, optionsFor(bySha)).replace(unwrappedTags, '');
  const shown = kept.replace(keptImage, (_whole, sha256: string, alt: string) => {
    const found = bySha.get(sha256);
    const view = found === undefined ? null : pictureView(found, columnWidth, unescapeMarkup(alt));
    return view === null ? '' : pictureHtml(view);
  });
  return frameTables(shown, lang).trim();
}
