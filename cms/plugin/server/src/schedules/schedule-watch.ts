import type { Instant } from '@cchc/shared/contract';
import type { Core } from '@strapi/strapi';
import { siteStateOf } from '../revision/site-state.ts';
import { fireDue } from './fire-due.ts';
import { readWaiting } from './schedule-store.ts';

/** Another instance may set a time, and a trouble may pass: nothing waits longer than this. */
const longestPauseMs = 20_000;

/**
 * Publishes what is due, again and again. It remembers nothing: each round looks at what stands in the database, so a
 * time that passed while the system was down is met at the next start.
 */
export class ScheduleWatch {
  readonly #strapi: Core.Strapi;
  #isOver = false;
  #isCalled = false;
  #wake: () => void = () => undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  start(): void {
    if (!this.#isOver) this.#running = this.#run();
  }

  /** Looks now: a time was set, moved or taken away. */
  call(): void {
    this.#isCalled = true;
    this.#wake();
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    this.#wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#isOver) {
      this.#isCalled = false;
      const pause = await this.#round();
      await this.#sleep(pause);
    }
  }

  async #round(): Promise<number> {
    const { clock } = siteStateOf(this.#strapi);
    try {
      await fireDue(this.#strapi, clock.now());
      const [next] = await readWaiting(this.#strapi.db);
      return next === undefined ? longestPauseMs : Math.min(longestPauseMs, untilMs(next.dueAt, clock.now()));
    } catch (error) {
      this.#strapi.log.error(`Scheduled publications are tried again: ${String(error)}`);
      return longestPauseMs;
    }
  }

  async #sleep(milliseconds: number): Promise<void> {
    // Called or ended while the round went on.
    if (this.#isCalled || this.#isOver) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

const untilMs = (at: Instant, now: Instant): number => Math.max(0, Date.parse(at) - Date.parse(now));

const watches = new WeakMap<object, ScheduleWatch>();

/** The watch of one Strapi. */
export function scheduleWatchOf(strapi: Core.Strapi): ScheduleWatch {
  const held = watches.get(strapi);
  if (held !== undefined) return held;
  const made = new ScheduleWatch(strapi);
  watches.set(strapi, made);
  return made;
}
