// Answers for the whole list on any day. The table of the page says the same without it.
import { type DayList, type DaysFile, isDay, isDaysFile, readDay } from './read-day.ts';
import { matcherOf, wordsOf } from './match-words.ts';
import { resultTable } from './result-table.ts';
import { twoDigits } from './two-digits.ts';

const form = document.querySelector<HTMLFormElement>('#chon-ngay');
const day = document.querySelector<HTMLInputElement>('#ngay');
const words = document.querySelector<HTMLInputElement>('#tu');
const status = document.querySelector<HTMLElement>('#so-trong-ngay');
const results = document.querySelector<HTMLElement>('#trong-ngay');
const table = document.querySelector<HTMLElement>('#moi-ngay');
const show = results && resultTable(results);

if (form && day && words && status && table && show) {
  let file: DaysFile | null = null;
  let asked: Promise<void> | null = null;
  const folded = new Map<string, string>();

  const foldedOnce = (name: string): string => {
    const held = folded.get(name) ?? wordsOf(name);
    folded.set(name, held);
    return held;
  };

  const sentence = ({ rows, inForce, ahead, unknown }: DayList): string => {
    const [year = '', month = '', date = ''] = day.value.split('-');
    const others = rows.length - inForce - ahead;
    return [
      `Ngày ${date}/${month}/${year}: ${twoDigits(inForce)} thủ tục đang thực hiện`,
      ...(ahead > 0 ? [`${twoDigits(ahead)} thủ tục chưa có hiệu lực`] : []),
      ...(others > 0 ? [`${twoDigits(others)} thủ tục không còn thực hiện`] : []),
      ...(unknown > 0 ? [`${twoDigits(unknown)} thủ tục chưa có dữ liệu`] : []),
    ].join('; ');
  };

  const apply = (): void => {
    const isAsking = isDay(day.value);
    const list = file && isAsking ? readDay(file, day.value) : null;
    table.hidden = list !== null;
    const matches = matcherOf(wordsOf(words.value));
    const found = list ? list.rows.filter(({ code, name }) => matches(`${code} ${foldedOnce(name)}`)) : [];
    const missed =
      found.length > 0 || !words.value.trim() ? '' : ` Không tìm thấy thủ tục nào khớp với “${words.value}”.`;
    status.textContent = list ? `${sentence(list)}.${missed}` : isAsking ? 'Đang tải dữ liệu …' : '';
    show(found, (row) => row);
  };

  const load = async (): Promise<void> => {
    const answer = await fetch('/thu-tuc/theo-ngay.json');
    const read: unknown = await answer.json();
    if (!isDaysFile(read)) throw new TypeError();
    file = read;
    apply();
  };

  const change = (): void => {
    asked ??= load().catch(() => {
      asked = null;
      status.textContent = 'Chưa tải được dữ liệu. Mời xem bảng dưới đây.';
    });
    apply();
  };

  const start = new URLSearchParams(location.search);
  day.value = start.get('ngay') ?? '';
  words.value = start.get('q') ?? '';
  form.hidden = false;
  form.addEventListener('input', () => {
    change();
    const query = new URLSearchParams();
    if (day.value) query.set('ngay', day.value);
    if (words.value) query.set('q', words.value);
    history.replaceState(null, '', `/thu-tuc/theo-ngay/?${query.toString()}`);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change();
  });
  if (day.value) change();
}
