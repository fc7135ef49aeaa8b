import { escapeMarkup } from '@cchc/shared/text';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { descendants, hasClass, readPage, textOf } from '../page-tree.ts';

/** What stands on the picture. */
export interface PictureWords {
  readonly site: string;
  readonly title: string;
  /** Day and unit of an article; empty otherwise. */
  readonly detail: string;
  /** Said on sample data; empty otherwise. */
  readonly notice: string;
}

/** The words of a page for its picture; null when the page says nothing to show. */
export function pictureWords(html: string): PictureWords | null {
  const page = readPage(html);
  if (page === null) return null;
  const all = [...descendants(page.body)];
  const textOfFirst = (is: (element: (typeof all)[number]) => boolean): string => {
    const found = all.find(is);
    return found === undefined ? '' : textOf(found);
  };
  const title = textOfFirst(({ tagName }) => tagName === 'h1');
  if (title === '') return null;
  const byline = all.find((element) => hasClass(element, 'byline'));
  const detail = byline === undefined ? '' : textOf(byline);
  const site = page.title.split(' – ').at(-1) ?? '';
  return { site, title, detail, notice: textOfFirst((element) => hasClass(element, 'sample-strip')) };
}

const require = createRequire(import.meta.url);
const fontFolder = path.dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
const bold = path.join(fontFolder, '700Bold', 'Tinos_700Bold.ttf');
const regular = path.join(fontFolder, '400Regular', 'Tinos_400Regular.ttf');

const width = 1200;
const height = 630;
const margin = 80;
const ground = '#0b5a56';

/** A title longer than this would be set too small to be read; the link itself has all of it. */
const longestTitle = 180;
/** Up to this length a title has room enough in large letters. */
const shortTitle = 60;

/** Cut at a word, or within one that is longer than the whole picture has room for. */
function shortened(text: string): string {
  if (text.length <= longestTitle) return text;
  const space = text.lastIndexOf(' ', longestTitle);
  return `${space > 0 ? text.slice(0, space) : Array.from(text).slice(0, longestTitle).join('')}…`;
}

interface Box {
  readonly top: number;
  readonly height: number;
  /** Size of the letters in pixels; as large as the box allows when not given. */
  readonly size?: number;
}

async function setText(text: string, isBold: boolean, box: Box): Promise<OverlayOptions[]> {
  if (text === '') return [];
  const fits = { width: width - 2 * margin, height: box.height };
  const fixed = { width: width - 2 * margin, dpi: 72 };
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="#ffffff">${escapeMarkup(text)}</span>`,
      font: `Tinos ${isBold ? 'Bold ' : ''}${box.size ?? 60}`,
      fontfile: isBold ? bold : regular,
      rgba: true,
      wrap: 'word-char',
      ...(box.size === undefined ? fits : fixed),
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  if (info.height <= box.height) return [{ input: data, left: margin, top: box.top }];
  const cropped = await sharp(data).extract({ left: 0, top: 0, width: info.width, height: box.height }).toBuffer();
  return [{ input: cropped, left: margin, top: box.top }];
}

const made = new Map<string, Promise<Buffer>>();
const keptPictures = 100;

async function draw({ site, title, detail, notice }: PictureWords): Promise<Buffer> {
  const layers = await Promise.all([
    setText(site, false, { top: 60, height: 50, size: 34 }),
    setText(shortened(title), true, { top: 150, height: 310, ...(title.length > shortTitle ? {} : { size: 76 }) }),
    setText(detail, false, { top: 500, height: 40, size: 28 }),
    setText(notice, true, { top: 560, height: 34, size: 22 }),
  ]);
  return sharp({ create: { width, height, channels: 3, background: ground } })
    .composite(layers.flat())
    .png({ palette: true, colours: 32 })
    .toBuffer();
}

/** The picture that other services show beside a shared link, 1200 × 630; drawn once for the same words. */
export function sharePicture(words: PictureWords): Promise<Buffer> {
  const digest = createHash('sha256').update(JSON.stringify(words)).digest('hex');
  const held = made.get(digest);
  if (held !== undefined) return held;
  const drawing = draw(words);
  made.set(digest, drawing);
  drawing.catch(() => made.delete(digest));
  for (const oldest of made.keys()) {
    if (made.size <= keptPictures) break;
    made.delete(oldest);
  }
  return drawing;
}
