import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers, writeNumbers } from './number-list.ts';
import { BitReader, BitWriter } from './rice-bits.ts';

const roundTrip = (numbers: readonly number[], universe: number): number[] => {
  const out = new BitWriter();
  writeNumbers(out, numbers, universe);
  return readNumbers(new BitReader(out.bytes()), universe);
};

describe('a list of numbers', () => {
  it.each([
    ['nothing of nothing', [], 0],
    ['nothing', [], 1000],
    ['one', [999], 1000],
    ['everything', Array.from({ length: 50 }, (_, number) => number), 50],
    ['all but one', [0, 1, 2, 4, 5], 6],
  ])('comes back as it was: %s', (_, numbers, universe) => {
    expect(roundTrip(numbers, universe)).toEqual(numbers);
  });

  it('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2000)), fc.integer({ min: 2001, max: 40_000 }), (numbers, universe) => {
        const sorted = numbers.sort((a, b) => a - b);
        expect(roundTrip(sorted, universe)).toEqual(sorted);
      }),
    );
  });

  it('takes less than two bits for each document when nearly all have the word', () => {
    const out = new BitWriter();
    const nearlyAll = Array.from({ length: 10_000 }, (_, number) => number).filter((number) => number % 20 !== 3);
    writeNumbers(out, nearlyAll, 10_000);
    expect(out.bytes().length).toBeLessThan(500);
  });

  it('ends on broken bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(3000), (bytes, universe) => {
        try {
          expect(readNumbers(new BitReader(bytes), universe).length).toBeLessThanOrEqual(universe);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});
