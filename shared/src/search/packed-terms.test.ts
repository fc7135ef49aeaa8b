import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerm, packTerms, pageOf, readDirectory, writeDirectory } from './packed-terms.ts';
import { BitReader, BitWriter } from './rice-bits.ts';

const hashes = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 400 });

describe('packed terms', () => {
  it('are found again by their hash through the written directory, and no others are', () => {
    fc.assert(
      fc.property(hashes, fc.integer({ min: 1, max: 4000 }), fc.nat(0xffffffff), (all, length, other) => {
        const terms = all.map((hash, place) => ({
          hash,
          lists: new Uint8Array(1 + ((place * 37) % length)).fill(place),
        }));
        const { bytes, directory } = packTerms(terms);
        const out = new BitWriter();
        writeDirectory(out, directory);
        const read = readDirectory(new BitReader(out.bytes()), directory.prefixes.length);
        expect(read).toEqual(directory);
        const find = (hash: number): Uint8Array | null => {
          const page = pageOf(read, hash);
          if (page < 0) return null;
          const part = bytes.subarray(read.offsets[page], read.offsets[page + 1]);
          return findTerm(part, read.prefixes[page] ?? 0, hash);
        };
        for (const { hash, lists } of terms) expect(find(hash)).toEqual(lists);
        if (!all.includes(other)) expect(find(other)).toBeNull();
      }),
    );
  });
});
