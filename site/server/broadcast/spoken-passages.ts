import { type Element, type Node, descendants, isBlock, isElement, isHidden, isText } from '../page-tree.ts';
import { spokenRows } from './spoken-rows.ts';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** What an eye reads as the sign of an entry of a list. */
const withoutSign = (line: string): string => line.replace(/^[-–•*+]\s+/, '');
const isSaid = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Lines of one paragraph as they are said: what starts anew is a sentence, what runs on runs on. */
function joinLines(lines: readonly string[]): string {
  return lines
    .map(tidy)
    .filter(isSaid)
    .reduce((said, line) => {
      if (said === '') return withoutSign(line);
      const next = withoutSign(line);
      if (/[.!?…:;,]["”’»)\]]*$/.test(said) || (/^\p{Ll}/u.test(next) && next === line)) return `${said} ${next}`;
      return `${said}${/^\p{L}/u.test(next) ? '.' : ','} ${next}`;
    }, '');
}

/** Marks of a passage that leads on to a list. */
const leadingOn = (passage: string): string =>
  /[.!?…:]$/.test(passage) ? passage : `${passage.replace(/\s*[,;–-]$/, '')}:`;

const isList = (node: Node): boolean => isElement(node) && (node.tagName === 'ul' || node.tagName === 'ol');
const hasPicture = (element: Element): boolean => [...descendants(element)].some(({ tagName }) => tagName === 'img');

/**
 * What is read out of a part of a page, a passage each: a paragraph, an entry of a list, a row of a table. Pictures
 * with their captions are not, nor is what only the eye needs.
 */
export function spokenPassages(within: Element): string[] {
  const passages: string[] = [];
  let lines: string[] = [];
  const close = (): void => {
    const passage = joinLines(lines);
    if (passage !== '') passages.push(passage);
    lines = [];
  };
  const say = (text: string): void => {
    lines.push(`${lines.pop() ?? ''}${text}`);
  };

  const visitEntry = (entry: Element): void => {
    const before = passages.length;
    const first = entry.childNodes.find(isList);
    for (const child of entry.childNodes) {
      if (child === first) {
        close();
        if (passages.length > before) passages.push(leadingOn(passages.pop() ?? ''));
      }
      visit(child);
    }
  };
  const visit = (node: Node, inPre = false): void => {
    if (isText(node)) {
      const [start = '', ...more] = inPre ? node.value.split('\n') : [node.value];
      say(start);
      lines.push(...more);
    }
    if (!isElement(node) || isHidden(node)) return;
    if (node.tagName === 'br') lines.push('');
    if (node.tagName === 'br' || (node.tagName === 'figure' && hasPicture(node))) return;
    if (isBlock(node)) close();
    if (node.tagName === 'table') passages.push(...spokenRows(node, spokenPassages));
    else if (node.tagName === 'li') visitEntry(node);
    else for (const child of node.childNodes) visit(child, inPre || node.tagName === 'pre');
    if (isBlock(node)) close();
  };

  for (const child of within.childNodes) visit(child);
  close();
  return passages;
}
