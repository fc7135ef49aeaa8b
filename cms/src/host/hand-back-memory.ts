import type { EventEmitter } from 'node:events';
import { Session } from 'node:inspector/promises';

/** What memory is taken now, and how to collect what nothing refers to any more. */
export interface Memory {
  /** Resident bytes of the process. */
  taken(): number;
  collect(): Promise<void>;
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
export const processMemory: Memory = {
  taken: () => process.memoryUsage.rss(),
  collect: async () => {
    const session = new Session();
    session.connect();
    try {
      await session.post('HeapProfiler.collectGarbage');
    } finally {
      session.disconnect();
    }
  },
};

/** Gives memory back to the machine whenever the server has been idle for a while. Returns how to stop. */
export function handBackMemory(server: EventEmitter, memory: Memory): () => void {
  let askedAt = performance.now();
  let afterLast = 0;
  server.on('request', () => {
    askedAt = performance.now();
  });
  const look = async (): Promise<void> => {
    if (!isWorthCollecting(performance.now() - askedAt, memory.taken(), afterLast)) return;
    await memory.collect();
    afterLast = memory.taken();
  };
  const timer = setInterval(() => void look(), lookEveryMilliseconds);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
