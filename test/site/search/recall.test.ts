import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type SearchDocument, type SearchIndex, abbreviations, findDocuments, readQuery } from '@cchc/shared/search';
import { fold, foldWords } from '@cchc/shared/text';
import { searchDocuments } from '../../../site/src/search/search-documents.ts';
import { kindWeights } from '../../../site/src/search/search-kinds.ts';
import { buildIndexOf, openInMemory } from './index-in-memory.ts';
import { judgedQueries, judgedSite } from './judged-records.ts';

const site = judgedSite();
const documents = [...searchDocuments(site).documents];
let index: SearchIndex;

beforeAll(async () => {
  index = await openInMemory(buildIndexOf(site));
});

const spaced = (text: string): string =>
  ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;

/** Both spellings of a tone are one. */
const oldTones = (text: string): string =>
  text.replace(/oà/g, 'òa').replace(/oá/g, 'óa').replace(/oẻ/g, 'ỏe').replace(/uỷ/g, 'ủy').replace(/oè/g, 'òe');

/** All folded words of a document, with the other wording of whatever is written short or long in it. */
function wordsOf(document: SearchDocument): ReadonlySet<string> {
  const { title, code, note, summary, body } = document;
  const words = new Set<string>();
  for (const part of [title, code, note, summary, body]) {
    const text = oldTones(spaced(part));
    const said = abbreviations.flatMap(([short, long]) => {
      const isLong = text.includes(oldTones(spaced(long)));
      const isShort = text.includes(` ${short} `) || text.includes(` ${fold(short)} `);
      return [...(isLong ? [short] : []), ...(isShort ? [long] : [])];
    });
    for (const word of foldWords([text, ...said].join(' ')).split(' ')) words.add(word);
  }
  words.delete('');
  return words;
}

const held = documents.map(wordsOf);
const vocabulary = [...new Set(held.flatMap((words) => [...words]))].sort();

/** Every document that has every folded word of the query, one after another. */
const scan = (query: string): number[] => {
  const words = readQuery(query).words.map(({ folded }) => folded);
  if (words.length === 0) return [];
  return held.flatMap((known, number) => (words.every((word) => known.has(word)) ? [number] : []));
};

const search = async (query: string): Promise<number[]> => {
  const found = await findDocuments(index, { query: readQuery(query), filters: [], kindWeights });
  return found.by === 'all-words' ? [...found.documents].sort((a, b) => a - b) : [];
};

describe('what an unaccented query finds', () => {
  test('is what a scan of all texts finds, for the judged queries', async () => {
    for (const { query } of judgedQueries(site)) {
      const folded = fold(query);
      expect(await search(folded), folded).toEqual(scan(folded));
    }
  });

  test('is what a scan finds, for any words of any document', async () => {
    const ofOneDocument = fc
      .nat(held.length - 1)
      .chain((number) => fc.subarray([...(held[number] ?? [])], { minLength: 1, maxLength: 5 }));
    const ofAny = fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: ofOneDocument }, ofAny), async (words) => {
        const query = words.join(' ').slice(0, 200);
        expect(await search(query)).toEqual(scan(query));
      }),
      { numRuns: 300, seed: 20_261_102 },
    );
  });

  test('holds everything that the query with its marks finds', async () => {
    for (const { query } of judgedQueries(site)) {
      const all = new Set(await search(fold(query)));
      const found = await findDocuments(index, { query: readQuery(query), filters: [], kindWeights });
      if (found.by === 'all-words')
        expect(
          found.documents.filter((one) => !all.has(one)),
          query,
        ).toEqual([]);
    }
  });
});

describe('a query with marks', () => {
  test('finds its own tone before any other', async () => {
    const order = async (query: string): Promise<readonly number[]> =>
      (await findDocuments(index, { query: readQuery(query), filters: [], kindWeights })).documents;
    const has = (number: number, word: string): boolean => {
      const { title, code, note, summary, body } = documents[number] ?? {
        title: '',
        code: '',
        note: '',
        summary: '',
        body: '',
      };
      return [title, code, note, summary, body].some((text) => oldTones(spaced(text)).includes(` ${word} `));
    };
    for (const word of ['đường', 'dương', 'dưỡng', 'dược', 'được', 'thú', 'thủ', 'mẫu']) {
      const found = await order(word);
      const exact = found.filter((number) => has(number, word));
      expect(found.slice(0, exact.length), word).toEqual(exact);
      expect(exact.length, word).toBe(documents.filter((_, number) => has(number, word)).length);
    }
  });
});

describe('filters', () => {
  test('leave exactly what has the value', async () => {
    const query = readQuery('thu tuc');
    for (const filter of ['loai:tin', 'loai:thu-tuc', 'nam:2026', 'nam:2025', 'linh-vuc:duoc-pham']) {
      const { documents: found } = await findDocuments(index, { query, filters: [filter], kindWeights });
      const expected = scan('thu tuc').filter((number) => documents[number]?.filters.includes(filter) === true);
      expect(
        [...found].sort((a, b) => a - b),
        filter,
      ).toEqual(expected);
      expect(expected.length, filter).toBeGreaterThan(0);
    }
  });
});
