import { startsOtherWording } from './expand-abbreviations.ts';
import { searchWord, wordPattern } from './search-words.ts';

const firstSurrogate = 0xd800;
const noWord = -1;
const emptySlot = -1;

/** Whether a code unit belongs to a word, looked up instead of asked of a pattern a million times. */
const isWordUnit = Uint8Array.from({ length: firstSurrogate }, (_, unit) =>
  /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Numbers for the words of all texts, as written in lower case: each is folded once, however often it occurs. */
export class WordTable {
  /** By the number of a written word: its exact form, the number of that form and of the folded one. */
  readonly exactNumberOf: number[] = [];
  readonly foldedNumberOf: number[] = [];
  readonly startsOther: boolean[] = [];
  readonly exactNames: string[] = [];
  readonly foldedNames: string[] = [];
  readonly #written: string[] = [];
  readonly #exactNumbers = new Map<string, number>();
  readonly #foldedNumbers = new Map<string, number>();
  #slots = new Int32Array(1 << 14).fill(emptySlot);

  /** Numbers of the words of a text in order, laid into `into`. Returns how many there are. */
  read(text: string, into: number[]): number {
    const lower = text.normalize('NFC').toLowerCase();
    let count = 0;
    const put = (number: number): void => {
      if (number === noWord) return;
      into[count] = number;
      count += 1;
    };
    let start = noWord;
    let hash = 0;
    for (let place = 0; place <= lower.length; place += 1) {
      const unit = place < lower.length ? lower.charCodeAt(place) : 0;
      if (unit >= firstSurrogate) return this.#readSlowly(lower, into);
      if (isWordUnit[unit] === 1) {
        if (start === noWord) {
          start = place;
          hash = 0x811c9dc5;
        }
        hash = Math.imul(hash ^ unit, 0x01000193);
      } else if (start !== noWord) {
        put(this.#numberOf(lower, start, place, hash));
        start = noWord;
      }
    }
    return count;
  }

  /** Number of a single word. */
  number(word: string): number {
    const numbers: number[] = [];
    this.read(word, numbers);
    return numbers[0] ?? noWord;
  }

  /** Letters beyond the first plane take two units each. */
  #readSlowly(lower: string, into: number[]): number {
    let count = 0;
    for (const word of lower.match(wordPattern) ?? []) {
      let hash = 0x811c9dc5;
      for (let place = 0; place < word.length; place += 1) hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193);
      const number = this.#numberOf(word, 0, word.length, hash);
      if (number === noWord) continue;
      into[count] = number;
      count += 1;
    }
    return count;
  }

  #numberOf(text: string, from: number, to: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? emptySlot;
      if (number === emptySlot) break;
      const written = this.#written[number] ?? '';
      if (written.length === to - from && isSameAt(written, text, from)) {
        return this.foldedNumberOf[number] === noWord ? noWord : number;
      }
    }
    const number = this.#take(text.slice(from, to));
    this.#slots[slot] = number;
    if (this.#written.length * 2 > this.#slots.length) this.#grow();
    return this.foldedNumberOf[number] === noWord ? noWord : number;
  }

  #take(written: string): number {
    const number = this.#written.length;
    const { folded, exact } = searchWord(written);
    this.#written.push(written);
    this.foldedNumberOf.push(folded === '' ? noWord : numberIn(this.#foldedNumbers, this.foldedNames, folded));
    this.exactNumberOf.push(folded === '' ? noWord : numberIn(this.#exactNumbers, this.exactNames, exact));
    this.startsOther.push(startsOtherWording(exact));
    return number;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(emptySlot);
    const mask = slots.length - 1;
    this.#written.forEach((word, number) => {
      let hash = 0x811c9dc5;
      for (let place = 0; place < word.length; place += 1) hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193);
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== emptySlot) slot = (slot + 1) & mask;
      slots[slot] = number;
    });
    this.#slots = slots;
  }
}

function isSameAt(word: string, text: string, from: number): boolean {
  for (let place = 0; place < word.length; place += 1) {
    if (word.charCodeAt(place) !== text.charCodeAt(from + place)) return false;
  }
  return true;
}

function numberIn(numbers: Map<string, number>, names: string[], name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  names.push(name);
  return names.length - 1;
}
