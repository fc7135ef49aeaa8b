import { type DefaultTreeAdapterTypes as Tree, parse, serializeOuter } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Tree.TextNode => node.nodeName === '#text';

/** Value of an attribute; empty when there is none. */
export const attributeOf = ({ attrs }: Element, name: string): string =>
  attrs.find((attribute) => attribute.name === name)?.value ?? '';
export const classesOf = (element: Element): readonly string[] => attributeOf(element, 'class').split(/\s+/);
export const hasClass = (element: Element, name: string): boolean => classesOf(element).includes(name);

/** What is hidden from the reader of the printed page. */
export const isHidden = (element: Element): boolean =>
  hasClass(element, 'hidden') ||
  hasClass(element, 'screen-only') ||
  element.attrs.some(({ name }) => name === 'hidden') ||
  ['script', 'style', 'nav', 'button', 'template'].includes(element.tagName);

export function* descendants(element: Element): Iterable<Element> {
  for (const child of element.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* descendants(child);
  }
}

export const childElements = (element: Element): Element[] =>
  element.childNodes.filter(isElement).filter((child) => !isHidden(child));

/** Elements that stand on lines of their own: what is before them and after them is no word with what they hold. */
const blocks = new Set([
  ...['p', 'div', 'section', 'article', 'header', 'footer', 'aside', 'blockquote', 'pre', 'figure', 'figcaption'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'hr', 'br'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);
export const isBlock = ({ tagName }: Element): boolean => blocks.has(tagName);

const rawTextOf = (element: Element): string => {
  const text = element.childNodes
    .map((child) => (isText(child) ? child.value : isElement(child) ? rawTextOf(child) : ''))
    .join('');
  return isBlock(element) ? ` ${text} ` : text;
};

/** The words of an element in one line. */
export const textOf = (element: Element): string => rawTextOf(element).replace(/\s+/g, ' ').trim();

export const outerHtml = (element: Element): string => serializeOuter(element);

/** The elements of a page by name; the first of each. */
export function readPage(
  html: string,
): { readonly body: Element; readonly title: string; readonly description: string } | null {
  const root = parse(html).childNodes.find(isElement);
  if (root === undefined) return null;
  let body: Element | null = null;
  let title = '';
  let description = '';
  for (const element of descendants(root)) {
    if (element.tagName === 'body') body ??= element;
    if (element.tagName === 'title' && title === '') title = textOf(element);
    if (element.tagName === 'meta' && attributeOf(element, 'name') === 'description' && description === '') {
      description = attributeOf(element, 'content');
    }
  }
  return body === null ? null : { body, title, description };
}
