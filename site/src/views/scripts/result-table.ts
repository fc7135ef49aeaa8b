import { twoDigits } from './two-digits.ts';

/** One procedure as a row of results. */
export interface Result {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly words: string;
}

const step = 50;
/** Rows that a keystroke draws at once; the others of the step follow in the next frame. */
const atOnce = 8;

function addRow(body: HTMLTableSectionElement, { code, name, href, words }: Result): void {
  const row = body.insertRow();
  const link = document.createElement('a');
  link.href = href;
  link.textContent = name;
  ['Mã', 'Tên thủ tục', 'Tình trạng'].forEach((label, place) => {
    const cell = document.createElement(place === 1 ? 'th' : 'td');
    if (place === 1) cell.scope = 'row';
    cell.dataset['label'] = label;
    row.append(cell);
    cell.append([code, link, words][place] ?? '');
  });
}

/** Shows what was found; only what is drawn is made into results. */
export type Show = <T>(found: readonly T[], resultOf: (one: T) => Result) => void;

/** Draws results into the empty table of the page, fifty at a time. Null where the page has none. */
export function resultTable(results: HTMLElement): Show | null {
  const body = results.querySelector('tbody');
  const next = results.querySelector('button');
  if (!body || !next) return null;
  let shown: readonly unknown[] = [];
  let rows = (_from: number, _to: number): readonly Result[] => [];
  let drawn = 0;
  const draw = (count: number): void => {
    for (const row of rows(drawn, drawn + count)) addRow(body, row);
    drawn += count;
    const left = shown.length - drawn;
    next.hidden = left <= 0;
    next.textContent = `Xem thêm (còn ${twoDigits(left)} thủ tục nữa)`;
  };
  next.addEventListener('click', () => {
    draw(step);
  });
  return (found, resultOf) => {
    shown = found;
    rows = (from, to) => found.slice(from, to).map(resultOf);
    drawn = 0;
    results.hidden = found.length === 0;
    body.replaceChildren();
    draw(atOnce);
    requestAnimationFrame(() =>
      setTimeout(() => {
        // A later keystroke has its own rows.
        if (shown === found) draw(step - atOnce);
      }),
    );
  };
}
