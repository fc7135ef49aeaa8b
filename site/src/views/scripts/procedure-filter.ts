// Narrows the lists of the page to the rows whose name or code holds every word typed, with or without marks.
import { matchesWords, wordsOf } from './match-words.ts';

const filter = document.querySelector<HTMLElement>('#loc-thu-tuc');
const input = filter?.querySelector('input');
const result = filter?.querySelector<HTMLElement>('[data-result]');

if (filter && input && result) {
  const rows = Array.from(document.querySelectorAll<HTMLElement>('[data-row]'), (row) => ({
    row,
    text: wordsOf(row.textContent),
  }));
  const groups = document.querySelectorAll<HTMLElement>('[data-group]');
  const apply = (): void => {
    const words = wordsOf(input.value);
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !matchesWords(text, words);
      if (!row.hidden) shown += 1;
    }
    for (const group of groups) group.hidden = group.querySelector('[data-row]:not([hidden])') === null;
    result.textContent = words === '' ? '' : shown === 0 ? 'Không có thủ tục phù hợp.' : `${shown} thủ tục phù hợp.`;
  };
  filter.hidden = false;
  input.addEventListener('input', apply);
  apply();
}
