import { foldWords } from '@cchc/shared/text';

/** Place of the kind, address, title, codes parted by ` · `. */
export type Entry = readonly [kind: number, href: string, title: string, codes: string];

export interface Prepared {
  readonly entry: Entry;
  /** Words with their marks, lower case, each between spaces. */
  readonly exact: string;
  /** The same folded. */
  readonly folded: string;
}

const wordsOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

export function prepare(entry: Entry): Prepared {
  const text = ` ${wordsOf(`${entry[2]} ${entry[3]}`.normalize('NFC').toLowerCase())} `;
  return { entry, exact: text, folded: ` ${foldWords(text)} ` };
}

/**
 * Entries that hold every word of the query, the last one perhaps unfinished; marks in the query put the entries first
 * that have the same marks. A code or number typed whole comes before all.
 */
export function suggest(entries: readonly Prepared[], query: string): readonly Entry[] {
  const typed = wordsOf(query.normalize('NFC').toLowerCase());
  const phrase = foldWords(typed);
  if (phrase === '') return [];
  const words = phrase.split(' ');
  const found: { readonly entry: Entry; readonly score: number; readonly place: number }[] = [];
  entries.forEach(({ entry, exact, folded }, place) => {
    const holdsAll = words.every((word, index) =>
      folded.includes(index === words.length - 1 ? ` ${word}` : ` ${word} `),
    );
    if (!holdsAll) return;
    let score = 0;
    if (entry[3].split(' · ').some((code) => foldWords(code.replace(/^tel:/, '')) === phrase)) score += 8;
    if (exact.includes(` ${typed}`)) score += 4;
    if (folded.includes(` ${phrase}`)) score += 2;
    if (folded.startsWith(` ${phrase}`)) score += 1;
    found.push({ entry, score, place });
  });
  found.sort((a, b) => b.score - a.score || a.place - b.place);
  return found.map(({ entry }) => entry);
}
