import { foldWords } from '@cchc/shared/text';
import { type TextPiece, excerptOf, markWords } from './excerpt.ts';
import { type Found, kindOfDocuments } from './find-documents.ts';
import type { SearchQuery } from './read-query.ts';
import type { ResultHead } from './search-document.ts';
import type { SearchIndex, ShownText } from './search-index.ts';
import { searchWords } from './search-words.ts';

export interface ShownResult {
  readonly kind: number;
  readonly path: string;
  readonly title: readonly TextPiece[];
  readonly code: string;
  readonly note: readonly TextPiece[];
  readonly excerpt: readonly TextPiece[];
  readonly isEnded: boolean;
}

const codeWords = (code: string): readonly string[] =>
  code.split(' · ').map((one) => foldWords(one.replace(/^tel:/, '')));

/** More than any words earn together: who types a whole name or a whole code means it. */
const named = 1000;
const titlePhrase = 5;
const bodyPhrase = 1;

/** Whether the query is the whole title or a whole code. */
function isNamed([, , title, code]: ResultHead, query: SearchQuery): boolean {
  const asked = query.words.map(({ folded }) => folded).join(' ');
  return foldWords(title) === asked || codeWords(code).includes(asked);
}

/** How well the words of a loaded result follow one another as they were typed, in points of `findDocuments`. */
function phrasePoints({ head, body }: ShownText, query: SearchQuery): number {
  const [, , title, code, note, summary] = head;
  if (isNamed(head, query)) return named;
  const exact = query.words.map((word) => word.exact).join(' ');
  const folded = query.words.map((word) => word.folded).join(' ');
  const scoreIn = (text: string): number => {
    const words = searchWords(text);
    const place = ` ${words.map((word) => word.exact).join(' ')} `.indexOf(` ${exact} `);
    if (place >= 0) return place === 0 ? 4 : 3;
    const anyhow = ` ${words.map((word) => word.folded).join(' ')} `.indexOf(` ${folded} `);
    return anyhow < 0 ? 0 : anyhow === 0 ? 2.5 : 2;
  };
  return (
    scoreIn(`${title} ${code}`) * titlePhrase + Math.min(1, scoreIn(`${note} ${summary} ${body ?? ''}`)) * bodyPhrase
  );
}

/** With what a note may begin that is of no interest by itself: nobody asked for a label. */
const noteLabel = /^(?:Mã thủ tục|Số điện thoại)/;

function markNote(note: string, words: SearchQuery['words']): TextPiece[] {
  const label = noteLabel.exec(note)?.[0];
  const marked = markWords(note.slice(label?.length), words);
  return label === undefined ? marked : [{ text: label, isMark: false }, ...marked];
}

/**
 * Reads a page of what was found and puts it into words. Results that have every word as it was typed
 * come before the others, and of each of the two those that hold the words in their order come first on the page.
 */
export async function showResults(
  index: SearchIndex,
  found: Found,
  query: SearchQuery,
  place: { readonly from: number; readonly count: number },
): Promise<ShownResult[]> {
  const kinds = kindOfDocuments(index);
  const documents = found.documents.slice(place.from, place.from + place.count);
  const read = await Promise.all(
    documents.map(async (document, rank) => {
      const shown = await index.text(document, !found.withoutBody.has(document));
      const at = place.from + rank;
      const points = (found.points[at] ?? 0) + phrasePoints(shown, query);
      return { shown, rank, isEnded: kinds(document).isEnded, isMeant: at < found.meant, points };
    }),
  );
  read.sort((a, b) => Number(b.isMeant) - Number(a.isMeant) || b.points - a.points || a.rank - b.rank);
  return read.map(({ shown, isEnded }) => {
    const [kind, path, title, code, note, summary] = shown.head;
    const text = shown.body === null || shown.body === '' ? summary : `${summary} ${shown.body}`.trim();
    return {
      kind,
      path,
      code,
      isEnded,
      title: markWords(title, query.words),
      note: markNote(note, query.words),
      excerpt: excerptOf(text, query.words),
    };
  });
}
