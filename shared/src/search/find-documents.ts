import type { SearchQuery } from './read-query.ts';
import type { SearchIndex, TermLists } from './search-index.ts';
import { type SearchWord, hasMarks } from './search-words.ts';
import { pairTerm } from './term-hash.ts';

/** How documents were found. */
export type FoundBy =
  /** Every word stands in every one of them. */
  | 'all-words'
  /** None has every word: these have most of them. */
  | 'most-words';

export interface Found {
  readonly by: FoundBy;
  /** Best first. */
  readonly documents: readonly number[];
  /** Of these, whose words all stand in title and summary, so that no body is needed to show why. */
  readonly withoutBody: ReadonlySet<number>;
  /** Of these, whose title or code has every word as it was typed. */
  readonly titled: ReadonlySet<number>;
}

/** Fewer exact matches than this, and those with other marks are found too, after them. */
const fewMatches = 10;

const titleWeight = 8;
const summaryWeight = 3;
const bodyWeight = 1;
const titlePair = 7;
const anyPair = 2;
const allInTitle = 12;
/** What has ended comes after everything that stands and has the same words. */
const endedPenalty = 40;

class Scores {
  readonly points: Float32Array;
  /** How many words each document has; then how many of them in the title, and in title or summary. */
  readonly words: Uint8Array;
  readonly titles: Uint8Array;
  readonly shown: Uint8Array;

  constructor(documents: number) {
    this.points = new Float32Array(documents);
    this.words = new Uint8Array(documents);
    this.titles = new Uint8Array(documents);
    this.shown = new Uint8Array(documents);
  }

  addWord({ documents, inTitle, inSummary }: TermLists): void {
    for (const document of documents) {
      const isTitle = inTitle.has(document);
      const isSummary = inSummary.has(document);
      this.words[document] = (this.words[document] ?? 0) + 1;
      if (isTitle) this.titles[document] = (this.titles[document] ?? 0) + 1;
      if (isTitle || isSummary) this.shown[document] = (this.shown[document] ?? 0) + 1;
      this.#add(document, isTitle ? titleWeight : isSummary ? summaryWeight : bodyWeight);
    }
  }

  addPair({ documents, inTitle }: TermLists): void {
    for (const document of documents) this.#add(document, inTitle.has(document) ? titlePair : anyPair);
  }

  #add(document: number, points: number): void {
    this.points[document] = (this.points[document] ?? 0) + points;
  }
}

const distinct = (words: readonly SearchWord[]): SearchWord[] => [
  ...new Map(words.map((word) => [word.exact, word])).values(),
];

async function allowedBy(index: SearchIndex, filters: readonly string[]): Promise<ReadonlySet<number> | null> {
  if (filters.length === 0) return null;
  const lists = await Promise.all(filters.map((filter) => index.lists('~', filter)));
  const [first, ...others] = lists.map(({ documents }) => new Set(documents));
  return new Set([...(first ?? [])].filter((document) => others.every((one) => one.has(document))));
}

/** The words in one of the two forms, with what each document earns by them. */
async function scoreWords(index: SearchIndex, words: readonly SearchWord[], asMeant: boolean): Promise<Scores> {
  const scores = new Scores(index.head.documents);
  const lists = await Promise.all(
    words.map((word) => (asMeant && hasMarks(word) ? index.lists('x', word.exact) : index.lists('f', word.folded))),
  );
  for (const one of lists) scores.addWord(one);
  return scores;
}

function pairsOf(words: readonly SearchWord[]): string[] {
  const pairs = words.slice(1).map((word, place) => pairTerm(words[place]?.folded ?? '', word.folded));
  return [...new Set(pairs)];
}

export interface FindOrder {
  readonly query: SearchQuery;
  readonly filters: readonly string[];
  /** What each kind is worth beside the words, by its place. */
  readonly kindWeights: readonly number[];
}

/**
 * Finds the documents that have every word of the query. Words with marks are meant as they are written; where few
 * documents have them so, those that only differ in marks come after. Where none has every word, those with most are taken.
 */
export async function findDocuments(index: SearchIndex, order: FindOrder): Promise<Found> {
  const words = distinct(order.query.words);
  if (words.length === 0) return { by: 'all-words', documents: [], withoutBody: new Set(), titled: new Set() };
  const hasMarked = words.some(hasMarks);
  const [meant, allowed, ...pairs] = await Promise.all([
    scoreWords(index, words, true),
    allowedBy(index, order.filters),
    ...pairsOf(order.query.words).map((pair) => index.lists('b', pair)),
  ]);
  const kinds = kindOfDocuments(index);
  const rank = (scores: Scores, least: number, skip: ReadonlySet<number>): number[] => {
    for (const pair of pairs) scores.addPair(pair);
    const found: number[] = [];
    scores.words.forEach((count, document) => {
      const { kind, isEnded } = kinds(document);
      if (count < least || skip.has(document) || allowed?.has(document) === false) return;
      // What has ended is found by its title alone, and says that it has ended.
      if (isEnded && scores.titles[document] !== words.length) return;
      scores.points[document] =
        (scores.points[document] ?? 0) +
        (order.kindWeights[kind] ?? 0) +
        (scores.titles[document] === words.length ? allInTitle : 0) -
        (isEnded ? endedPenalty : 0);
      found.push(document);
    });
    return found.sort((a, b) => (scores.points[b] ?? 0) - (scores.points[a] ?? 0) || b - a);
  };
  const documents = rank(meant, words.length, new Set());
  const withoutBody = new Set(documents.filter((document) => meant.shown[document] === words.length));
  const titled = new Set(documents.filter((document) => meant.titles[document] === words.length));
  if (documents.length >= fewMatches || (!hasMarked && documents.length > 0)) {
    return { by: 'all-words', documents, withoutBody, titled };
  }
  const anyhow = hasMarked ? await scoreWords(index, words, false) : meant;
  if (hasMarked) {
    const more = rank(anyhow, words.length, new Set(documents));
    for (const document of more) if (anyhow.shown[document] === words.length) withoutBody.add(document);
    documents.push(...more);
  }
  if (documents.length > 0 || words.length < 3) return { by: 'all-words', documents, withoutBody, titled };
  const best = anyhow.words.reduce(
    (most, count, document) =>
      kinds(document).isEnded || allowed?.has(document) === false ? most : Math.max(most, count),
    0,
  );
  if (best * 3 < words.length * 2) return { by: 'all-words', documents, withoutBody, titled };
  return { by: 'most-words', documents: rank(anyhow, best, new Set()), withoutBody, titled };
}

/** Kind of each document and whether it has ended, by the groups of the head. */
export function kindOfDocuments({ head }: SearchIndex): (document: number) => { kind: number; isEnded: boolean } {
  const { groups } = head;
  return (document) => {
    let place = groups.length - 1;
    while (place > 0 && (groups[place]?.[1] ?? 0) > document) place -= 1;
    return { kind: groups[place]?.[0] ?? 0, isEnded: groups[place]?.[2] === 1 };
  };
}
