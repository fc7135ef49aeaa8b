/** Largest k for which 2^k is not beyond the mean gap of `count` numbers below `universe`. Both sides compute it. */
export function riceParameter(universe: number, count: number): number {
  let k = 0;
  while (count > 0 && count * 2 ** (k + 1) <= universe) k += 1;
  return k;
}

/** Writes numbers bit by bit, the highest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(64);
  #length = 0;
  #free = 0;

  bit(value: number): void {
    if (this.#free === 0) {
      if (this.#length === this.#bytes.length) {
        const larger = new Uint8Array(this.#bytes.length * 2);
        larger.set(this.#bytes);
        this.#bytes = larger;
      }
      this.#length += 1;
      this.#free = 8;
    }
    this.#free -= 1;
    if (value !== 0) this.#bytes[this.#length - 1] = (this.#bytes[this.#length - 1] ?? 0) | (1 << this.#free);
  }

  bits(value: number, count: number): void {
    for (let place = count - 1; place >= 0; place -= 1) this.bit((value >>> place) & 1);
  }

  rice(value: number, k: number): void {
    for (let rest = value >>> k; rest > 0; rest -= 1) this.bit(1);
    this.bit(0);
    this.bits(value, k);
  }

  /** A number of any size in groups of four bits. */
  number(value: number): void {
    let rest = value;
    do {
      const group = rest % 16;
      rest = Math.floor(rest / 16);
      this.bits((rest > 0 ? 16 : 0) + group, 5);
    } while (rest > 0);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what `BitWriter` wrote. Past the end it reads zeros, so that broken bytes end instead of running on. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, from = 0) {
    this.#bytes = bytes;
    this.#at = from * 8;
  }

  bit(): number {
    const byte = this.#bytes[this.#at >> 3] ?? 0;
    const bit = (byte >> (7 - (this.#at & 7))) & 1;
    this.#at += 1;
    return bit;
  }

  bits(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left -= 1) value = (value << 1) | this.bit();
    return value;
  }

  rice(k: number): number {
    let high = 0;
    while (this.bit() === 1) high += 1;
    return (high << k) | this.bits(k);
  }

  number(): number {
    let value = 0;
    let factor = 1;
    let group: number;
    do {
      group = this.bits(5);
      value += (group & 15) * factor;
      factor *= 16;
    } while (group >= 16);
    return value;
  }
}
