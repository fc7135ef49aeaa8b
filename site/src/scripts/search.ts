import { type Entry, type Prepared, find, prepare } from './search-entries.ts';

const shownOfAKind = 20;

const byId = (id: string): HTMLElement | null => document.getElementById(id);
const box = byId('q');
const results = byId('ket-qua');
const status = byId('so-ket-qua');
const index = byId('muc-luc');

function isEntry(value: unknown): value is Entry {
  return Array.isArray(value) && value.length === 5 && typeof value[0] === 'number' && typeof value[1] === 'string';
}

async function load(name: string): Promise<Prepared[]> {
  const answer = await fetch(`/tim-kiem/${name}.json`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  const list: unknown = await answer.json();
  return Array.isArray(list) ? list.filter(isEntry).map(prepare) : [];
}

function make(name: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

function row([, href, title, , note]: Entry): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  item.append(link);
  if (note !== '') item.append(make('p', note, 'meta'));
  return item;
}

function group(name: string, entries: readonly Entry[]): HTMLElement {
  const section = document.createElement('section');
  const list = make('ul', '', 'rows');
  list.append(...entries.slice(0, shownOfAKind).map(row));
  section.append(make('h2', `${name} (${entries.length})`), list);
  if (entries.length > shownOfAKind) {
    section.append(make('p', `Đang hiện ${shownOfAKind} kết quả đầu; hãy gõ thêm từ để thu hẹp.`, 'meta'));
  }
  return section;
}

if (box instanceof HTMLInputElement && results !== null && status !== null && index !== null) {
  const kinds = (results.dataset['kinds'] ?? '').split('|');
  const names = (results.dataset['files'] ?? '').split('|');
  const held: Prepared[] = [];
  let isAsked = false;
  let isWhole = false;

  const show = (): void => {
    const query = box.value.trim();
    const found = find(held, query);
    index.hidden = query !== '';
    results.replaceChildren(
      ...kinds.flatMap((name, kind) => {
        const ofKind = found.filter((entry) => entry[0] === kind);
        return ofKind.length === 0 ? [] : [group(name, ofKind)];
      }),
    );
    if (query === '') status.textContent = '';
    else if (found.length > 0) status.textContent = `${found.length} kết quả cho “${query}”`;
    else status.textContent = isWhole ? `Không có kết quả cho “${query}”. Hãy thử ít từ hơn.` : 'Đang tìm…';
    index.hidden &&= !isWhole || found.length > 0;
  };

  const loadAll = async (): Promise<void> => {
    if (isAsked) return;
    isAsked = true;
    try {
      for (const name of names) {
        held.push(...(await load(name)));
        show();
      }
      isWhole = true;
      show();
    } catch {
      isAsked = false;
      status.textContent = 'Chưa tải được mục lục tìm kiếm. Mời tra theo các mục bên dưới.';
      index.hidden = false;
    }
  };

  box.value = new URLSearchParams(location.search).get('q')?.slice(0, 200) ?? '';
  if (box.value !== '') void loadAll();
  box.addEventListener('focus', () => void loadAll());
  box.addEventListener('input', () => {
    void loadAll();
    show();
  });
  byId('tim-kiem')?.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(box.value)}`);
    void loadAll();
    show();
  });
}
