import { escapeMarkup, unescapeMarkup } from '@cchc/shared/text';

const words = {
  vi: { table: 'Bảng', scrolls: 'cuộn ngang để xem hết' },
  en: { table: 'Table', scrolls: 'scroll sideways to see all of it' },
} as const;
export type TableLanguage = keyof typeof words;

const mark = /<(\/?)(table|h[234])>/g;
const caption = /\s*<caption>(.*?)<\/caption>/sy;

const textOf = (markup: string): string =>
  unescapeMarkup(markup.replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

function captionAt(html: string, place: number): string {
  caption.lastIndex = place;
  return textOf(caption.exec(html)?.[1] ?? '');
}

/**
 * Puts each table of cleaned markup into one box that scrolls by keyboard; tables inside a table scroll with it. A box
 * is named by the caption, else by the heading above, else by its number, and no two of one text alike.
 */
export function frameTables(html: string, lang: TableLanguage): string {
  const { table, scrolls } = words[lang];
  const used = new Set<string>();
  let depth = 0;
  let number = 0;
  let heading = '';
  let headingAt = 0;
  const nameAt = (place: number): string => {
    number += 1;
    const own = [captionAt(html, place), heading].find((text) => text !== '') ?? `${table} ${number}`;
    let name = own;
    while (used.has(name)) name = `${name} (${table.toLowerCase()} ${number})`;
    used.add(name);
    return name;
  };
  return html.replace(mark, (tag: string, slash: string, name: string, place: number) => {
    const after = place + tag.length;
    if (name !== 'table') {
      if (depth === 0 && slash === '') headingAt = after;
      else if (depth === 0) heading = textOf(html.slice(headingAt, place));
      return tag;
    }
    depth += slash === '' ? 1 : -1;
    if (slash !== '') return depth === 0 ? `${tag}</div>` : tag;
    if (depth > 1) return tag;
    const label = escapeMarkup(`${nameAt(after)}, ${scrolls}`);
    return `<div class="table-wrap" tabindex="0" role="group" aria-label="${label}">${tag}`;
  });
}
