import { type IndexFile, type IndexOrder, type SearchDocument, buildSearchIndex } from '@cchc/shared/search';
import type { SiteData } from '../data/open-site.ts';
import { placeOfKind } from './search-kinds.ts';
import { searchDocuments } from './search-documents.ts';
import type { Entry } from './suggest.ts';

export type TextPacking = Pick<IndexOrder, 'encode' | 'deflate'>;

const suggestedKinds = new Set((['thu-tuc', 'duong-day-nong', 'don-vi', 'huong-dan'] as const).map(placeOfKind));

/** What is suggested while somebody types: everything but the news and the documents, which are too many. */
function suggestionOf({ kind, path, title, code }: SearchDocument): Entry {
  return [kind, path, title, code];
}

/** The files of the index of what the site shows. The same site gives the same bytes. */
export function searchIndexFiles(site: SiteData, packing: TextPacking): ReadonlyMap<IndexFile, Uint8Array> {
  const { documents, groups } = searchDocuments(site);
  const ended = groups.find(({ isEnded }) => isEnded);
  const afterEnded = groups.find(({ start }) => start > (ended?.start ?? Number.POSITIVE_INFINITY));
  const suggestions: Entry[] = [];
  function* watched(): Iterable<SearchDocument> {
    let number = 0;
    for (const document of documents) {
      const isEnded = ended !== undefined && number >= ended.start && number < (afterEnded?.start ?? Infinity);
      if (!isEnded && suggestedKinds.has(document.kind)) suggestions.push(suggestionOf(document));
      number += 1;
      yield document;
    }
  }
  const built = buildSearchIndex({ documents: watched(), groups, ...packing });
  // The last numbers come first among equals, and so do their names.
  const names = packing.encode(JSON.stringify(suggestions.reverse()));
  return new Map([
    ['dau.bin', built.head],
    ['tu.bin', built.terms],
    ['bai.bin', built.texts],
    ['goi-y.json', names],
  ]);
}
