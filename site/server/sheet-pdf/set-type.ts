import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** Still read on a board at arm's length. */
const smallestType = 7.5;

/** How a document is set: factors of its type and of the white between its blocks. */
export interface TypeSetting {
  readonly type: number;
  readonly margins: number;
  readonly lineHeight: number;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function reset(part: unknown, setting: TypeSetting): unknown {
  if (Array.isArray(part)) return part.map((one) => reset(one, setting));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]: [string, unknown]) => {
      if (name === 'fontSize' && typeof value === 'number') {
        return [name, rounded(Math.max(smallestType, value * setting.type))];
      }
      if (name === 'margin' && Array.isArray(value)) {
        return [
          name,
          value.map((side: unknown) => (typeof side === 'number' ? rounded(side * setting.margins) : side)),
        ];
      }
      return [name, reset(value, setting)];
    }),
  );
}

const isContent = (part: unknown): part is TDocumentDefinitions['content'] => Array.isArray(part);

/** The same document in smaller or larger type, with less or more white between its blocks. */
export function setType(definition: TDocumentDefinitions, setting: TypeSetting): TDocumentDefinitions {
  const content = reset(definition.content, setting);
  const { defaultStyle } = definition;
  const size = defaultStyle?.fontSize;
  return {
    ...definition,
    content: isContent(content) ? content : definition.content,
    defaultStyle: {
      ...defaultStyle,
      lineHeight: setting.lineHeight,
      ...(size === undefined ? {} : { fontSize: rounded(size * setting.type) }),
    },
  };
}
