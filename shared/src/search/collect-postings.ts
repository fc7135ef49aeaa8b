import { otherWordingsAt } from './expand-abbreviations.ts';
import { PairTable } from './pair-table.ts';
import type { SearchDocument } from './search-document.ts';
import { WordTable } from './word-table.ts';

/** Where in a document a term stands: the title and the codes count most, then summary and note. */
export const inTitle = 1;
export const inSummary = 2;
const flagBits = 2;

/** Documents of a term in ascending order, each shifted by the flags of its fields. */
export class Postings {
  readonly entries: number[] = [];
  #last = -1;

  add(document: number, flags: number): void {
    if (this.#last !== document) {
      this.#last = document;
      this.entries.push((document << flagBits) | flags);
    } else if (flags !== 0) {
      const place = this.entries.length - 1;
      this.entries[place] = (this.entries[place] ?? 0) | flags;
    }
  }

  documents(): number[] {
    return this.entries.map((entry) => entry >>> flagBits);
  }

  /** Places within `documents()` of those that have the term in a field. */
  placesWith(flag: number): number[] {
    const places: number[] = [];
    this.entries.forEach((entry, place) => {
      if ((entry & flag) !== 0) places.push(place);
    });
    return places;
  }
}

function postingsAt(list: Postings[], number: number): Postings {
  return (list[number] ??= new Postings());
}

/** All terms of all documents, document by document. */
export class PostingsCollector {
  readonly words = new WordTable();
  /** By the numbers of `words`. */
  readonly folded: Postings[] = [];
  readonly exact: Postings[] = [];
  /** Pairs of numbers of folded words. */
  readonly pairs = new PairTable();
  readonly pairPostings: Postings[] = [];
  readonly filters = new Map<string, Postings>();
  readonly #read: number[] = [];

  add(document: SearchDocument, number: number): void {
    this.#addText(document.title, number, inTitle);
    this.#addText(document.code, number, inTitle);
    this.#addText(document.note, number, inSummary);
    this.#addText(document.summary, number, inSummary);
    this.#addText(document.body, number, 0);
    for (const filter of document.filters) {
      let postings = this.filters.get(filter);
      if (postings === undefined) this.filters.set(filter, (postings = new Postings()));
      postings.add(number, 0);
    }
  }

  #addText(text: string, document: number, flags: number): void {
    const { words } = this;
    const count = words.read(text, this.#read);
    let before = -1;
    for (let place = 0; place < count; place += 1) {
      const word = this.#read[place] ?? 0;
      const folded = this.#addWord(word, document, flags);
      if (before >= 0) this.#addPair(before, folded, document, flags);
      if (words.startsOther[word] === true) this.#addOtherWordings(place, count, document, flags);
      before = folded;
    }
  }

  #addOtherWordings(from: number, count: number, document: number, flags: number): void {
    const { words } = this;
    const written = (place: number): number | undefined =>
      place >= 0 && place < count ? this.#read[place] : undefined;
    const exactAt = (place: number): string | undefined =>
      words.exactNames[words.exactNumberOf[written(place) ?? -1] ?? -1];
    for (const { to, words: said } of otherWordingsAt(exactAt, from)) {
      const chain = [
        this.#foldedOf(written(from - 1)),
        ...said.map((word) => this.#addWord(words.number(word), document, flags)),
        this.#foldedOf(written(to)),
      ];
      chain.slice(1).forEach((second, place) => {
        const first = chain[place] ?? -1;
        if (first >= 0 && second >= 0) this.#addPair(first, second, document, flags);
      });
    }
  }

  #foldedOf(word: number | undefined): number {
    return word === undefined ? -1 : (this.words.foldedNumberOf[word] ?? -1);
  }

  /** Returns the number of the folded word. */
  #addWord(word: number, document: number, flags: number): number {
    const folded = this.words.foldedNumberOf[word] ?? 0;
    postingsAt(this.folded, folded).add(document, flags);
    postingsAt(this.exact, this.words.exactNumberOf[word] ?? 0).add(document, flags);
    return folded;
  }

  #addPair(first: number, second: number, document: number, flags: number): void {
    postingsAt(this.pairPostings, this.pairs.number(first, second)).add(document, flags);
  }
}
