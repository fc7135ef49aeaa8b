const blockBits = 16;
const blockSize = 1 << blockBits;
const inBlock = blockSize - 1;
/** Bytes at the end of a slice that hold the place of the next one. */
const linkBytes = 4;
const firstSlice = 8;
const lastLevel = 7;
const flagBits = 2;
const flagMask = (1 << flagBits) - 1;

/**
 * Lists of ascending documents with flags, filled side by side: a list is a chain of slices of shared blocks, each twice
 * as long as the one before, and holds gaps in as few bytes as they need. Millions of numbers as elements of arrays would
 * take ten times the memory.
 */
export class PostingLists {
  readonly #blocks: Uint8Array[] = [];
  #free = blockSize;
  /** Lists that have been added to, by the highest number. */
  length = 0;
  #capacity = 0;
  /** Last document of each list, plus one; 0 while it is empty. */
  #last = new Int32Array(0);
  /** Gap and flags of that document, which may still get more of them. */
  #open = new Int32Array(0);
  /** Where each list begins, where its next byte goes, and where its slice ends. */
  #start = new Int32Array(0);
  #at = new Int32Array(0);
  #end = new Int32Array(0);
  #level = new Uint8Array(0);

  add(list: number, document: number, flags: number): void {
    if (list >= this.length) {
      if (list >= this.#capacity) this.#grow(list + 1);
      this.length = list + 1;
    }
    const last = this.#last[list] ?? 0;
    if (last === document + 1) {
      this.#open[list] = (this.#open[list] ?? 0) | flags;
      return;
    }
    if (last !== 0) this.#close(list);
    this.#last[list] = document + 1;
    this.#open[list] = ((document + 1 - last) << flagBits) | flags;
  }

  read(list: number, documents: number[], flags: number[]): void {
    documents.length = 0;
    flags.length = 0;
    if ((this.#last[list] ?? 0) === 0) return;
    let document = -1;
    let place = this.#start[list] ?? 0;
    let size = firstSlice;
    let end = place + size - linkBytes;
    const last = this.#at[list] ?? 0;
    let value = 0;
    let shift = 0;
    while (place !== last) {
      if (place === end) {
        place = this.#linkAt(end);
        size = Math.min(size * 2, firstSlice << lastLevel);
        end = place + size - linkBytes;
      }
      const byte = this.#blocks[place >>> blockBits]?.[place & inBlock] ?? 0;
      place += 1;
      value |= (byte & 127) << shift;
      shift += 7;
      if (byte > 127) continue;
      document += value >>> flagBits;
      documents.push(document);
      flags.push(value & flagMask);
      value = 0;
      shift = 0;
    }
    const open = this.#open[list] ?? 0;
    documents.push(document + (open >>> flagBits));
    flags.push(open & flagMask);
  }

  /** Writes the last document of a list behind the others. */
  #close(list: number): void {
    let rest = this.#open[list] ?? 0;
    let at = this.#at[list] ?? 0;
    for (;;) {
      if (at === this.#end[list]) at = this.#nextSlice(list, at);
      const block = this.#blocks[at >>> blockBits];
      if (block !== undefined) block[at & inBlock] = rest > 127 ? (rest & 127) | 128 : rest;
      at += 1;
      if (rest <= 127) break;
      rest >>>= 7;
    }
    this.#at[list] = at;
  }

  #nextSlice(list: number, at: number): number {
    const isFirst = this.#end[list] === 0;
    const level = isFirst ? 0 : Math.min((this.#level[list] ?? 0) + 1, lastLevel);
    const size = firstSlice << level;
    if (this.#free + size > blockSize) {
      this.#blocks.push(new Uint8Array(blockSize));
      // A place of 0 would be taken for none.
      this.#free = this.#blocks.length === 1 ? firstSlice : 0;
    }
    const place = (this.#blocks.length - 1) * blockSize + this.#free;
    this.#free += size;
    this.#level[list] = level;
    this.#end[list] = place + size - linkBytes;
    if (isFirst) this.#start[list] = place;
    else this.#setLink(at, place);
    return place;
  }

  #setLink(at: number, place: number): void {
    const link = [place & 255, (place >>> 8) & 255, (place >>> 16) & 255, place >>> 24];
    this.#blocks[at >>> blockBits]?.set(link, at & inBlock);
  }

  #linkAt(at: number): number {
    const block = this.#blocks[at >>> blockBits];
    let place = 0;
    for (let byte = 0; byte < linkBytes; byte += 1) place |= (block?.[(at & inBlock) + byte] ?? 0) << (byte * 8);
    return place;
  }

  #grow(least: number): void {
    this.#capacity = Math.max(1024, this.#capacity * 2, least);
    const grown = (held: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(this.#capacity);
      larger.set(held);
      return larger;
    };
    this.#last = grown(this.#last);
    this.#open = grown(this.#open);
    this.#start = grown(this.#start);
    this.#at = grown(this.#at);
    this.#end = grown(this.#end);
    const levels = new Uint8Array(this.#capacity);
    levels.set(this.#level);
    this.#level = levels;
  }
}
