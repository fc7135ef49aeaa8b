const emptySlot = -1;

/** Numbers for pairs of small numbers, in the order in which they are first asked for. */
export class PairTable {
  readonly firsts: number[] = [];
  readonly seconds: number[] = [];
  #slots = new Int32Array(1 << 16).fill(emptySlot);

  get size(): number {
    return this.firsts.length;
  }

  number(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = slotOf(first, second) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? emptySlot;
      if (number === emptySlot) break;
      if (this.firsts[number] === first && this.seconds[number] === second) return number;
    }
    const number = this.firsts.length;
    this.firsts.push(first);
    this.seconds.push(second);
    this.#slots[slot] = number;
    if (number * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(emptySlot);
    const mask = slots.length - 1;
    for (let number = 0; number < this.firsts.length; number += 1) {
      let slot = slotOf(this.firsts[number] ?? 0, this.seconds[number] ?? 0) & mask;
      while (slots[slot] !== emptySlot) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
