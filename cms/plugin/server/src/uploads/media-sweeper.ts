import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { type Sweep, sweepMedia } from './sweep-media.ts';

/** Several files that are deleted one after another are swept together. */
const soonMs = 2_000;
/** Nobody waits for it while everything else begins. */
const firstPauseMs = 30_000;
/** An upload is over long before: its bytes and its row are there, or it failed. */
const spareMs = 10 * 60_000;
/** What nothing called for, such as an item that named old bytes to the last, is found this much later. */
const longestPauseMs = 6 * 60 * 60_000;

/**
 * Lets bytes go that nothing names any more: soon after a file was deleted or replaced, and again from time to time.
 * It remembers nothing, so what a crash or a young file left over goes in a later round.
 */
export class MediaSweeper {
  readonly #strapi: Core.Strapi;
  /** Leaves the transaction and the request in which somebody called. */
  readonly #outside = AsyncLocalStorage.snapshot();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #isOver = false;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  start(): void {
    this.#wait(firstPauseMs);
  }

  /** Sweeps soon. To be called behind the commit that made bytes unneeded. */
  call(): void {
    this.#wait(soonMs);
  }

  /** Sweeps now. */
  run(): Promise<Sweep> {
    const sweep = this.#running
      .catch(() => undefined)
      .then(() => sweepMedia(this.#strapi, { now: Date.now(), spareMs }));
    this.#running = sweep;
    return sweep;
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#timer);
    await this.#running.catch(() => undefined);
  }

  #wait(milliseconds: number): void {
    if (this.#isOver) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#outside(() => void this.#round());
    }, milliseconds).unref();
  }

  async #round(): Promise<void> {
    try {
      const { removed, spared } = await this.run();
      if (removed.length > 0) this.#strapi.log.info(`${removed.length} stored files that nothing names were removed.`);
      this.#wait(spared > 0 ? spareMs : longestPauseMs);
    } catch (error) {
      this.#strapi.log.error(`The media folder is swept again later: ${String(error)}`);
      this.#wait(spareMs);
    }
  }
}

const sweepers = new WeakMap<object, MediaSweeper>();

/** The sweeper of one Strapi. Made when the plugin starts, outside of every request. */
export function mediaSweeperOf(strapi: Core.Strapi): MediaSweeper {
  const held = sweepers.get(strapi);
  if (held !== undefined) return held;
  const made = new MediaSweeper(strapi);
  sweepers.set(strapi, made);
  return made;
}
