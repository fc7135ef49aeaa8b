import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { politePace, restAfter } from './pace.ts';

test.each([
  ['nobody has asked for three seconds: on at once', 40, 3_000, 0],
  ['somebody asked just now: four times as long as the step took', 40, 10, 160],
  ['a short step is followed by a rest that a request fits into', 1, 10, 20],
  ['a long step does not put the work off for good', 900, 10, 1_000],
])('%s', (_rule, took, sinceRequest, expected) => {
  expect(restAfter(took, sinceRequest)).toBe(expected);
});

test('a request makes the work rest, and without one it goes on in the next turn', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  try {
    const server = new EventEmitter();
    const pace = politePace(server, () => true);
    vi.advanceTimersByTime(2_001);
    await pace.rest(40);

    server.emit('request');
    let hasRested = false;
    const rest = pace.rest(40).then(() => {
      hasRested = true;
    });
    await vi.advanceTimersByTimeAsync(159);
    expect(hasRested).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(hasRested).toBe(true);
    await rest;
  } finally {
    vi.useRealTimers();
  }
});
