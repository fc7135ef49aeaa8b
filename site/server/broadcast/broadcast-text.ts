import { type Element, childElements, descendants, hasClass, isHidden, readPage, textOf } from '../page-tree.ts';
import { sayDates } from './say-dates.ts';
import { spokenPassages } from './spoken-passages.ts';

/** A sentence of its own: with an end where it has none, and with days and times as they are said. */
const ended = (text: string): string =>
  sayDates(/[.!?:…]["”’»)\]]*$/.test(text) ? text : `${text.replace(/\s*[,;–-]+$/, '')}.`);

const first = (within: readonly Element[], is: (element: Element) => boolean): string => {
  const found = within.find(is);
  return found === undefined ? '' : textOf(found);
};

/**
 * An article as a text to be read out over loudspeakers: who speaks, when it was published, and plain paragraphs that are
 * sentences. Null when the page is no article.
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
  const lead = first(inside, (element) => hasClass(element, 'lead'));
  const passages = body === undefined ? [] : spokenPassages(body);
  // Many texts begin with their title or their summary once more.
  const text = passages.filter((passage, at) => at > 1 || (passage !== title && passage !== lead));
  const sentences = [
    ...[strip, ['Bản tin phát thanh', siteName].filter((part) => part !== '').join('. ')],
    ...[title, said.join(', '), lead, ...text, source, 'Hết bản tin'],
  ];
  return `${sentences
    .filter((sentence) => sentence !== '')
    .map(ended)
    .join('\n\n')}\n`;
}
