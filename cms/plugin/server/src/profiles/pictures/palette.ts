/** Five calm tones of one picture, from background to accent. */
export interface Palette {
  readonly sky: string;
  readonly ground: string;
  readonly light: string;
  readonly main: string;
  readonly deep: string;
  readonly accent: string;
}

const palettes: readonly Palette[] = [
  { sky: '#e6f1f4', ground: '#c8dfe4', light: '#ffffff', main: '#4f8fa3', deep: '#24505f', accent: '#e0a458' },
  { sky: '#eaf3ea', ground: '#cfe3d0', light: '#ffffff', main: '#5b9a6b', deep: '#2a5a3b', accent: '#e3b23c' },
  { sky: '#f3eee6', ground: '#e2d6c3', light: '#fffdf8', main: '#b08a5b', deep: '#5c4527', accent: '#4f8a8b' },
  { sky: '#ebeef7', ground: '#d0d8ee', light: '#ffffff', main: '#6478b4', deep: '#2f3d6e', accent: '#e59a7a' },
  { sky: '#f5ebee', ground: '#e7d0d7', light: '#ffffff', main: '#b0708a', deep: '#633749', accent: '#6a9c89' },
  { sky: '#e8f2f0', ground: '#c6e0da', light: '#ffffff', main: '#3f9088', deep: '#1d504b', accent: '#e8a87c' },
];

/** Stable number from text, so that the same seed always gives the same picture (FNV-1a). */
export function seedNumber(seed: string): number {
  let hash = 0x811c9dc5;
  for (const letter of seed) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Palettes of water and leaf, for scenes that would look wrong in earth or plum. */
const naturalPalettes = palettes.filter((_, place) => [0, 1, 5].includes(place));

export const paletteOf = (seed: number, isNatural: boolean): Palette => {
  const choice = isNatural ? naturalPalettes : palettes;
  const palette = choice[seed % choice.length];
  if (palette === undefined) throw new RangeError('No palette stands at this place.');
  return palette;
};

/** Repeatable numbers in [0, 1) that follow from one seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
