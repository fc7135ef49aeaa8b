import type { SearchQuery } from './read-query.ts';
import type { SearchIndex, TermLists } from './search-index.ts';
import { type SearchWord, hasMarks } from './search-words.ts';
import { pairTerm } from './term-hash.ts';

/** How documents were found. */
export type FoundBy =
  /** Every word stands in every one of them. */
  | 'all-words'
  /** None has every word as it was typed: these come nearest. */
  | 'most-words';

export interface Found {
  readonly by: FoundBy;
  /** Best first. */
  readonly documents: readonly number[];
  /** What each of these earned by its words, in their order. */
  readonly points: readonly number[];
  /** How many of these, the first ones, have every word with its marks as it was typed. */
  readonly meant: number;
  /** Whether some of them have every word, whatever its marks. */
  readonly hasWhole: boolean;
  /** Of these, whose words all stand in title and summary, so that no body is needed to show why. */
  readonly withoutBody: ReadonlySet<number>;
}

/** Fewer exact matches than this, and those with other marks are found too, after them. */
const fewMatches = 10;

const titleWeight = 8;
const summaryWeight = 3;
const bodyWeight = 1;
const titlePair = 7;
const anyPair = 2;
const allInTitle = 12;
/** Of so many words one in three may be missing in what comes nearest; of two, one may, where the other is in sight. */
const manyWords = 3;
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

  addPoints({ points }: Scores): void {
    points.forEach((earned, document) => {
      this.#add(document, earned);
    });
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
 * documents have them so, those that only differ in marks come after. Where none has every word as it was typed, those
 * that come nearest are taken: most of the words as they were typed, and the others with other marks, if at all.
 */
export async function findDocuments(index: SearchIndex, order: FindOrder): Promise<Found> {
  const words = distinct(order.query.words);
  const hasMarked = words.some(hasMarks);
  const [meant, allowed, ...lists] = await Promise.all([
    scoreWords(index, words, true),
    allowedBy(index, order.filters),
    ...pairsOf(order.query.words).map((pair) => index.lists('b', pair)),
  ]);
  const pairs = new Scores(index.head.documents);
  for (const list of lists) pairs.addPair(list);
  const kinds = kindOfDocuments(index);
  const found = { documents: new Array<number>(), points: new Array<number>(), withoutBody: new Set<number>() };
  const isAllowed = (document: number): boolean => allowed?.has(document) !== false;
  /** Adds what fits, the best first, but for what was added before. */
  const add = (scores: Scores, fits: (document: number) => boolean): void => {
    const known = new Set(found.documents);
    const earned = scores.points.map((points, document) => points + (pairs.points[document] ?? 0));
    const more: number[] = [];
    for (let document = 0; document < earned.length; document += 1) {
      if (!fits(document) || known.has(document) || !isAllowed(document)) continue;
      const { kind, isEnded } = kinds(document);
      const isTitled = scores.titles[document] === words.length;
      // What has ended is found by its title alone, and says that it has ended.
      if (isEnded && !isTitled) continue;
      const kindPoints = (order.kindWeights[kind] ?? 0) - (isEnded ? endedPenalty : 0);
      earned[document] = (earned[document] ?? 0) + (isTitled ? allInTitle : 0) + kindPoints;
      more.push(document);
    }
    more.sort((a, b) => (earned[b] ?? 0) - (earned[a] ?? 0) || b - a);
    for (const document of more) {
      found.documents.push(document);
      found.points.push(earned[document] ?? 0);
      if (scores.shown[document] === words.length) found.withoutBody.add(document);
    }
  };
  const hasAll =
    ({ words: counts }: Scores) =>
    (document: number): boolean =>
      words.length > 0 && counts[document] === words.length;

  add(meant, hasAll(meant));
  const count = found.documents.length;
  const answer = (by: FoundBy, hasWhole = found.documents.length > 0): Found => ({
    ...{ by, meant: count, hasWhole },
    ...found,
  });
  if (count >= fewMatches || (!hasMarked && count > 0)) return answer('all-words');
  let anyhow = meant;
  if (hasMarked) {
    anyhow = await scoreWords(index, words, false);
    anyhow.addPoints(meant);
  }
  const isAnyhow = hasAll(anyhow);
  const most = meant.words.reduce(
    (best, held, document) => (kinds(document).isEnded || !isAllowed(document) ? best : Math.max(best, held)),
    0,
  );
  if (count === 0 && words.length >= manyWords && most * 3 >= words.length * 2) {
    add(anyhow, (document) => isAnyhow(document) || meant.words[document] === most);
    return answer('most-words', found.documents.some(isAnyhow));
  }
  add(anyhow, isAnyhow);
  if (found.documents.length > 0 || words.length !== manyWords - 1) return answer('all-words');
  add(meant, (document) => (meant.shown[document] ?? 0) > 0);
  return answer('most-words', false);
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
