import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContractError, type ContractErrorCode } from '@cchc/shared/contract';
import { Trial } from './trial.ts';

const matter = { of: { epoch: '5f0c9c1e-6f0e-4d0b-9a51-2f6a1d3c7b10', revision: 2 }, when: '' };
const told: number[] = [];
let tries = 0;
let trial: Trial;

beforeEach(() => {
  vi.useFakeTimers();
  told.splice(0);
  tries = 0;
  trial = new Trial({ refused: (_error, { revision }) => told.push(revision), failed: () => undefined });
});
afterEach(() => {
  vi.useRealTimers();
});

const failWith = (code: ContractErrorCode) => (): Promise<void> => {
  tries += 1;
  return Promise.reject(new ContractError(code, 'No.'));
};

test('a refusal is told once, and tried again only in another matter', async () => {
  const act = failWith('E_DIGEST');
  expect(await trial.run(matter, act)).toBe(false);
  vi.advanceTimersByTime(3_600_000);
  expect(await trial.run(matter, act)).toBe(false);
  expect([tries, told]).toEqual([1, [2]]);
  await trial.run({ ...matter, when: '2026-03-20T17:00:00.000Z' }, act);
  expect([tries, told]).toEqual([2, [2, 2]]);
  expect(await trial.run({ ...matter, of: { ...matter.of, revision: 3 } }, () => Promise.resolve())).toBe(true);
});

test('a missing file is told once, and looked for again after a while', async () => {
  const act = failWith('E_MEDIA_MISSING');
  await trial.run(matter, act);
  await trial.run(matter, act);
  expect(tries).toBe(1);
  vi.advanceTimersByTime(15_000);
  await trial.run(matter, act);
  expect([tries, told]).toEqual([2, [2]]);
});
