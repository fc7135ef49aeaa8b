import { escapeMarkup } from '@cchc/shared/text';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';

const require = createRequire(import.meta.url);
const fontFolder = path.join(path.dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const weights = {
  regular: { font: 'Roboto', file: path.join(fontFolder, 'Roboto-Regular.ttf') },
  medium: { font: 'Roboto Medium', file: path.join(fontFolder, 'Roboto-Medium.ttf') },
} as const;

/** Where words stand, and how. */
export interface TextBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly weight: keyof typeof weights;
  readonly colour: string;
  /** Sizes of the letters in pixels, the largest first: the first that fits is taken. */
  readonly sizes: readonly number[];
  /** Lines of like length. */
  readonly isBalanced?: boolean;
}

/** Words as they were set: what is drawn, and where they end. */
export interface SetText {
  readonly layers: readonly OverlayOptions[];
  readonly bottom: number;
}

/** No picture has room for more; to set all of it would only take time. */
const mostLetters = 260;
/** Stacked marks (Ễ above Ậ) need air between the lines. */
const air = 0.14;

interface Drawn {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  readonly lines: number;
}

async function draw(text: string, size: number, width: number, { weight, colour }: TextBox): Promise<Drawn> {
  const { font, file } = weights[weight];
  const spacing = Math.round(size * air);
  const { data, info } = await sharp({
    text: {
      ...{ text: `<span foreground="${colour}">${escapeMarkup(text)}</span>`, font: `${font} ${size}`, fontfile: file },
      ...{ rgba: true, dpi: 72, width: Math.round(width), wrap: 'word-char', spacing },
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  // The picture ends where the ink does: a line adds its whole height to that of the letters.
  const lines = Math.max(1, Math.round((info.height - size * 0.95) / (size * 1.17 + spacing)) + 1);
  return { data, width: info.width, height: info.height, lines };
}

const fits = (drawn: Drawn, { width, height }: TextBox): boolean => drawn.height <= height && drawn.width <= width;

/** The narrowest setting that needs no further line. */
async function balanced(text: string, size: number, box: TextBox, widest: Drawn): Promise<Drawn> {
  let best = widest;
  let [low, high] = [box.width / 2, box.width];
  while (best.lines > 1 && high - low > 12) {
    const middle = (low + high) / 2;
    const drawn = await draw(text, size, middle, box);
    if (drawn.lines > widest.lines || !fits(drawn, box)) low = middle;
    else [best, high] = [drawn, middle];
  }
  return best;
}

/** As many words as fit in the smallest letters; part of a word that is longer than the whole box. */
async function shortened(text: string, size: number, box: TextBox): Promise<{ text: string; drawn: Drawn }> {
  const parts = text.includes(' ') ? text.split(/(?<= )/) : Array.from(text);
  const upTo = (count: number): string =>
    `${parts
      .slice(0, count)
      .join('')
      .trimEnd()
      .replace(/[,;:–-]+$/, '')}…`;
  let [low, high] = [0, parts.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(await draw(upTo(middle), size, box.width, box), box)) low = middle;
    else high = middle;
  }
  const cut = upTo(low);
  return { text: cut, drawn: await draw(cut, size, box.width, box) };
}

async function fitted(text: string, box: TextBox): Promise<Drawn> {
  const letters = Array.from(text);
  const held = letters.slice(0, mostLetters).join('');
  const isWhole = letters.length <= mostLetters;
  const end = (words: string, size: number, drawn: Drawn): Promise<Drawn> | Drawn =>
    box.isBalanced === true ? balanced(words, size, box, drawn) : drawn;
  let smallest = 0;
  for (const size of box.sizes) {
    smallest = size;
    const drawn = isWhole ? await draw(held, size, box.width, box) : null;
    if (drawn !== null && fits(drawn, box)) return end(held, size, drawn);
  }
  const cut = await shortened(held, smallest, box);
  return end(cut.text, smallest, cut.drawn);
}

/** Sets words into a box, as large as it allows; what does not fit even in the smallest letters is cut at a word. */
export async function setText(text: string, box: TextBox): Promise<SetText> {
  if (text === '') return { layers: [], bottom: box.top };
  const { data, height } = await fitted(text, box);
  return { layers: [{ input: data, left: box.left, top: box.top }], bottom: box.top + height };
}
