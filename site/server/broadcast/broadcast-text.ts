import { type Element, childElements, descendants, hasClass, isHidden, readPage, textOf } from '../page-tree.ts';

const ended = (text: string): string => (/[.!?:;…]$/.test(text) ? text : `${text}.`);

/** What is read out of a part of the text, a paragraph each. Pictures are not, nor is what only the eye needs. */
function* spoken(element: Element): Iterable<string> {
  for (const child of childElements(element)) {
    const text = textOf(child);
    switch (child.tagName) {
      case 'figure':
      case 'picture':
      case 'img':
        break;
      case 'ul':
      case 'ol':
        for (const item of childElements(child)) if (textOf(item) !== '') yield ended(textOf(item));
        break;
      case 'table':
        for (const row of descendants(child)) {
          if (row.tagName !== 'tr') continue;
          const cells = childElements(row)
            .map(textOf)
            .filter((cell) => cell !== '');
          if (cells.length > 0) yield ended(cells.join(', '));
        }
        break;
      case 'div':
      case 'section':
      case 'blockquote':
        yield* spoken(child);
        break;
      default:
        if (text !== '') yield ended(text);
    }
  }
}

const first = (within: readonly Element[], is: (element: Element) => boolean): string => {
  const found = within.find(is);
  return found === undefined ? '' : textOf(found);
};

/**
 * An article as a text to be read out over loudspeakers: who speaks, when it was published, and plain paragraphs with a
 * full stop after each. Null when the page is no article.
 */
export function broadcastText(html: string): string | null {
  const page = readPage(html);
  if (page === null) return null;
  const all = [...descendants(page.body)].filter((element) => !isHidden(element));
  const article = all.find((element) => element.tagName === 'article' && hasClass(element, 'article'));
  if (article === undefined) return null;
  const inside = [...descendants(article)];
  const title = first(inside, ({ tagName }) => tagName === 'h1');
  const body = inside.find((element) => hasClass(element, 'prose'));
  const strip = first(all, (element) => hasClass(element, 'sample-strip'));
  const [, siteName = ''] = page.title.split(/ – (?=[^–]*$)/);
  const byline = inside.find((element) => hasClass(element, 'byline'));
  const said = byline === undefined ? [] : childElements(byline).map(textOf);
  const source = first(inside, (element) => hasClass(element, 'source'));
  const paragraphs = [
    ...(strip === '' ? [] : [strip]),
    ended(['Bản tin phát thanh', siteName].filter((part) => part !== '').join('. ')),
    ended(title),
    ...(said.length === 0 ? [] : [ended(said.join(', '))]),
    ...[first(inside, (element) => hasClass(element, 'lead'))].filter((lead) => lead !== '').map(ended),
    ...(body === undefined ? [] : spoken(body)),
    ...(source === '' ? [] : [ended(source)]),
    'Hết bản tin.',
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
