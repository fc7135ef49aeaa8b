import { motifs } from './motifs.ts';
import { paletteOf, randomFrom, seedNumber } from './palette.ts';
import { area, box, disc } from './shapes.ts';

export type Motif = keyof typeof motifs;

/** What to draw: a motif, and the text (an article key) that chooses colours and small variations. */
export interface PictureSpec {
  readonly motif: Motif;
  readonly seed: string;
}

const natural: ReadonlySet<Motif> = new Set<Motif>(['food', 'hands', 'leaf', 'sun', 'water']);

/**
 * Draws a calm flat scene as SVG of 1600 by 900. No emblem, no lettering, no outside reference; the same specification
 * always gives the same bytes.
 */
export function drawPicture({ motif, seed }: PictureSpec): string {
  const number = seedNumber(`${motif}:${seed}`);
  const palette = paletteOf(number, natural.has(motif));
  const random = randomFrom(number);
  const lift = Math.round(random() * 80);
  const backdrop =
    box(0, 0, 1600, 900, palette.sky) +
    disc(160 + random() * 300, 140, 240 + lift, palette.ground) +
    area(`M0 ${760 - lift} C420 ${690 - lift} 900 ${840 - lift} 1600 ${730 - lift} V900 H0 Z`, palette.ground);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900">${backdrop}${motifs[motif](palette, random)}</svg>`;
}
