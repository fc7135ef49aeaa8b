import { expect, test } from 'vitest';
import type { Made } from './made-files.ts';
import { Making, NotMade } from './making.ts';

const bytes = (text: string): Made => ({ kind: 'bytes', bytes: Buffer.from(text) });

test('who asks for the same file meanwhile waits for the same one, and later it is made anew', async () => {
  const making = new Making();
  let count = 0;
  const make = async (): Promise<Made> => {
    count += 1;
    await Promise.resolve();
    return bytes(String(count));
  };
  const [first, second, other] = await Promise.all([
    making.run('a', make),
    making.run('a', make),
    making.run('b', make),
  ]);
  expect(second).toBe(first);
  expect(other).not.toBe(first);
  expect(count).toBe(2);
  await making.run('a', make);
  expect(count).toBe(3);
});

test('a failure is told to everybody who waits, with its reason, and to nobody after them', async () => {
  const making = new Making();
  const fail = (): Promise<Made> => Promise.reject(new TypeError('No font.'));
  const both = await Promise.allSettled([making.run('a', fail), making.run('a', fail)]);
  for (const one of both) {
    expect(one).toMatchObject({ status: 'rejected', reason: { code: 'E_NOT_MADE', message: 'No font.' } });
    expect(one.status === 'rejected' && one.reason instanceof NotMade).toBe(true);
  }
  expect(await making.run('a', () => Promise.resolve(bytes('x')))).toEqual(bytes('x'));
});
