import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp, { type OverlayOptions } from 'sharp';
import type { PictureWords } from './picture-words.ts';
import { type SetText, setText } from './set-text.ts';

const width = 1200;
const height = 630;
const margin = 72;
const coverWidth = 500;
const stripHeight = 48;
const markSize = 76;

/** The colours of the pages by day (`site/src/styles/tokens.css`, `frame.css`). */
const colours = {
  ground: '#0b5a56',
  deep: '#084441',
  words: '#fffdf8',
  soft: '#cfe4df',
  accent: '#f4c95d',
  stripWords: '#2b2005',
} as const;

const mark = readFileSync(new URL('../../public/dau-hieu.svg', import.meta.url));

function ground(hasCover: boolean, hasStrip: boolean): Buffer {
  const middle = 52 + markSize / 2;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${colours.ground}"/>
    ${hasCover ? '' : `<circle cx="1110" cy="600" r="330" fill="${colours.deep}"/>`}
    <circle cx="${margin + markSize / 2}" cy="${middle}" r="${markSize / 2 + 2}" fill="${colours.soft}"/>
    <rect x="${margin}" y="164" width="72" height="6" rx="3" fill="${colours.accent}"/>
    ${hasStrip ? `<rect y="${height - stripHeight}" width="${width}" height="${stripHeight}" fill="${colours.accent}"/>` : ''}
  </svg>`);
}

/** The right side of the picture of an article; nothing when the file cannot be read as one. */
async function coverLayers(cover: Buffer | null, room: number): Promise<readonly OverlayOptions[]> {
  if (cover === null) return [];
  try {
    const input = await sharp(cover)
      .rotate()
      .resize({ width: coverWidth, height: room, fit: 'cover' })
      .flatten({ background: colours.words })
      .png()
      .toBuffer();
    return [{ input, left: width - coverWidth, top: 0 }];
  } catch {
    return [];
  }
}

async function draw(words: PictureWords, cover: Buffer | null): Promise<Buffer> {
  const room = words.notice === '' ? height : height - stripHeight;
  const covers = await coverLayers(cover, room);
  const hasCover = covers.length > 0;
  const column = { left: margin, width: hasCover ? width - coverWidth - margin - 44 : width - 2 * margin };
  const beside = { left: margin + markSize + 22, width: column.width - markSize - 22 };
  const [soft, white] = [
    { weight: 'regular', colour: colours.soft },
    { weight: 'medium', colour: colours.words },
  ] as const;
  const head =
    words.site === '' ? { top: 72, height: 40, sizes: [32, 28, 24] } : { top: 58, height: 32, sizes: [24, 21] };
  const detailTop = room - 68;
  const department = setText(words.department, { ...beside, ...soft, ...head });
  const site = setText(words.site, { ...beside, ...white, top: 92, height: 40, sizes: [32, 28, 25] });
  const kind = setText(words.kind, {
    ...column,
    ...{ top: 194, height: 34, weight: 'medium', colour: colours.accent, sizes: [27] },
  });
  const titleTop = words.kind === '' ? 206 : 246;
  const titleEnd = words.detail === '' ? room - 56 : detailTop - 28;
  const title = await setText(words.title, {
    ...column,
    ...white,
    ...{ top: titleTop, height: titleEnd - titleTop, isBalanced: true },
    sizes: hasCover ? [54, 48, 44, 40, 36, 33] : [72, 66, 60, 54, 48, 44, 40],
  });
  const left = titleEnd - title.bottom - 30;
  const nothing: SetText = { layers: [], bottom: title.bottom };
  const parts = await Promise.all([
    department,
    site,
    kind,
    // One line of a sentence says too little.
    left < 80
      ? nothing
      : setText(words.summary, {
          ...{ ...column, ...soft, top: title.bottom + 30, sizes: [29], isBalanced: true },
          ...{ width: Math.min(column.width, 900), height: Math.min(left, 124) },
        }),
    setText(words.detail, { ...column, ...soft, top: detailTop, height: 36, sizes: [26, 23] }),
    setText(words.notice, {
      ...{ left: margin, top: room + 13, width: width - 2 * margin, height: 30, sizes: [22] },
      ...{ weight: 'medium', colour: colours.stripWords },
    }),
  ]);
  const emblem = await sharp(mark, { density: (72 * markSize) / 48 })
    .resize(markSize, markSize)
    .png()
    .toBuffer();
  return sharp(ground(hasCover, words.notice !== ''))
    .composite([
      { input: emblem, left: margin, top: 52 },
      ...covers,
      ...[title, ...parts].flatMap(({ layers }) => [...layers]),
    ])
    .flatten({ background: colours.ground })
    .png({ palette: true, colours: hasCover ? 256 : 48 })
    .toBuffer();
}

const made = new Map<string, Promise<Buffer>>();
const keptPictures = 100;

/**
 * The picture that other services show beside a shared link, 1200 × 630; drawn once for the same words. `cover` holds
 * the bytes that the words name; without them the picture stands on words alone.
 */
export function sharePicture(words: PictureWords, cover: Buffer | null = null): Promise<Buffer> {
  const named = { ...words, cover: cover === null ? null : words.cover };
  const digest = createHash('sha256').update(JSON.stringify(named)).digest('hex');
  const held = made.get(digest);
  if (held !== undefined) return held;
  const drawing = draw(words, cover);
  made.set(digest, drawing);
  drawing.catch(() => made.delete(digest));
  for (const oldest of made.keys()) {
    if (made.size <= keptPictures) break;
    made.delete(oldest);
  }
  return drawing;
}
