import { otherWordingsAt } from './expand-abbreviations.ts';
import { PairTable } from './pair-table.ts';
import { PostingLists } from './posting-lists.ts';
import type { SearchDocument } from './search-document.ts';
import { WordTable } from './word-table.ts';

/** Where in a document a term stands: the title and the codes count most, then summary and note. */
export const inTitle = 1;
export const inSummary = 2;

/** All terms of all documents, document by document. */
export class PostingsCollector {
  readonly words = new WordTable();
  /** By the numbers of `words`. */
  readonly folded = new PostingLists();
  readonly exact = new PostingLists();
  /** Pairs of numbers of folded words. */
  readonly pairs = new PairTable();
  readonly pairPostings = new PostingLists();
  /** In the order in which they were first met; their places are the numbers of their lists. */
  readonly filterNames: string[] = [];
  readonly filterPostings = new PostingLists();
  readonly #filterNumbers = new Map<string, number>();
  readonly #read: number[] = [];
  #count = 0;
  /** Exact form of a word of the text that is being read. */
  readonly #exactAt = (place: number): string | undefined =>
    this.words.exactNames[this.words.exactNumberOf[this.#written(place) ?? -1] ?? -1];

  add(document: SearchDocument, number: number): void {
    this.#addText(document.title, number, inTitle);
    this.#addText(document.code, number, inTitle);
    this.#addText(document.note, number, inSummary);
    this.#addText(document.summary, number, inSummary);
    this.#addText(document.body, number, 0);
    for (const filter of document.filters) {
      let list = this.#filterNumbers.get(filter);
      if (list === undefined) {
        list = this.filterNames.push(filter) - 1;
        this.#filterNumbers.set(filter, list);
      }
      this.filterPostings.add(list, number, 0);
    }
  }

  #addText(text: string, document: number, flags: number): void {
    const { words } = this;
    const count = words.read(text, this.#read);
    this.#count = count;
    let before = -1;
    for (let place = 0; place < count; place += 1) {
      const word = this.#read[place] ?? 0;
      const folded = this.#addWord(word, document, flags);
      if (before >= 0) this.#addPair(before, folded, document, flags);
      if (words.startsOther[word] === true) this.#addOtherWordings(place, document, flags);
      before = folded;
    }
  }

  #addOtherWordings(from: number, document: number, flags: number): void {
    for (const { to, words: said } of otherWordingsAt(this.#exactAt, from)) {
      const chain = [
        this.#foldedOf(this.#written(from - 1)),
        ...said.map((word) => this.#addWord(this.words.number(word), document, flags)),
        this.#foldedOf(this.#written(to)),
      ];
      chain.slice(1).forEach((second, place) => {
        const first = chain[place] ?? -1;
        if (first >= 0 && second >= 0) this.#addPair(first, second, document, flags);
      });
    }
  }

  #written(place: number): number | undefined {
    return place >= 0 && place < this.#count ? this.#read[place] : undefined;
  }

  #foldedOf(word: number | undefined): number {
    return word === undefined ? -1 : (this.words.foldedNumberOf[word] ?? -1);
  }

  /** Returns the number of the folded word. */
  #addWord(word: number, document: number, flags: number): number {
    const folded = this.words.foldedNumberOf[word] ?? 0;
    this.folded.add(folded, document, flags);
    this.exact.add(this.words.exactNumberOf[word] ?? 0, document, flags);
    return folded;
  }

  #addPair(first: number, second: number, document: number, flags: number): void {
    this.pairPostings.add(this.pairs.number(first, second), document, flags);
  }
}
