import { z } from 'zod';
import { targetOf } from './link-target.ts';
import { type StartTag, readMarkup } from './read-markup.ts';

/** Something wrong with one page. `rule` is a permanent code. */
export interface PageProblem {
  readonly rule: GateRule;
  readonly message: string;
}

/** Permanent codes: receipts carry them, and the CMS says each in Vietnamese. */
export const gateRules = [
  'render',
  // A picture or file of the entry that nobody has.
  'media',
  'markup',
  'heading',
  'heading-order',
  'title',
  'language',
  'id',
  'inline-script',
  'inline-style',
  'event-handler',
  'script-address',
  'foreign-resource',
  'forbidden-element',
  'embed-script',
  'image-text',
  'link',
  'structured-data',
  'date',
  'json',
] as const;
export type GateRule = (typeof gateRules)[number];

/** What the gate keeps of a page: its own anchors, and every place of this site that it points at. */
export interface PageFacts {
  readonly ids: readonly string[];
  /** `path` or `path#anchor`, decoded, without a query. */
  readonly targets: readonly string[];
  readonly problems: readonly PageProblem[];
}

export const noFacts: PageFacts = { ids: [], targets: [], problems: [] };

const resourceAttributes: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  input: ['src', 'formaction'],
  button: ['formaction'],
  form: ['action'],
};
const linkAttributes: Readonly<Record<string, readonly string[]>> = { a: ['href', 'xlink:href'], area: ['href'] };
/** Kinds of `<link>` that make the browser fetch something. */
const fetchingLink = /\b(?:stylesheet|icon|manifest|preload|modulepreload|prefetch|apple-touch-icon)\b/;
const forbiddenElements = new Set(['base', 'iframe', 'object', 'embed', 'applet', 'frame', 'frameset', 'marquee']);

/** Addresses of a `srcset`: the first word of every candidate. */
const sourcesOf = (name: string, value: string): readonly string[] =>
  name === 'srcset' ? value.split(',').flatMap((part) => part.trim().split(/\s+/)[0] ?? []) : [value];

const dataType = 'application/ld+json';
/** Clocks of two machines differ by hours, not by days: what is dated later than this was dated wrongly. */
const dateLeewayMs = 24 * 60 * 60 * 1000;

const dataSchema = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.string().min(1),
  datePublished: z.string().optional(),
});

/** Whether a piece of markup says anything, by words or by those of a picture. */
const hasWords = (markup: string): boolean =>
  markup
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .trim() !== '' || /<img [^<>]*alt="[^"]/.test(markup);

/** Elements that hold nothing and have no end tag. */
const voidElements = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
]);

class PageReader {
  readonly ids = new Set<string>();
  readonly targets = new Set<string>();
  readonly problems: PageProblem[] = [];
  readonly #base: URL;
  readonly #isEmbed: boolean;
  readonly #isNotFound: boolean;
  readonly #now: number;
  /** Level of the last heading; 0 before the first. */
  #level = 0;
  #headingAt = 0;
  #headings = 0;
  #titles = 0;
  #drawings = 0;
  #hasLanguage = false;
  /** Elements that are open, the innermost last. */
  readonly #open: string[] = [];
  #isNested = true;

  constructor(path: string, siteUrl: string, now: string) {
    this.#now = Date.parse(now);
    this.#base = new URL(path, `${siteUrl}/`);
    this.#isEmbed = path.startsWith('/nhung/');
    this.#isNotFound = path === '/404.html';
  }

  read(html: string): void {
    readMarkup(html, {
      onStart: (tag, at) => {
        this.#readStart(tag);
        this.#readHeading(tag, at);
        const isEmpty = voidElements.has(tag.name) || (tag.isSelfClosing && this.#drawings > 0);
        if (!isEmpty) this.#open.push(tag.name);
      },
      onEnd: (name, at) => {
        this.#readEnd(name);
        if (name === 'svg' && this.#drawings > 0) this.#drawings -= 1;
        if (/^h[1-6]$/.test(name) && !hasWords(html.slice(this.#headingAt, at))) {
          this.#report('heading', `A heading <${name}> has no words.`);
        }
      },
      onRawText: ({ name, attributes }, text) => {
        if (name === 'title' && !hasWords(text)) this.#report('title', 'A title has no words.');
        if (name === 'script' && attributes.get('type') === dataType) this.#readData(text);
      },
      onUnclear: (message) => {
        this.#reportNesting(message);
      },
    });
    const left = this.#open[0];
    if (left !== undefined) this.#reportNesting(`<${left}> is never closed.`);
    if (this.#headings !== 1) this.#report('heading', `The page has ${this.#headings} main headings instead of one.`);
    if (this.#titles !== 1) this.#report('title', `The page has ${this.#titles} titles instead of one.`);
    if (!this.#hasLanguage) this.#report('language', 'The page does not say its language.');
  }

  /** An end tag closes the element that was opened last: a browser would guess what else is meant. */
  #readEnd(name: string): void {
    const open = this.#open.pop();
    if (open === name) return;
    this.#reportNesting(
      open === undefined ? `</${name}> closes nothing.` : `</${name}> stands where <${open}> is open.`,
    );
  }

  /** The first one alone: all others follow from it. */
  #reportNesting(message: string): void {
    if (this.#isNested) this.#report('markup', message);
    this.#isNested = false;
  }

  #readStart({ name, attributes, isSelfClosing }: StartTag): void {
    if (name === 'svg' && !isSelfClosing) this.#drawings += 1;
    // A title inside a drawing names the drawing, not the page.
    if (name === 'title' && this.#drawings === 0) this.#titles += 1;
    if (name === 'h1') this.#headings += 1;
    if (name === 'html' && (attributes.get('lang') ?? '') !== '') this.#hasLanguage = true;
    if (forbiddenElements.has(name)) this.#report('forbidden-element', `<${name}> is not allowed.`);
    if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
      this.#report('forbidden-element', 'A page does not send its reader elsewhere by itself.');
    }
    if (name === 'img' && !attributes.has('alt')) {
      this.#report('image-text', `The picture ${attributes.get('src') ?? ''} has no alternative text.`);
    }
    this.#readAttributes(name, attributes);
    this.#readScript(name, attributes);
    this.#readLinks(name, attributes);
  }

  #readHeading({ name }: StartTag, at: number): void {
    const level = /^h[1-6]$/.test(name) ? Number(name.slice(1)) : 0;
    if (level === 0) return;
    this.#headingAt = at;
    if (this.#level > 0 && level > this.#level + 1) {
      this.#report('heading-order', `A heading of level ${level} follows one of level ${this.#level}.`);
    }
    this.#level = level;
  }

  /** Data for search engines: JSON of schema.org, and no day of publication that is still to come. */
  #readData(text: string): void {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      data = null;
    }
    const read = dataSchema.safeParse(data);
    if (!read.success) {
      this.#report('structured-data', 'A data block is no object of schema.org.');
      return;
    }
    const { datePublished } = read.data;
    // A date that cannot be read is in no past either.
    const isPast = datePublished === undefined || Date.parse(datePublished) <= this.#now + dateLeewayMs;
    if (!isPast) this.#report('date', `${JSON.stringify(datePublished)} is no day of publication before now.`);
  }

  #report(rule: GateRule, message: string): void {
    this.problems.push({ rule, message });
  }

