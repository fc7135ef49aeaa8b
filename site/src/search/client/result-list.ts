import { type Answer, type SearchQuery, type ShownResult, type TextPiece, markWords } from '@cchc/shared/search';

export { answerQuestion, showResults } from '@cchc/shared/search';

function element(name: string, className: string, ...children: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

const marked = (pieces: readonly TextPiece[]): (string | Node)[] =>
  pieces.map(({ text, isMark }) => (isMark ? element('mark', '', text) : text));

function link(href: string, ...children: readonly (string | Node)[]): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.append(...children);
  return made;
}

/** What is said beside the kind: codes and numbers of documents, unless the note says them or they only say more of another. */
function codesOf({ code, note }: ShownResult): string {
  const parts = code.split(' · ');
  const noted = note.map(({ text }) => text).join('');
  const isSaid = (part: string, at: number): boolean =>
    noted.includes(part) ||
    parts.some((other) => part.startsWith(`${other}.`)) ||
    [part, parts[at + 1]].some((one) => one?.startsWith('tel:'));
  return parts.filter((part, at) => !isSaid(part, at)).join(' · ');
}

/** Numbers that may be dialled, each one tap away. */
const callsOf = ({ code }: ShownResult): HTMLElement[] =>
  code.split(' · ').flatMap((dial, at, parts) => {
    if (!dial.startsWith('tel:')) return [];
    const call = link(dial, `Gọi ${parts[at - 1] ?? ''}`);
    call.className = 'call';
    return [call];
  });

/** One result as it stands in the list. */
export function resultItem(
  result: ShownResult,
  kindName: string,
  { words }: SearchQuery,
  isUnread: boolean,
): HTMLLIElement {
  const item = document.createElement('li');
  const facts: (string | Node)[] = [element('span', 'tag', kindName)];
  if (isUnread) facts.push(' ', element('span', 'tag', 'Cần mạng để mở'));
  for (const fact of [marked(markWords(codesOf(result), words)), marked(result.note)]) {
    if (fact.length > 0) facts.push(' ', ...fact);
  }
  item.append(link(result.path, ...marked(result.title)), element('p', 'meta', ...facts));
  if (result.excerpt.length > 0) item.append(element('p', 'excerpt', ...marked(result.excerpt)));
  const calls = callsOf(result);
  if (calls.length > 0) item.append(element('p', '', ...calls));
  return item;
}

/** Addresses of results that the reader's browser does not keep: without a network they do not open. */
export async function unreadOf(results: readonly ShownResult[]): Promise<ReadonlySet<string>> {
  const kept = await Promise.all(results.map(({ path }) => caches.match(path)));
  return new Set(results.flatMap(({ path }, at) => (kept[at] === undefined ? [path] : [])));
}

/** Ways to the page of results before and after. */
export function pageLinks(page: number, pages: number, hrefOf: (page: number) => string): Node[] {
  const links: Node[] = [];
  if (page > 1) links.push(link(hrefOf(page - 1), 'Trang trước'));
  links.push(element('span', '', `Trang ${page} trên ${pages}`));
  if (page < pages) links.push(link(hrefOf(page + 1), 'Trang sau'));
  return pages > 1 ? links : [];
}

/** What was typed, kept from turning the words around it the other way. */
const quoted = (text: string): string => `“\u2068${text}\u2069”`;

/** What is said of an answer, above the list and to a screen reader. `isKept`: it comes from what the reader kept. */
export function sentence({ query, found, isReadOtherwise }: Answer, isKept: boolean): string {
  const count = found.documents.length.toLocaleString('vi').padStart(2, '0');
  const source = isKept ? ' (theo mục lục đã lưu trên máy)' : '';
  const asked = quoted(query.text);
  if (found.documents.length === 0) {
    return `Không có kết quả cho ${asked}. Hãy thử ít từ hơn, bỏ bớt điều kiện lọc hoặc tra theo mục bên dưới.`;
  }
  if (found.by === 'most-words') {
    return `Không có mục nào đủ các từ ${asked}. Đang hiện ${count} kết quả gần nhất${source}.`;
  }
  return `${isReadOtherwise ? 'Đang hiện ' : ''}${count} kết quả cho ${asked}${source}`;
}
