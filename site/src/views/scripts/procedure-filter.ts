// Narrows the whole list by words and values at once. The links of the page say which values there are.
import {
  type Catalogue,
  type PreparedRow,
  findProcedures,
  isCatalogue,
  prepareRow,
  statusOfRow,
} from './filter-procedures.ts';
import type { Show } from './result-table.ts';
import { twoDigits } from './two-digits.ts';

/** Rows prepared in one go: few enough to leave the page answering. */
const slice = 500;

const form = document.querySelector<HTMLFormElement>('#loc-thu-tuc');
const fold = document.querySelector<HTMLDetailsElement>('#loc-thu-tuc details');
const more = document.querySelector<HTMLElement>('#loc-them');
const status = document.querySelector<HTMLElement>('#so-ket-qua');
const links = document.querySelector<HTMLElement>('#loc-theo');
const list = document.querySelector<HTMLElement>('#danh-sach');
const results = document.querySelector<HTMLElement>('#ket-qua-loc');

function addSelect(facet: HTMLElement): void {
  const [name = ''] = [facet.dataset['facet']];
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.name = name;
  select.add(new Option('Tất cả', ''));
  for (const link of facet.querySelectorAll('a')) {
    select.add(new Option(link.textContent.trim(), link.dataset['value']));
  }
  label.append(facet.querySelector('summary')?.textContent ?? '', select);
  label.className = 'field';
  more?.append(label);
}

if (form && fold && status && links && list && results) {
  let catalogue: Catalogue | null = null;
  let rows: PreparedRow[] = [];
  let isAsked = false;
  let show: Show | null = null;

  /** What is asked for; only what is filled in. */
  const query = (): URLSearchParams =>
    new URLSearchParams(
      Array.from(new FormData(form), ([name, value]) => [name, typeof value === 'string' ? value.trim() : '']).filter(
        ([, value]) => value,
      ),
    );

  const apply = (): void => {
    const asked = query();
    const isAsking = asked.size > 0;
    list.hidden = isAsking && catalogue !== null;
    const from = catalogue;
    const found = from && isAsking ? findProcedures(rows, from, asked) : [];
    status.textContent = !isAsking
      ? ''
      : !from
        ? 'Đang tải danh sách …'
        : found.length === 0
          ? 'Không có thủ tục phù hợp. Hãy bớt từ hoặc bớt điều kiện lọc.'
          : `${twoDigits(found.length)} thủ tục phù hợp.`;
    show?.(found, (row) => ({
      code: row[0],
      name: row[1],
      href: `/thu-tuc/${row[0]}/`,
      words: from ? statusOfRow(row, from) : '',
    }));
  };

  const load = async (): Promise<void> => {
    const [answer, { resultTable }] = await Promise.all([
      fetch('/thu-tuc/danh-muc.json'),
      // Who only reads the list never loads what draws results.
      import('./result-table.ts'),
    ]);
    const read: unknown = await answer.json();
    if (!isCatalogue(read)) throw new TypeError();
    rows = [];
    for (let from = 0; from < read.rows.length; from += slice) {
      rows.push(...read.rows.slice(from, from + slice).map(prepareRow));
      await new Promise((resolve) => setTimeout(resolve));
    }
    // Once before the first key: a cold filter takes twice as long.
    findProcedures(rows, read, new URLSearchParams('q=thu tuc'));
    show ??= resultTable(results);
    catalogue = read;
    apply();
  };

  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    load().catch(() => {
      // Asked for again at the next use; until then the links of the page do the work.
      isAsked = links.hidden = false;
      status.textContent = 'Chưa tải được danh sách để lọc. Mời chọn trong các mục dưới đây.';
    });
  };

  links.querySelectorAll<HTMLElement>('details').forEach(addSelect);
  // The page of one value begins with that value; an address with a question, with the question.
  const start = new URLSearchParams(location.search);
  const { facet, value } = list.dataset;
  if (facet && !location.search) start.set(facet, value ?? '');
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    control.value = start.get(control.name) ?? '';
    // A value that the page does not offer asks for nothing.
    if (!control.value && control instanceof HTMLSelectElement) control.value = '';
    if (control.value && control.name !== 'q' && location.search) fold.open = true;
  }
  form.hidden = false;
  links.hidden = true;
  form.addEventListener('input', () => {
    ask();
    apply();
    // One address for one question, wherever it was asked.
    const asked = query().toString();
    history.replaceState(null, '', `/thu-tuc/${asked && `?${asked}`}`);
  });
  form.addEventListener('focusin', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Gives the screen of a phone to the results.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  if (location.search && query().size > 0) {
    ask();
    apply();
  }
}
