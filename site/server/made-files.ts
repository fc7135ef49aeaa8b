import { type MadeFrom, articleOfBroadcast, pageOfPicture, sheetOfPdf } from '../src/made-addresses.ts';
import { broadcastText } from './broadcast/broadcast-text.ts';
import { pictureWords } from './share-picture/picture-words.ts';
import type { SheetPrinter } from './sheet-pdf/sheet-printer.ts';

export type Made =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  /** The page is of another kind. */
  | { readonly kind: 'none' }
  /** So much is being made already that this would take too long. */
  | { readonly kind: 'busy' };

export interface MakingTools {
  readonly printer: SheetPrinter;
  /** The bytes of a file below the release or beside it; null when there is none. */
  readonly readFile: (file: string) => Promise<Buffer | null>;
}

/** A file that no release holds: it is made of a page when somebody asks for it, and says what the page says. */
export interface MadeFile extends MadeFrom {
  readonly make: (html: string, tools: MakingTools) => Promise<Made>;
}

async function printSheet(html: string, { printer }: MakingTools): Promise<Made> {
  const printed = await printer.print(html);
  if (printed.kind === 'pdf') return { kind: 'bytes', bytes: printed.bytes };
  return { kind: printed.kind === 'busy' ? 'busy' : 'none' };
}

function speakArticle(html: string): Promise<Made> {
  const text = broadcastText(html);
  return Promise.resolve(text === null ? { kind: 'none' } : { kind: 'bytes', bytes: Buffer.from(text) });
}

const mostDrawn = 8;
let drawn = 0;

async function drawPicture(html: string, { readFile }: MakingTools): Promise<Made> {
  const words = pictureWords(html);
  if (words === null) return { kind: 'none' };
  if (drawn >= mostDrawn) return { kind: 'busy' };
  drawn += 1;
  try {
    // Only who is asked for a picture loads what draws it.
    const { sharePicture } = await import('./share-picture/share-picture.ts');
    const cover = words.cover === null ? null : await readFile(`_a/${words.cover}`);
    return { kind: 'bytes', bytes: await sharePicture(words, cover) };
  } finally {
    drawn -= 1;
  }
}

/** What a file of this name is made of; null for a name that no file is made under. */
export function madeOf(file: string): MadeFile | null {
  const sheet = sheetOfPdf(file);
  if (sheet !== null) return { ...sheet, make: printSheet };
  const shared = pageOfPicture(file);
  if (shared !== null) return { ...shared, make: drawPicture };
  const article = articleOfBroadcast(file);
  return article === null ? null : { ...article, make: speakArticle };
}
