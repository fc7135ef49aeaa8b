import { type Dirent, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Instant, type Snapshot, SCHEMA_VERSION, isTombstone } from '@cchc/shared/contract';
import { compareText } from '@cchc/shared/text';
import { makeDeployExamples } from '../server/deploy-examples.ts';
import { type HeaderOptions, makeHeaders } from '../server/headers.ts';
import { type Redirects, makeRedirects } from '../server/redirects.ts';
import type { Composed } from './compose.ts';
import { fileOfPath } from './gate/check-links.ts';
import { entryOfPage, lastGoodVersions } from './held-entries.ts';
import { type Offline, retiringWorker, workerFile } from './offline-worker.ts';
import type { ReleaseFolder } from './release-folder.ts';
import { type HeavyPage, type Release, type ReleaseState, stateFileName } from './release-json.ts';

/** Files below a folder, relative, with forward slashes. */
export function listFiles(dir: string, below = ''): string[] {
  const entries: Dirent[] = readdirSync(path.join(dir, below), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? listFiles(dir, name) : [name];
  });
}

/** Assets and public files of the compiled site: names below `_a/` are shared by releases, the others belong to each. */
export interface ClientFiles {
  readonly dir: string;
  readonly assets: readonly string[];
  readonly publicFiles: readonly string[];
}

export function readClientFiles(dir: string): ClientFiles {
  const files = listFiles(dir);
  return {
    dir,
    assets: files.filter((file) => file.startsWith('_a/')),
    publicFiles: files.filter((file) => !file.startsWith('_a/')),
  };
}

/** Names that a release writes beside the rendered pages. */
export const releaseFile = 'release.json';
const headersFile = 'headers.json';
const redirectsFile = 'redirects.json';
const ownFiles = [
  releaseFile,
  stateFileName,
  headersFile,
  redirectsFile,
  ...['nginx.conf', 'nginx-redirects.map', 'Caddyfile', 'caddy-redirects.map'].map((name) => `_deploy/${name}`),
];

/** Redirects of the snapshot towards pages that the given files hold. */
export const redirectsOf = (snapshot: Snapshot, files: { has(file: string): boolean }): Redirects =>
  makeRedirects(snapshot, (address) => files.has(fileOfPath(address)));

function putIfDifferent(folder: ReleaseFolder, file: string, bytes: Buffer): void {
  if (folder.read(file)?.equals(bytes) !== true) folder.put(file, bytes);
}

/** Writes what stands beside the pages: public files, headers, redirects, examples for other servers. */
export async function putSiteFiles(
  folder: ReleaseFolder,
  composed: Composed,
  client: ClientFiles,
  options: Omit<HeaderOptions, 'isDemonstration'> & { readonly offline: Offline },
): Promise<void> {
  const { snapshot } = composed.view;
  const settings = snapshot.items.find((item) => item.type === 'settings' && !isTombstone(item));
  const isDemonstration =
    settings !== undefined && !isTombstone(settings) && settings.type === 'settings' && settings.value.isDemonstration;
  const headers = makeHeaders({ ...options, isDemonstration });
  const redirects = redirectsOf(snapshot, composed.pages);
  const texts = new Map([
    [headersFile, `${JSON.stringify(headers, null, 2)}\n`],
    [redirectsFile, `${JSON.stringify(redirects, null, 2)}\n`],
    ...makeDeployExamples(headers, redirects, options.siteUrl),
  ]);
  for (const [file, text] of texts) putIfDifferent(folder, file, Buffer.from(text));
  for (const file of client.publicFiles) {
    const isRetired = file === workerFile && options.offline === 'retired';
    putIfDifferent(folder, file, isRetired ? Buffer.from(retiringWorker) : await readFile(path.join(client.dir, file)));
  }
}

/** Removes files that the release does not consist of, left in the folder by another code version or by hand. */
export async function removeStrays(folder: ReleaseFolder, composed: Composed, client: ClientFiles): Promise<void> {
  const expected = new Set([...ownFiles, ...client.publicFiles]);
  for (const file of listFiles(folder.dir)) {
    if (!composed.pages.has(file) && !expected.has(file)) await folder.remove(file);
  }
}

const heavyPagesOf = (composed: Composed): HeavyPage[] =>
  [...composed.pages.values()]
    .flatMap(({ address, weight }): HeavyPage[] => {
      const entry = weight === null ? null : entryOfPage(address);
      return entry === null || weight === null ? [] : [{ ...entry, page: address.path, bytes: weight }];
    })
    .sort((a, b) => b.bytes - a.bytes || compareText(a.page, b.page));

/** Describes the release in its own file and in the state that the next build reads. */
export function describeRelease(
  composed: Composed,
  facts: {
    readonly releaseId: string;
    readonly codeVersion: string;
    readonly previous: string | null;
    readonly builtAt: Instant;
    readonly nextChangeAt: Instant;
    readonly media: ReadonlySet<string>;
    readonly assets: readonly string[];
    readonly index: string | null;
    readonly source: Snapshot;
  },
): { release: Release; state: ReleaseState } {
  const { source } = facts;
  let bytes = 0;
  for (const page of composed.pages.values()) bytes += page.bytes;
  return {
    release: {
      releaseId: facts.releaseId,
      epoch: source.epoch,
      revision: source.revision,
      schemaVersion: SCHEMA_VERSION,
      digest: source.digest,
      asOf: composed.view.now,
      codeVersion: facts.codeVersion,
      builtAt: facts.builtAt,
      liveAt: facts.builtAt,
      previous: facts.previous,
      nextChangeAt: facts.nextChangeAt,
      pages: composed.pages.size,
      bytes,
      held: [...composed.held.values()].map((entry) => entry.note),
    },
    state: {
      items: composed.view.snapshot.items.flatMap((item) =>
        isTombstone(item) ? [] : [[item.type, item.key, item.digest]],
      ),
      media: [...facts.media].sort(),
      assets: facts.assets.map((file) => file.slice('_a/'.length)),
      deadLinks: Array.from(composed.deadLinks, ([file, targets]): [string, string[]] => [
        file,
        [...targets].sort(),
      ]).sort(([a], [b]) => (a < b ? -1 : 1)),
      heavyPages: heavyPagesOf(composed),
      lastGood: lastGoodVersions(source, composed.held),
      index: facts.index,
      renderedAt: new Date(composed.renderedAt).toISOString(),
      checkedAt: facts.builtAt,
    },
  };
}

export function putRelease(folder: ReleaseFolder, release: Release): void {
  folder.put(releaseFile, `${JSON.stringify(release, null, 2)}\n`);
}

export function putReleaseState(folder: ReleaseFolder, state: ReleaseState): void {
  folder.put(stateFileName, JSON.stringify(state));
}
