import { type Markup, element, part } from '../ooxml/xml.ts';
import { millimetres } from './measures.ts';
import { wordNamespaces } from './namespaces.ts';

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const step = millimetres(7);

/** Numbering of every bulleted list. */
export const bullets = 1;
/** Numbering of the ordered list with this index: each begins at 1. */
export const orderedNumbering = (index: number): number => bullets + 1 + index;

const level = (index: number, format: string, text: string): Markup =>
  element(
    'w:lvl',
    { 'w:ilvl': index },
    element('w:start', { 'w:val': 1 }),
    element('w:numFmt', { 'w:val': format }),
    element('w:lvlText', { 'w:val': text }),
    element('w:lvlJc', { 'w:val': 'left' }),
    element('w:pPr', {}, element('w:ind', { 'w:left': step * (index + 2), 'w:hanging': step })),
  );

const abstract = (id: number, content: Markup): Markup =>
  element('w:abstractNum', { 'w:abstractNumId': id }, element('w:multiLevelType', { 'w:val': 'multilevel' }), content);

/** The part that says how lists are numbered. */
export function numberingPart(orderedLists: number): string {
  const ordered = Array.from({ length: orderedLists }, (_, index) =>
    element(
      'w:num',
      { 'w:numId': orderedNumbering(index) },
      element('w:abstractNumId', { 'w:val': 1 }),
      ...levels.map((ilvl) => element('w:lvlOverride', { 'w:ilvl': ilvl }, element('w:startOverride', { 'w:val': 1 }))),
    ),
  );
  return part(
    element(
      'w:numbering',
      wordNamespaces,
      // Official texts list with a dash.
      abstract(0, levels.map((index) => level(index, 'bullet', index % 2 === 0 ? '-' : '+')).join('')),
      abstract(
        1,
        levels
          .map((index) =>
            level(index, index === 0 ? 'decimal' : 'lowerLetter', `%${index + 1}${index === 0 ? '.' : ')'}`),
          )
          .join(''),
      ),
      element('w:num', { 'w:numId': bullets }, element('w:abstractNumId', { 'w:val': 0 })),
      ...ordered,
    ),
  );
}
