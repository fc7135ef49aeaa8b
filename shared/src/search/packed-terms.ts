import { type BitReader, type BitWriter, riceParameter } from './rice-bits.ts';

/** A term with its lists, ready to be packed. */
export interface PackedTerm {
  readonly hash: number;
  readonly lists: Uint8Array;
}

/** Least bytes of a page that is asked for whole; a longer term has one for itself. */
const pageBytes = 1536;
const prefixOf = (hash: number): number => hash >>> 8;

/** Where each page of `tu.bin` begins: in bytes, and by the first 24 bits of the hashes that it holds. */
export interface TermDirectory {
  readonly prefixes: readonly number[];
  readonly offsets: readonly number[];
}

function pushNumber(out: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    out.push((rest & 127) | 128);
    rest >>>= 7;
  }
  out.push(rest);
}

/** Packs terms into pages in the order of their hashes, which must differ. */
export function packTerms(terms: readonly PackedTerm[]): { bytes: Uint8Array; directory: TermDirectory } {
  const sorted = terms.toSorted((a, b) => a.hash - b.hash);
  const offsets: number[] = [0];
  const prefixes: number[] = [];
  const parts: { readonly head: Uint8Array; readonly lists: Uint8Array }[] = [];
  let size = 0;
  let pageStart = 0;
  let last = 0;
  for (const { hash, lists } of sorted) {
    const isFull = size + lists.length - pageStart > pageBytes && size > pageStart;
    if (prefixes.length === 0 || (isFull && prefixOf(hash) > prefixOf(last))) {
      if (size > 0) offsets.push(size);
      pageStart = size;
      prefixes.push(prefixOf(hash));
      last = prefixOf(hash) * 256;
    }
    const head: number[] = [];
    pushNumber(head, hash - last);
    pushNumber(head, lists.length);
    parts.push({ head: Uint8Array.from(head), lists });
    size += head.length + lists.length;
    last = hash;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const { head, lists } of parts) {
    bytes.set(head, at);
    bytes.set(lists, at + head.length);
    at += head.length + lists.length;
  }
  offsets.push(size);
  return { bytes, directory: { prefixes, offsets: prefixes.length === 0 ? [0] : offsets } };
}

/** Lists of a term in the bytes of its page, or null when the index does not know it. */
export function findTerm(page: Uint8Array, prefix: number, hash: number): Uint8Array | null {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = page[at] ?? 0;
      at += 1;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  for (let current = prefix * 256; at < page.length;) {
    current += number();
    const length = number();
    if (current === hash) return page.subarray(at, at + length);
    if (current > hash) return null;
    at += length;
  }
  return null;
}

/** Place of the page that holds a hash if any does; -1 before the first. */
export function pageOf({ prefixes }: TermDirectory, hash: number): number {
  let low = 0;
  let high = prefixes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((prefixes[middle] ?? 0) <= prefixOf(hash)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Rice coded numbers whose best parameter is written before them. */
export function writeTable(out: BitWriter, numbers: readonly number[]): void {
  const k = riceParameter(
    numbers.reduce((sum, number) => sum + number, 0),
    numbers.length,
  );
  out.bits(k, 5);
  for (const number of numbers) out.rice(number, k);
}

export function readTable(from: BitReader, count: number): number[] {
  const k = from.bits(5);
  return Array.from({ length: count }, () => from.rice(k));
}

const gapsOf = (numbers: readonly number[]): number[] =>
  numbers.map((number, place) => number - (numbers[place - 1] ?? 0));

/** Sums of the numbers before each place, the whole sum last. */
export function runningSums(numbers: readonly number[], factor = 1): number[] {
  let sum = 0;
  return [0, ...numbers.map((number) => (sum += number * factor))];
}

export function writeDirectory(out: BitWriter, { prefixes, offsets }: TermDirectory): void {
  writeTable(out, gapsOf(prefixes));
  writeTable(out, gapsOf(offsets).slice(1));
}

export function readDirectory(from: BitReader, pages: number): TermDirectory {
  const prefixes = runningSums(readTable(from, pages)).slice(1);
  return { prefixes, offsets: runningSums(readTable(from, pages)) };
}
