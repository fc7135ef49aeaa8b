import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  type BuiltIndex,
  type Found,
  type IndexFile,
  SearchIndex,
  type SearchQuery,
  type ShownResult,
  answerQuestion,
  buildSearchIndex,
  indexFormat,
  otherReadings,
  showResults,
} from '@cchc/shared/search';
import type { SiteData } from '../../../site/src/data/open-site.ts';
import { searchDocuments } from '../../../site/src/search/search-documents.ts';
import { kindWeights } from '../../../site/src/search/search-kinds.ts';

const textPacking = {
  encode: (text: string): Uint8Array => Buffer.from(text),
  deflate: (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes),
};

export const buildIndexOf = (site: SiteData): BuiltIndex =>
  buildSearchIndex({ ...searchDocuments(site), ...textPacking });

/** Opens an index without a network. */
export function openInMemory(built: BuiltIndex): Promise<SearchIndex> {
  const files: Partial<Record<IndexFile, Uint8Array>> = {
    'dau.bin': built.head,
    'tu.bin': built.terms,
    'bai.bin': built.texts,
  };
  return SearchIndex.open(
    {
      read: (file, from, to) => Promise.resolve((files[file] ?? new Uint8Array()).slice(from, to)),
      decode: (bytes) => Buffer.from(bytes).toString('utf8'),
      inflate: (bytes) => Promise.resolve(inflateRawSync(bytes).toString('utf8')),
    },
    indexFormat,
  );
}

export interface Answer {
  readonly query: SearchQuery;
  readonly found: Found;
  readonly results: readonly ShownResult[];
}

/** The first ten results of a query as a reader gets them. */
export async function answerOf(index: SearchIndex, typed: string, filters: readonly string[] = []): Promise<Answer> {
  const order = { filters, kindWeights };
  const { query, found } = await answerQuestion(index, typed, order, () => Promise.resolve(otherReadings));
  return { query, found, results: await showResults(index, found, query, { from: 0, count: 10 }) };
}
