import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import path from 'node:path';
import type { Instant, Snapshot } from '@cchc/shared/contract';
import type { CompiledSite } from './compile.ts';
import { bytesOf, holdResponses } from './held-response.ts';

/** One output of the site: an address, the file that holds it, and what it depends on. */
export interface PageAddress {
  readonly path: string;
  readonly file: string;
  readonly kind: string;
  readonly tags: readonly string[];
}

/** The site opened at a moment: what can be asked for, and from which snapshot it is answered. */
export interface SiteView {
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly addresses: readonly PageAddress[];
}

/** The site's compiled code, kept warm. Renders one page at a time: calls of `render` never overlap. */
export interface Renderer {
  /** Digest of everything that the pages are compiled from. */
  readonly codeVersion: string;
  /** Folder of hashed assets and public files. */
  readonly clientDir: string;
  open(snapshot: Snapshot, now: Instant): SiteView;
  /** Tags of the pages that may read otherwise in `after`. */
  affected(before: SiteView, after: SiteView): ReadonlySet<string>;
  /** Name of the search index that the pages of a view ask for; null for a site without search. */
  indexVersion(view: SiteView): string | null;
  /** Files of that index, by name. Takes seconds for a large site. */
  buildIndex(view: SiteView): ReadonlyMap<string, Uint8Array>;
  /** Bytes of one address. Throws `PageFailure` for any answer but the page itself. */
  render(view: SiteView, address: PageAddress): Promise<Uint8Array<ArrayBuffer>>;
}

/** A page that could not be rendered. */
export class PageFailure extends Error {
  override readonly name = 'PageFailure';
  readonly path: string;

  constructor(address: string, message: string, cause?: unknown) {
    super(`${address}: ${message}`, { cause });
    this.path = address;
  }
}

/** What the compiled bundle exports. Its site data stays opaque outside the bundle. */
interface Bundle<Data> {
  readonly app: { render(request: Request): Promise<Response>; readonly manifest: unknown };
  openAt(snapshot: Snapshot, now: Instant, siteUrl: string): Data;
  setSite(data: Data): void;
  listAddresses(data: Data): readonly PageAddress[];
  affectedTags(before: Data | null, after: Data): ReadonlySet<string>;
  searchVersion(data: Data): string;
  searchIndexFiles(data: Data, packing: typeof textPacking): ReadonlyMap<string, Uint8Array>;
}

const bundleFunctions = [
  ...(['openAt', 'setSite', 'listAddresses', 'affectedTags'] as const),
  ...(['searchVersion', 'searchIndexFiles'] as const),
];

/** Room for a text of some kilobytes as it becomes; the default would be laid out and thrown away for each. */
const chunkSize = 2048;

/** Texts are a few kilobytes: what larger windows and tables would save is less than it costs to lay them out. */
const textPacking = {
  encode: (text: string): Uint8Array => Buffer.from(text),
  deflate: (bytes: Uint8Array): Uint8Array =>
    deflateRawSync(bytes, { level: 4, windowBits: 13, memLevel: 6, chunkSize }),
};

function isBundle(value: unknown): value is Bundle<object> {
  if (typeof value !== 'object' || value === null || !('app' in value)) return false;
  const { app } = value;
  if (typeof app !== 'object' || app === null || !('render' in app) || typeof app.render !== 'function') return false;
  const held = new Map<string, unknown>(Object.entries(value));
  return bundleFunctions.every((name) => typeof held.get(name) === 'function');
}

/** Imports the code of every page now, so that a later compilation in the same folder cannot pull it away. */
async function importPages(manifest: unknown): Promise<void> {
  if (typeof manifest !== 'object' || manifest === null || !('pageMap' in manifest)) return;
  const { pageMap } = manifest;
  if (!(pageMap instanceof Map)) return;
  for (const [component, load] of new Map<unknown, unknown>(pageMap)) {
    if (typeof load !== 'function') continue;
    const held = Promise.resolve(Reflect.apply(load, undefined, []));
    await held;
    // Asking the module loader anew for every page costs more than a small page does.
    pageMap.set(component, () => held);
  }
}

/** Imports the compiled site. */
async function loadBundle(compiled: CompiledSite): Promise<Bundle<object>> {
  const entry = pathToFileURL(path.join(compiled.outDir, 'server', 'entry.mjs'));
  // The version in the address keeps a bundle compiled anew apart from the one that is already loaded.
  entry.searchParams.set('v', compiled.codeVersion);
  const bundle: unknown = await import(entry.href);
  if (!isBundle(bundle)) {
    throw new TypeError(
      'The compiled site does not export what the renderer needs. Delete site/dist and compile again.',
    );
  }
  return bundle;
}

/** What makes the search index alone: nothing is ever rendered by it. */
export async function loadIndexer(
  compiled: CompiledSite,
  siteUrl: string,
): Promise<(snapshot: Snapshot, now: Instant) => { version: string; files: ReadonlyMap<string, Uint8Array> }> {
  const bundle = await loadBundle(compiled);
  return (snapshot, now) => {
    const data = bundle.openAt(snapshot, now, siteUrl);
    return { version: bundle.searchVersion(data), files: bundle.searchIndexFiles(data, textPacking) };
  };
}

/** Loads the compiled site and keeps it ready to render. */
export async function loadRenderer(compiled: CompiledSite, siteUrl: string): Promise<Renderer> {
  holdResponses();
  const bundle = await loadBundle(compiled);
  await importPages(bundle.app.manifest);
  const dataOf = new WeakMap<SiteView, object>();
  const opened = (view: SiteView): object => {
    const data = dataOf.get(view);
    if (data === undefined) throw new TypeError('The view was opened by another renderer.');
    return data;
  };
  let shown: SiteView | null = null;
  return {
    codeVersion: compiled.codeVersion,
    clientDir: path.join(compiled.outDir, 'client'),
    open(snapshot, now) {
      const data = bundle.openAt(snapshot, now, siteUrl);
      const view: SiteView = { snapshot, now, addresses: bundle.listAddresses(data) };
      dataOf.set(view, data);
      return view;
    },
    affected: (before, after) => bundle.affectedTags(opened(before), opened(after)),
    indexVersion: (view) => bundle.searchVersion(opened(view)),
    buildIndex: (view) => bundle.searchIndexFiles(opened(view), textPacking),
    async render(view, address) {
      if (shown !== view) {
        bundle.setSite(opened(view));
        shown = view;
      }
      let response: Response;
      try {
        response = await bundle.app.render(new Request(`${siteUrl}${requestPath(address)}`));
      } catch (error) {
        throw new PageFailure(address.path, error instanceof Error ? error.message : String(error), error);
      }
      const expected = address.file === '404.html' ? 404 : 200;
      if (response.status !== expected) {
        throw new PageFailure(address.path, `The page answered ${response.status} instead of ${expected}.`);
      }
      return bytesOf(response);
    },
  };
}

/** The not-found page is a file of its own name, but a route without one. */
const requestPath = (address: PageAddress): string => (address.file === '404.html' ? '/404/' : encodeURI(address.path));
