/** Reproducible random numbers: the same seed gives the same sequence on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** Whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** Any element, each as likely as the others. */
  pick<T>(list: readonly T[]): T;
  /** Any element, the k-th about 1/k as likely as the first: how words are spread in real text. */
  pickZipf<T>(list: readonly T[]): T;
}

/** FNV-1a of the label, so that each part of the sample has a sequence of its own and the parts grow independently. */
function seedOf(seed: number, label: string): number {
  let hash = 2_166_136_261 ^ seed;
  for (const letter of label) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
}

function elementAt<T>(list: readonly T[], index: number): T {
  const element = list[Math.min(index, list.length - 1)];
  if (element === undefined) throw new RangeError('Nothing to pick from.');
  return element;
}

/** Mulberry32 over the seed and a label. */
export function randomOf(seed: number, label: string): Random {
  let state = seedOf(seed, label);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => elementAt(list, Math.floor(next() * list.length)),
    pickZipf: (list) => elementAt(list, Math.floor(Math.pow(list.length + 1, next())) - 1),
  };
}
