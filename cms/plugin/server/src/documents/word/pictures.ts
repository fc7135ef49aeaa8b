import { element } from '../ooxml/xml.ts';
import type { Markup } from '../ooxml/xml.ts';
import { textWidth } from './measures.ts';
import { paragraph } from './paragraphs.ts';
import type { PictureBytes, References } from './references.ts';

export interface Picture extends PictureBytes {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

const emuPerTwip = 635;
const emuPerPixel = 9525;
/** A picture leaves room for its caption and some text on the page. */
const greatestHeight = 9600 * emuPerTwip;

/** A picture on a line of its own, never wider than the text. */
export function pictureParagraph(picture: Picture, references: References): Markup {
  const { id, number } = references.picture(picture);
  const widest = textWidth('portrait') * emuPerTwip;
  const natural = { cx: picture.width * emuPerPixel, cy: picture.height * emuPerPixel };
  const scale = Math.min(1, widest / natural.cx, greatestHeight / natural.cy);
  const extent = { cx: Math.round(natural.cx * scale), cy: Math.round(natural.cy * scale) };
  const name = `Hình ${number}`;
  const shape = element(
    'pic:pic',
    {},
    element('pic:nvPicPr', {}, element('pic:cNvPr', { id: number, name, descr: picture.alt }), element('pic:cNvPicPr')),
    element('pic:blipFill', {}, element('a:blip', { 'r:embed': id }), element('a:stretch', {}, element('a:fillRect'))),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', extent)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  );
  const drawing = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', extent),
    element('wp:docPr', { id: number, name, descr: picture.alt }),
    element(
      'a:graphic',
      {},
      element('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' }, shape),
    ),
  );
  return paragraph({ align: 'center', before: 6, after: 6 }, element('w:r', {}, element('w:drawing', {}, drawing)));
}
