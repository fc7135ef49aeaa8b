import type { EventEmitter } from 'node:events';

/** How work goes on between its steps. */
export interface Pace {
  /** Asked before each step; false ends the work. */
  isWanted(): boolean;
  /** Awaited after each step, which took so many milliseconds. */
  rest(tookMilliseconds: number): Promise<void>;
}

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Step after step: whoever asks meanwhile is answered between two of them. */
export const steadyPace: Pace = { isWanted: () => true, rest: turn };

/** A server that was asked something so recently counts as in use. */
const inUseMilliseconds = 2_000;
/** While the server is in use, the work takes one part of the time in so many. */
const share = 5;
const longestRest = 1_000;

/**
 * How long to rest after a step: hardly, while nobody uses the server; else so long that the work takes a fifth of
 * the time and no two steps follow each other.
 */
export function restAfter(tookMilliseconds: number, sinceRequestMilliseconds: number): number {
  if (sinceRequestMilliseconds > inUseMilliseconds) return 0;
  return Math.min(longestRest, Math.max(20, tookMilliseconds * (share - 1)));
}

/** A pace for work that nobody waits for, beside a server that people use. */
export function politePace(server: EventEmitter, isWanted: () => boolean): Pace {
  let askedAt = performance.now();
  server.on('request', () => {
    askedAt = performance.now();
  });
  return {
    isWanted,
    rest: async (took) => {
      const milliseconds = restAfter(took, performance.now() - askedAt);
      if (milliseconds === 0) return turn();
      await new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      });
    },
  };
}
