import type { Found, SearchQuery, ShownResult, TextPiece } from '@cchc/shared/search';

export { showResults } from '@cchc/shared/search';

/** What a question led to. */
export interface Answer {
  readonly query: SearchQuery;
  readonly found: Found;
  /** Whether the words were read as raw Telex or VNI typing. */
  readonly isDecoded: boolean;
}

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

/** A number that may be dialled is one tap away; any other is read, unless the note says it or it only says more of another. */
function codesOf({ code, note }: ShownResult): (string | Node)[] {
  const parts = code.split(' · ');
  const noted = note.map(({ text }) => text).join('');
  const dial = parts.find((part) => part.startsWith('tel:'));
  const isSaid = (part: string): boolean =>
    part === dial || noted.includes(part) || parts.some((other) => part.startsWith(`${other}.`));
  const shown = parts.filter((part) => !isSaid(part)).join(' · ');
  return shown === '' ? [] : [dial === undefined ? shown : link(dial, shown)];
}

/** One result as it stands in the list. */
export function resultItem(result: ShownResult, kindName: string): HTMLLIElement {
  const item = document.createElement('li');
  const facts: (string | Node)[] = [element('span', 'tag', kindName)];
  for (const fact of [codesOf(result), marked(result.note)]) if (fact.length > 0) facts.push(' ', ...fact);
  item.append(link(result.path, ...marked(result.title)), element('p', 'meta', ...facts));
  if (result.excerpt.length > 0) item.append(element('p', 'excerpt', ...marked(result.excerpt)));
  return item;
}

/** Ways to the page of results before and after. */
export function pageLinks(page: number, pages: number, hrefOf: (page: number) => string): Node[] {
  const links: Node[] = [];
  if (page > 1) links.push(link(hrefOf(page - 1), 'Trang trước'));
  links.push(element('span', '', `Trang ${page} trên ${pages}`));
  if (page < pages) links.push(link(hrefOf(page + 1), 'Trang sau'));
  return pages > 1 ? links : [];
}

/** What is said of an answer, above the list and to a screen reader. `isKept`: it comes from what the reader kept. */
export function sentence({ query, found, isDecoded }: Answer, isKept: boolean): string {
  const count = found.documents.length.toLocaleString('vi').padStart(2, '0');
  const source = isKept ? ' (theo mục lục đã lưu trên máy)' : '';
  if (found.documents.length === 0) {
    return `Không có kết quả cho “${query.text}”. Hãy thử ít từ hơn, bỏ bớt điều kiện lọc hoặc tra theo mục bên dưới.`;
  }
  if (found.by === 'most-words') {
    return `Không có mục nào đủ các từ “${query.text}”. Đang hiện ${count} kết quả gần nhất${source}.`;
  }
  return `${isDecoded ? 'Đang hiện ' : ''}${count} kết quả cho “${query.text}”${source}`;
}
