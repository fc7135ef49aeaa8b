import type { EventEmitter } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What memory is taken now, and how to collect what nothing refers to any more. */
export interface Memory {
  /** Resident bytes of the process. */
  taken(): number;
  collect(): void;
}

/** Nobody asked for anything for so long: a pause of a tenth of a second is noticed by nobody. */
const idleMilliseconds = 8_000;
const lookEveryMilliseconds = 4_000;
/** Less than this is not worth a pause. */
const worthBytes = 64 * 1024 * 1024;

/** Whether to collect now: the process is idle and holds clearly more than after the last collection. */
export const isWorthCollecting = (idleFor: number, taken: number, afterLast: number): boolean =>
  idleFor >= idleMilliseconds && taken - afterLast >= worthBytes;

/** The engine collects when it needs room, so that a process at rest keeps the garbage of its busiest minute. */
export function processMemory(): Memory {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  return {
    taken: () => process.memoryUsage.rss(),
    collect: () => {
      if (typeof collect === 'function') Reflect.apply(collect, undefined, []);
    },
  };
}

/** Gives memory back to the machine whenever the server has been idle for a while. Returns how to stop. */
export function handBackMemory(server: EventEmitter, memory: Memory): () => void {
  let askedAt = performance.now();
  let afterLast = 0;
  server.on('request', () => {
    askedAt = performance.now();
  });
  const timer = setInterval(() => {
    if (!isWorthCollecting(performance.now() - askedAt, memory.taken(), afterLast)) return;
    memory.collect();
    afterLast = memory.taken();
  }, lookEveryMilliseconds);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
