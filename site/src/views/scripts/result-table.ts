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
    const cell = row.insertCell();
    cell.dataset['label'] = label;
    cell.append([code, link, words][place] ?? '');
  });
}

/** Draws results into the empty table of the page, fifty at a time. Null where the page has none. */
export function resultTable(results: HTMLElement): ((rows: readonly Result[]) => void) | null {
  const body = results.querySelector('tbody');
  const next = results.querySelector('button');
  if (!body || !next) return null;
  let rows: readonly Result[] = [];
  let drawn = 0;
  const draw = (count: number): void => {
    for (const row of rows.slice(drawn, drawn + count)) addRow(body, row);
    drawn += count;
    const left = rows.length - drawn;
    next.hidden = left <= 0;
    next.textContent = `Xem thêm (còn ${String(left)} thủ tục nữa)`;
  };
  next.addEventListener('click', () => {
    draw(step);
  });
  return (found) => {
    rows = found;
    drawn = 0;
    results.hidden = found.length === 0;
    body.replaceChildren();
    draw(atOnce);
    requestAnimationFrame(() =>
      setTimeout(() => {
        // A later keystroke has its own rows.
        if (rows === found) draw(step - atOnce);
      }),
    );
  };
}
