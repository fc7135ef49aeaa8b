import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PostingLists } from './posting-lists.ts';

test('lists give back what was added to them side by side', () => {
  const additions = fc.array(fc.record({ list: fc.nat(5), gap: fc.nat(90_000), flags: fc.nat(3) }), {
    maxLength: 2_000,
  });
  fc.assert(
    fc.property(additions, (all) => {
      const lists = new PostingLists();
      const expected = new Map<number, Map<number, number>>();
      let document = 0;
      for (const { list, gap, flags } of all) {
        // Half of them fall into the document before.
        document += gap % 2 === 0 ? 0 : gap;
        lists.add(list, document, flags);
        const held = expected.get(list) ?? new Map<number, number>();
        expected.set(list, held.set(document, (held.get(document) ?? 0) | flags));
      }
      const documents: number[] = [];
      const flags: number[] = [];
      for (let list = 0; list < lists.length; list += 1) {
        lists.read(list, documents, flags);
        const held = expected.get(list) ?? new Map<number, number>();
        expect(documents).toEqual([...held.keys()]);
        expect(flags).toEqual([...held.values()]);
      }
    }),
    { numRuns: 50 },
  );
});

test('long lists and many lists run over many blocks', () => {
  const lists = new PostingLists();
  for (let document = 0; document < 60_000; document += 1) {
    lists.add(0, document * 3, document % 4);
    lists.add(1 + document, document, 1);
  }
  const documents: number[] = [];
  const flags: number[] = [];
  lists.read(0, documents, flags);
  expect(documents).toEqual(Array.from({ length: 60_000 }, (_, place) => place * 3));
  expect(flags).toEqual(Array.from({ length: 60_000 }, (_, place) => place % 4));
  lists.read(60_000, documents, flags);
  expect([documents, flags]).toEqual([[59_999], [1]]);
  lists.read(60_001, documents, flags);
  expect(documents).toEqual([]);
});
