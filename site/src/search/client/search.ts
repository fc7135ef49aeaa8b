import { type Answer, readQuery } from '@cchc/shared/search';
import { filterTerm, kindWeights } from '../search-kinds.ts';
import { type OpenIndex, indexAddress, isKept, openIndex, openInstead, openNewest } from './index-source.ts';

const pageSize = 10;

const form = document.querySelector<HTMLFormElement>('#tim-kiem');
const box = document.querySelector<HTMLInputElement>('#q');
const suggestions = document.querySelector<HTMLUListElement>('#goi-y-ten');
const results = document.querySelector<HTMLElement>('#ket-qua');
const list = document.querySelector<HTMLOListElement>('#danh-sach');
const pages = document.querySelector<HTMLElement>('#cac-trang');
const status = document.querySelector<HTMLElement>('#so-ket-qua');
const lists = document.querySelector<HTMLElement>('#muc-luc');
const filters = document.querySelector<HTMLDetailsElement>('#loc');
const keep = document.querySelector<HTMLButtonElement>('#tai-ve');

if (form && box && suggestions && results && list && pages && status && lists && filters && keep) {
  const kinds = (results.dataset['kinds'] ?? '').split('|');
  const kindName = (kind: number): string => kinds[kind] ?? '';
  let opening: Promise<OpenIndex> | null = null;
  let turn = 0;

  const say = (text: string): void => {
    status.textContent = text;
  };
  const opened = (): Promise<OpenIndex> => {
    opening ??= openIndex(results.dataset['version'] ?? '');
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
  /** What results are drawn with comes beside the first reading of the index. */
  const drawing = () => import('./result-list.ts');
  /** Puts another index in the place of one that failed. Returns whether there is one. */
  const reopen = (error: unknown): Promise<boolean> => {
    const instead = openInstead(error);
    opening = instead;
    return instead.then(
      () => true,
      () => {
        opening = null;
        return false;
      },
    );
  };
  const asked = (): URLSearchParams => new URLSearchParams(location.search);
  const selects = [...filters.querySelectorAll('select')];
  /** As the form shows them: what the address asks for and the page does not offer narrows nothing. */
  const chosenFilters = (): string[] =>
    selects.flatMap(({ name, value }) => (value === '' ? [] : [filterTerm(name, value)]));

  const find = async ({ index }: OpenIndex): Promise<Answer> => {
    const { answerQuestion } = await drawing();
    const order = { filters: chosenFilters(), kindWeights };
    // Few queries are typed otherwise than they are meant: how to read them is fetched when one finds nothing.
    return answerQuestion(
      index,
      asked().get('q') ?? '',
      order,
      async () => (await import('./raw-typing.ts')).otherReadings,
    );
  };

  const show = async (answer: Answer, { index, isFromKept }: OpenIndex, mine: number): Promise<void> => {
    const { pageLinks, resultItem, sentence, showResults, unreadOf } = await drawing();
    const last = Math.max(1, Math.ceil(answer.found.documents.length / pageSize));
    const page = Math.min(last, Math.max(1, Math.floor(Number(asked().get('trang') ?? '1')) || 1));
    const place = { from: (page - 1) * pageSize, count: pageSize };
    const shown = await showResults(index, answer.found, answer.query, place);
    const unread = isFromKept ? await unreadOf(shown) : null;
    if (mine !== turn) return;
    list.start = place.from + 1;
    list.replaceChildren(
      ...shown.map((result) =>
        resultItem(result, kindName(result.kind), answer.query, unread?.has(result.path) === true),
      ),
    );
    pages.replaceChildren(
      ...pageLinks(page, last, (other) => {
        const query = asked();
        query.set('trang', String(other));
        return `?${query}`;
      }),
    );
    results.hidden = shown.length === 0;
    lists.hidden = shown.length > 0;
    say(sentence(answer, isFromKept));
  };

  /** Answers what the address asks for. A later question overtakes an earlier one. */
  const run = async (isRepeated = false): Promise<void> => {
    const mine = (turn += 1);
    const text = asked().get('q')?.trim() ?? '';
    if (readQuery(text).words.length === 0) {
      results.hidden = true;
      lists.hidden = false;
      say(text === '' ? '' : 'Hãy gõ ít nhất một chữ hoặc một số.');
      return;
    }
    say('Đang tìm…');
    try {
      const [open] = await Promise.all([opened(), drawing()]);
      const answer = await find(open);
      if (mine === turn) await show(answer, open, mine);
      // Once there is a network again, the next question goes to the newest.
      if (open.isFromKept) opening = null;
    } catch (error) {
      if (!isRepeated && (await reopen(error))) {
        if (mine === turn) await run(true);
        return;
      }
      if (mine !== turn) return;
      results.hidden = true;
      lists.hidden = false;
      say('Chưa tải được mục lục tìm kiếm. Hãy thử lại, hoặc tra theo các mục bên dưới.');
    }
  };

  const fillForm = (): void => {
    box.value = readQuery(asked().get('q') ?? '').text;
    for (const select of selects) {
      select.value = asked().get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
  };
  const ask = (): void => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value !== '') query.set(name, value.slice(0, 800));
    }
    history.pushState(null, '', `?${query}`);
    void run();
  };
  /** Who only reads results never loads what suggests names. */
  const suggestNames = async (): Promise<void> => {
    const entered = box.value;
    const { makeCombobox } = await import('./combobox.ts');
    // A question that was sent while that code was on its way wants no names any more.
    const startValue = asked().get('q') === box.value ? box.value : entered;
    makeCombobox({
      ...{ box, list: suggestions, startValue, kindName },
      load: async (): Promise<unknown> => {
        const { version } = await opened();
        const answer = await fetch(indexAddress(version, 'goi-y.json'));
        if (answer.ok) return answer.json();
        // The index was replaced since the page was opened.
        opening = openNewest();
        return (await fetch(indexAddress((await opening).version, 'goi-y.json'))).json();
      },
    });
  };

  suggestions.role = 'listbox';
  box.role = 'combobox';
  box.ariaAutoComplete = 'list';
  box.ariaExpanded = 'false';
  box.setAttribute('aria-controls', suggestions.id);
  filters.hidden = false;
  // On a phone they would push the results off the screen.
  filters.open = chosenFilters().length > 0 || matchMedia('(min-width: 48em)').matches;
  fillForm();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  filters.addEventListener('change', ask);
  window.addEventListener('popstate', () => {
    fillForm();
    void run();
  });
  pages.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', event.target.href);
    const left = document.activeElement;
    void run().then(() => {
      // Unless somebody has begun to type meanwhile.
      if ([left, document.body].includes(document.activeElement)) results.focus();
    });
  });
  // Without suggestions the search itself still works.
  box.addEventListener('focus', () => void suggestNames().catch(() => undefined), { once: true });
  if (document.activeElement === box) box.dispatchEvent(new Event('focus'));
  void run();
  keep.hidden = !('caches' in window);
  void isKept().then(async (isHere) => {
    if (isHere) (await import('./keep-offline.ts')).showKept(keep);
  });
  keep.addEventListener('click', () => {
    void Promise.all([openNewest(), import('./keep-offline.ts')]).then(
      ([{ version, index }, { keepOffline }]) => keepOffline(keep, version, index.head.bytes),
      () => {
        say('Chưa tải được mục lục tìm kiếm. Hãy thử lại.');
      },
    );
  });
}
