import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { handBackMemory, isWorthCollecting } from '../../cms/src/host/hand-back-memory.ts';

const mebibytes = (count: number): number => count * 1024 * 1024;

test.each([
  ['idle, and 64 MB more than after the last time: collect', 8_000, 464, 400, true],
  ['idle, and hardly more than after the last time: leave it', 60_000, 463, 400, false],
  ['asked a moment ago: wait, however much is taken', 7_999, 900, 400, false],
  ['never collected yet: the first idle moment collects', 8_000, 300, 0, true],
])('%s', (_rule, idleFor, taken, afterLast, expected) => {
  expect(isWorthCollecting(idleFor, mebibytes(taken), mebibytes(afterLast))).toBe(expected);
});

test('each busy time is followed by one collection, and requests put it off', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  try {
    const server = new EventEmitter();
    const held = { taken: mebibytes(700), collections: 0 };
    const stop = handBackMemory(server, {
      taken: () => held.taken,
      collect: () => {
        held.collections += 1;
        held.taken = mebibytes(300);
        return Promise.resolve();
      },
    });
    await vi.advanceTimersByTimeAsync(4_000);
    server.emit('request');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(held.collections).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(held.collections).toBe(1);
    held.taken = mebibytes(500);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(held.collections).toBe(2);
    stop();
    held.taken = mebibytes(900);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(held.collections).toBe(2);
  } finally {
    vi.useRealTimers();
  }
});
