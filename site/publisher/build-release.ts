import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Instant, Snapshot } from '@cchc/shared/contract';
import { CommandFailure } from '../../scripts/failure.ts';
import type { Renderer } from '../renderer/renderer.ts';
import { GateRefusal, type Composed, compose } from './compose.ts';
import { baseOfState } from './compose-base.ts';
import { nextMidnight } from './domain-clock.ts';
import { describeRelease, putRelease, putReleaseState, putSiteFiles, readClientFiles } from './finish-release.ts';
import { makeFinisher } from './finisher.ts';
import { placeMedia, shownAt } from './media.ts';
import type { Offline } from './offline-worker.ts';
import { otherPlaces } from './other-places.ts';
import { ReleaseFolder, readOrNull } from './release-folder.ts';
import { type Release, releaseName } from './release-json.ts';
import { nameNewestIndex, putIndex } from './search-index/index-folders.ts';

export interface BuildOrder {
  readonly renderer: Renderer;
  readonly snapshot: Snapshot;
  readonly now: Instant;
  /** An empty folder; `_a/` may hold the compiled assets. */
  readonly dir: string;
  readonly mediaDir: string | null;
  readonly siteUrl: string;
  readonly measureHosts: readonly string[];
  readonly offline: Offline;
  readonly previous: {
    readonly dir: string;
    readonly releaseId: string;
    readonly shown: ReadonlyMap<string, string>;
    /** Its pictures and files: names under `_a/`, and where each lies. */
    readonly media: ReadonlyMap<string, string>;
  } | null;
}

/** Builds a release that stands alone, media and assets inside. Throws with exit `contract` or `gate`. */
export async function buildRelease(order: BuildOrder): Promise<Release> {
  const { renderer, snapshot, siteUrl, previous } = order;
  const client = readClientFiles(renderer.clientDir);
  const { placed: media, missing } = await placeMedia(shownAt(snapshot, order.now), {
    mediaDir: order.mediaDir,
    assetsDir: path.join(order.dir, '_a'),
  });
  const [lacking] = missing;
  if (lacking !== undefined) throw lacking.error;
  const folder = new ReleaseFolder(order.dir, true);
  const finisher = makeFinisher({ siteUrl, now: order.now });
  let composed: Composed;
  try {
    composed = await compose({
      renderer,
      finisher,
      snapshot,
      now: order.now,
      siteUrl,
      mayUnlink: false,
      base: { ...baseOfState(null), shown: previous?.shown ?? null },
      folder,
      isFull: true,
      isOther: otherPlaces(client, media),
      missing,
      liveMedia: new Set(previous?.media.keys()),
      readLive: (file) => (previous === null ? Promise.resolve(null) : readOrNull(path.join(previous.dir, file))),
    });
  } catch (error) {
    if (error instanceof GateRefusal) throw new CommandFailure('gate', error.code, error.message, { path: error.path });
    throw error;
  } finally {
    await finisher.close();
  }
  for (const name of composed.keptMedia) {
    const from = previous?.media.get(name);
    if (from !== undefined) await copyFile(from, path.join(order.dir, '_a', name));
    media.add(name);
  }
  await putSiteFiles(folder, composed, client, {
    siteUrl,
    measureHosts: order.measureHosts,
    offline: order.offline,
  });
  const index = renderer.indexVersion(composed.view);
  if (index !== null) {
    putIndex(order.dir, index, renderer.buildIndex(composed.view));
    nameNewestIndex(order.dir, index);
  }
  const builtAt = new Date().toISOString();
  const { release, state } = describeRelease(composed, {
    releaseId: releaseName(snapshot, previous === null ? [] : [previous.releaseId]),
    codeVersion: renderer.codeVersion,
    previous: previous?.releaseId ?? null,
    builtAt,
    nextChangeAt: snapshot.nextChangeAt > order.now ? snapshot.nextChangeAt : nextMidnight(order.now),
    media,
    assets: client.assets,
    index,
    source: snapshot,
  });
  putReleaseState(folder, state);
  putRelease(folder, release);
  return release;
}
