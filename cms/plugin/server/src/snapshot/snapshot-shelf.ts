import type { Core } from '@strapi/strapi';
import { siteStateOf } from '../revision/site-state.ts';
import { type SnapshotBytes, buildDelta, buildFull } from './build-snapshot.ts';

/** A full snapshot is kept this long after it was last asked for; it may hold tens of megabytes. */
const keptMilliseconds = 30_000;

/** Builds snapshots, each full one once per revision however many ask for it. */
export class SnapshotShelf {
  readonly #strapi: Core.Strapi;
  #full: { readonly of: string; readonly built: Promise<SnapshotBytes> } | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  async full(): Promise<SnapshotBytes> {
    const site = siteStateOf(this.#strapi);
    const { epoch, revision } = await site.read();
    const of = `${epoch}-${revision}-${site.nextChangeAt()}`;
    if (this.#full?.of !== of) this.#full = { of, built: buildFull(this.#strapi.db, site) };
    const held = this.#full;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#full = null;
    }, keptMilliseconds);
    this.#timer.unref();
    try {
      return await held.built;
    } catch (error) {
      this.#full = null;
      throw error;
    }
  }

  async since(base: { readonly epoch: string; readonly revision: number }): Promise<SnapshotBytes> {
    return (await buildDelta(this.#strapi.db, siteStateOf(this.#strapi), base)) ?? this.full();
  }
}
