import { plainTextOf } from '@cchc/shared/text';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly [{ readonly type: 'text'; readonly text: string }];
}

const markup = /<\/?(?:p|div|br|h[1-6]|li|ul|ol|table|tr|td|span|strong|em|b|i|a|img)\b[^>]*>/i;

/** The paragraphs of a text; of a page's markup only the words are kept. */
export function readBody(text: string): { readonly body: Paragraph[]; readonly hasMarkup: boolean } {
  const hasMarkup = markup.test(text);
  const lines = hasMarkup
    ? text.split(/<\/(?:p|div|h[1-6]|li|tr)\s*>|<br\s*\/?>/i).map(plainTextOf)
    : text.split('\n').map((line) => line.trim());
  return {
    hasMarkup,
    body: lines
      .filter((line) => line !== '')
      .map((line) => ({ type: 'paragraph', children: [{ type: 'text', text: line }] })),
  };
}
