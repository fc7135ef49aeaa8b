import { type BitReader, type BitWriter, riceParameter } from './rice-bits.ts';

/**
 * Writes an ascending list of different numbers below `universe`: how many, then the gaps between them, or between those
 * that are missing where these are fewer.
 */
export function writeNumbers(out: BitWriter, numbers: readonly number[], universe: number): void {
  out.number(numbers.length);
  const isDense = numbers.length * 2 > universe;
  const written = isDense ? missingFrom(numbers, universe) : numbers;
  const k = riceParameter(universe, written.length);
  let next = 0;
  for (const number of written) {
    out.rice(number - next, k);
    next = number + 1;
  }
}

/** Reads a list that `writeNumbers` wrote over the same universe. */
export function readNumbers(from: BitReader, universe: number): number[] {
  const count = from.number();
  if (count > universe) throw new RangeError('The index holds a list that is too long.');
  const isDense = count * 2 > universe;
  const written: number[] = [];
  const length = isDense ? universe - count : count;
  const k = riceParameter(universe, length);
  let next = 0;
  for (let left = length; left > 0; left -= 1) {
    const number = next + from.rice(k);
    written.push(number);
    next = number + 1;
  }
  return isDense ? missingFrom(written, universe) : written;
}

function missingFrom(numbers: readonly number[], universe: number): number[] {
  const missing: number[] = [];
  let place = 0;
  for (let number = 0; number < universe; number += 1) {
    if (numbers[place] === number) place += 1;
    else missing.push(number);
  }
  return missing;
}
