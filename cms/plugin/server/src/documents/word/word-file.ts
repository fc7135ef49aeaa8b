import { packParts } from '../ooxml/archive.ts';
import {
  type DocumentProperties,
  type Relation,
  contentTypes,
  coreProperties,
  officeNamespace,
  relations,
  rootRelations,
} from '../ooxml/package-parts.ts';
import { type Markup, element, part } from '../ooxml/xml.ts';
import { type Orientation, sheet, sizes } from './measures.ts';
import { drawingNamespaces, wordNamespaces } from './namespaces.ts';
import { numberingPart } from './numbering.ts';
import { field, paragraph, run } from './paragraphs.ts';
import type { References } from './references.ts';
import { wordStyles } from './styles.ts';

export interface WordSection {
  readonly orientation: Orientation;
  readonly content: Markup;
}

export interface WordText {
  readonly properties: DocumentProperties;
  /** Words at the foot of every page, for sample data; null for a real document. */
  readonly notice: string | null;
  readonly sections: readonly WordSection[];
  readonly references: References;
}

const typePrefix = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relation = (name: string): string => `${officeNamespace}/relationships/${name}`;

const fixedRelations: readonly Relation[] = [
  { id: 'rIdStyles', type: relation('styles'), target: 'styles.xml' },
  { id: 'rIdSettings', type: relation('settings'), target: 'settings.xml' },
  { id: 'rIdNumbering', type: relation('numbering'), target: 'numbering.xml' },
  { id: 'rIdHeader', type: relation('header'), target: 'header.xml' },
  { id: 'rIdFooter', type: relation('footer'), target: 'footer.xml' },
];

/** Pages are numbered from 1 in every section, and the first number is not shown. */
function sectionProperties(orientation: Orientation): Markup {
  const isUpright = orientation === 'portrait';
  return element(
    'w:sectPr',
    {},
    element('w:headerReference', { 'w:type': 'default', 'r:id': 'rIdHeader' }),
    element('w:footerReference', { 'w:type': 'default', 'r:id': 'rIdFooter' }),
    element('w:footerReference', { 'w:type': 'first', 'r:id': 'rIdFooter' }),
    element('w:type', { 'w:val': 'nextPage' }),
    element('w:pgSz', {
      'w:w': isUpright ? sheet.shortSide : sheet.longSide,
      'w:h': isUpright ? sheet.longSide : sheet.shortSide,
      'w:orient': isUpright ? undefined : 'landscape',
    }),
    element('w:pgMar', {
      'w:top': sheet.top,
      'w:right': sheet.right,
      'w:bottom': sheet.bottom,
      'w:left': sheet.left,
      'w:header': sheet.header,
      'w:footer': sheet.footer,
      'w:gutter': 0,
    }),
    element('w:pgNumType', { 'w:start': 1 }),
    element('w:titlePg'),
  );
}

function bodyOf(sections: readonly WordSection[]): Markup {
  return sections
    .map(({ content, orientation }, index) => {
      const section = sectionProperties(orientation);
      return index === sections.length - 1 ? content + section : content + paragraph({ section });
    })
    .join('');
}

const settings = part(
  element(
    'w:settings',
    wordNamespaces,
    element('w:defaultTabStop', { 'w:val': 720 }),
    element(
      'w:compat',
      {},
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    element('w:themeFontLang', { 'w:val': 'vi-VN' }),
  ),
);

/** Writes a document of official pages. Pure: the same text gives the same bytes. */
export function wordFile({ properties, notice, sections, references }: WordText): Uint8Array {
  const header = element(
    'w:hdr',
    wordNamespaces,
    paragraph({ style: 'Header' }, field('PAGE', { size: sizes.pageNumber })),
  );
  const footer = element('w:ftr', wordNamespaces, paragraph({ style: 'Footer' }, run(notice ?? '')));
  const document = element(
    'w:document',
    { ...wordNamespaces, ...drawingNamespaces },
    element('w:body', {}, bodyOf(sections)),
  );
  return packParts([
    [
      '[Content_Types].xml',
      contentTypes(references.pictureTypes(), [
        ['/word/document.xml', `${typePrefix}.document.main+xml`],
        ['/word/styles.xml', `${typePrefix}.styles+xml`],
        ['/word/settings.xml', `${typePrefix}.settings+xml`],
        ['/word/numbering.xml', `${typePrefix}.numbering+xml`],
        ['/word/header.xml', `${typePrefix}.header+xml`],
        ['/word/footer.xml', `${typePrefix}.footer+xml`],
      ]),
    ],
    ['_rels/.rels', rootRelations('word/document.xml')],
    ['docProps/core.xml', coreProperties(properties)],
    ['word/document.xml', part(document)],
    ['word/_rels/document.xml.rels', relations([...fixedRelations, ...references.relations()])],
    ['word/styles.xml', wordStyles],
    ['word/settings.xml', settings],
    ['word/numbering.xml', numberingPart(references.orderedLists)],
    ['word/header.xml', part(header)],
    ['word/footer.xml', part(footer)],
    ...references.pictureFiles(),
  ]);
}