  #readAttributes(tagName: string, attributes: ReadonlyMap<string, string>): void {
    for (const [name, value] of attributes) {
      if (name === 'id') {
        if (this.ids.has(value)) this.#report('id', `The id ${JSON.stringify(value)} stands twice.`);
        this.ids.add(value);
      } else if (name === 'style') {
        this.#report('inline-style', `<${tagName}> has a style of its own.`);
      } else if (name.startsWith('on')) {
        this.#report('event-handler', `<${tagName}> has ${name}.`);
      }
    }
  }

  #readScript(tagName: string, attributes: ReadonlyMap<string, string>): void {
    if (tagName === 'style') this.#report('inline-style', 'The page has a <style> element.');
    if (tagName !== 'script') return;
    const type = attributes.get('type') ?? '';
    const isData = type === dataType || type === 'application/json';
    if (this.#isEmbed && !isData) this.#report('embed-script', 'An embedded page has no script.');
    if (!attributes.has('src') && !isData) this.#report('inline-script', 'The page has a script inside.');
  }

  #readLinks(tagName: string, attributes: ReadonlyMap<string, string>): void {
    for (const name of resourceAttributes[tagName] ?? []) {
      const value = attributes.get(name);
      if (value !== undefined) for (const source of sourcesOf(name, value)) this.#readTarget(source, true);
    }
    if (tagName === 'link') {
      const href = attributes.get('href');
      // The not-found page stands in for any address, so the one it names as its own leads to itself.
      const isOwnName = this.#isNotFound && attributes.get('rel') === 'canonical';
      if (href !== undefined && !isOwnName) this.#readTarget(href, fetchingLink.test(attributes.get('rel') ?? ''));
    }
    for (const name of linkAttributes[tagName] ?? []) {
      const value = attributes.get(name);
      if (value !== undefined) this.#readTarget(value, false);
    }
  }

  /** Notes a place of this site; `isOurs` says that nothing else is allowed here. */
  #readTarget(value: string, isOurs: boolean): void {
    const target = targetOf(value, this.#base);
    switch (target.kind) {
      case 'here':
        this.targets.add(target.place);
        return;
      case 'elsewhere':
        if (isOurs) this.#report('foreign-resource', `${JSON.stringify(value)} lies outside this site.`);
        return;
      case 'script':
        this.#report('script-address', `${JSON.stringify(value.slice(0, 80))} is not an address to go to.`);
        return;
      case 'invalid':
        this.#report('link', `${JSON.stringify(value)} is no address.`);
    }
  }
}

/** Reads one HTML page once and says what it holds and what is wrong with it by itself. */
export function inspectPage(page: {
  readonly path: string;
  readonly html: string;
  readonly siteUrl: string;
  /** Moment that the page speaks of. */
  readonly now: string;
}): PageFacts {
  const reader = new PageReader(page.path, page.siteUrl, page.now);
  reader.read(page.html);
  return { ids: [...reader.ids], targets: [...reader.targets], problems: reader.problems };
}

/** Reads any file of the release: pages fully, JSON for being JSON, the rest not at all. */
export function inspectFile(file: {
  readonly file: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly siteUrl: string;
  readonly now: string;
}): PageFacts {
  if (!file.file.endsWith('.html') && !file.file.endsWith('.json')) return noFacts;
  const text = new TextDecoder().decode(file.bytes);
  if (file.file.endsWith('.html')) return inspectPage({ ...file, html: text });
  try {
    JSON.parse(text);
    return noFacts;
  } catch {
    return { ...noFacts, problems: [{ rule: 'json', message: 'The file is not JSON.' }] };
  }
}
