import { type FindOrder, type Found, findDocuments } from './find-documents.ts';
import { type SearchQuery, readQuery } from './read-query.ts';
import type { SearchIndex } from './search-index.ts';

/** What a question led to. */
export interface Answer {
  readonly query: SearchQuery;
  readonly found: Found;
  /** Whether the words were read otherwise than they were typed. */
  readonly isReadOtherwise: boolean;
}

/** Loads `otherReadings`, which few questions need. */
export type LoadReadings = () => Promise<(query: string) => readonly string[]>;

/**
 * Answers what somebody typed. Where nothing has all its words, it is read in the other ways in which it may have been
 * meant, and the first that has an answer counts.
 */
export async function answerQuestion(
  index: SearchIndex,
  typed: string,
  order: Omit<FindOrder, 'query'>,
  loadReadings: LoadReadings,
): Promise<Answer> {
  const query = readQuery(typed);
  const found = await findDocuments(index, { query, ...order });
  if (found.hasWhole) return { query, found, isReadOtherwise: false };
  const otherReadings = await loadReadings();
  for (const reading of otherReadings(query.text)) {
    const other = readQuery(reading);
    const otherFound = await findDocuments(index, { query: other, ...order });
    if (otherFound.hasWhole) return { query: other, found: otherFound, isReadOtherwise: true };
  }
  return { query, found, isReadOtherwise: false };
}
