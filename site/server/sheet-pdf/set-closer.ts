import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** Still read on a board at arm's length. */
const smallestType = 7.5;
const ofType = 0.94;
const ofMargins = 0.6;
/** Vietnamese letters with two marks still do not touch the line above. */
const lineHeight = 1.05;

const rounded = (value: number): number => Math.round(value * 100) / 100;

function closer(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closer);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]: [string, unknown]) => {
      if (name === 'fontSize' && typeof value === 'number') {
        return [name, rounded(Math.max(smallestType, value * ofType))];
      }
      if (name === 'margin' && Array.isArray(value)) {
        return [name, value.map((side: unknown) => (typeof side === 'number' ? rounded(side * ofMargins) : side))];
      }
      return [name, closer(value)];
    }),
  );
}

const isContent = (part: unknown): part is TDocumentDefinitions['content'] => Array.isArray(part);

/** The same document in slightly smaller type, with less white between its blocks. */
export function setCloser(definition: TDocumentDefinitions): TDocumentDefinitions {
  const content = closer(definition.content);
  const { defaultStyle } = definition;
  const size = defaultStyle?.fontSize;
  return {
    ...definition,
    content: isContent(content) ? content : definition.content,
    defaultStyle: { ...defaultStyle, lineHeight, ...(size === undefined ? {} : { fontSize: rounded(size * ofType) }) },
  };
}
