import { type Markup, element, part } from '../ooxml/xml.ts';
import { millimetres, sizes } from './measures.ts';
import { wordNamespaces } from './namespaces.ts';

const font = 'Times New Roman';

interface StyleText {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly paragraph?: Markup;
  readonly run?: Markup;
  readonly type?: 'paragraph' | 'character';
  readonly isDefault?: boolean;
}

const style = ({ id, name, basedOn, paragraph, run, type = 'paragraph', isDefault }: StyleText): Markup =>
  element(
    'w:style',
    { 'w:type': type, 'w:default': isDefault === true ? 1 : undefined, 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    basedOn === undefined ? '' : element('w:basedOn', { 'w:val': basedOn }),
    element('w:qFormat'),
    paragraph === undefined ? '' : element('w:pPr', {}, paragraph),
    run === undefined ? '' : element('w:rPr', {}, run),
  );

const size = (points: number): Markup =>
  element('w:sz', { 'w:val': points * 2 }) + element('w:szCs', { 'w:val': points * 2 });
const bold = element('w:b') + element('w:bCs');
const italic = element('w:i') + element('w:iCs');
const spacing = (before: number, after: number): Markup =>
  element('w:spacing', { 'w:before': before * 20, 'w:after': after * 20 });
const firstLine = element('w:ind', { 'w:firstLine': millimetres(10) });
const align = (value: string): Markup => element('w:jc', { 'w:val': value });
const outline = (level: number): Markup => element('w:outlineLvl', { 'w:val': level });
const keepNext = element('w:keepNext');

const heading = (level: number, run: Markup): Markup =>
  style({
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'Normal',
    paragraph: keepNext + spacing(8, 4) + firstLine + align('both') + outline(level - 1),
    run: run + size(sizes.body),
  });

/** Styles of an official document: one face throughout, black, in Vietnamese. */
export const wordStyles: string = part(
  element(
    'w:styles',
    wordNamespaces,
    element(
      'w:docDefaults',
      {},
      element(
        'w:rPrDefault',
        {},
        element(
          'w:rPr',
          {},
          element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font }),
          element('w:color', { 'w:val': '000000' }),
          size(sizes.body),
          element('w:lang', { 'w:val': 'vi-VN', 'w:eastAsia': 'vi-VN', 'w:bidi': 'ar-SA' }),
        ),
      ),
      element('w:pPrDefault', {}, element('w:pPr', {}, element('w:spacing', { 'w:before': 0, 'w:after': 0 }))),
    ),
    style({ id: 'Normal', name: 'Normal', isDefault: true }),
    style({
      id: 'BodyText',
      name: 'Body Text',
      basedOn: 'Normal',
      paragraph:
        element('w:spacing', { 'w:before': 60, 'w:after': 120, 'w:line': 264, 'w:lineRule': 'auto' }) +
        firstLine +
        align('both'),
    }),
    style({
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      paragraph: keepNext + spacing(12, 0) + align('center'),
      run: bold + size(sizes.title),
    }),
    style({
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      paragraph: keepNext + align('center'),
      run: bold + size(sizes.title),
    }),
    heading(1, bold),
    heading(2, bold),
    heading(3, bold + italic),
    heading(4, italic),
    style({
      id: 'AnnexTitle',
      name: 'Annex Title',
      basedOn: 'Normal',
      paragraph: keepNext + align('center') + outline(0),
      run: bold + size(sizes.title),
    }),
    style({
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      paragraph: spacing(2, 2),
      run: size(sizes.table),
    }),
    style({
      id: 'Quote',
      name: 'Quote',
      basedOn: 'BodyText',
      paragraph: element('w:ind', { 'w:left': millimetres(10), 'w:right': millimetres(10), 'w:firstLine': 0 }),
      run: italic,
    }),
    style({
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      paragraph: spacing(2, 8) + align('center'),
      run: italic + size(sizes.table),
    }),
    style({ id: 'ListParagraph', name: 'List Paragraph', basedOn: 'BodyText', paragraph: spacing(0, 4) }),
    style({ id: 'Header', name: 'header', basedOn: 'Normal', paragraph: align('center'), run: size(sizes.pageNumber) }),
    style({
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      paragraph: align('center'),
      run: bold + size(sizes.notice),
    }),
    style({
      id: 'Hyperlink',
      name: 'Hyperlink',
      type: 'character',
      run: element('w:u', { 'w:val': 'single' }),
    }),
  ),
);
