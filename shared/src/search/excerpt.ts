import { type SearchWord, hasMarks, searchWord, wordPattern } from './search-words.ts';

/** A stretch of text, and whether it is one of the words asked for. */
export interface TextPiece {
  readonly text: string;
  readonly isMark: boolean;
}

interface Token extends SearchWord {
  readonly start: number;
  readonly end: number;
}

const shownWords = 36;
const leadWords = 6;

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(wordPattern), (match) => ({
    ...searchWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

const initialsOf = (words: readonly SearchWord[]): string => words.map(({ folded }) => folded.charAt(0)).join('');

/** Roughly the shape of a syllable. What has another is spelt by initials: `tthc` is, `nha` and `te` are not. */
const spoken = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghk-np-tvx])?[aeiouy]{1,3}(?:ch|n[gh]|[cmnpt])?$/;
const isSpelt = ({ folded, exact }: SearchWord): boolean =>
  folded.length > 2 && folded === exact && !spoken.test(folded) && !/\d/.test(folded);

/** Marks what says the query otherwise: words whose initials are a word of the query, or the other way round. */
function matchInitials(tokens: readonly Token[], words: readonly SearchWord[], matches: number[]): void {
  const initials = initialsOf(tokens);
  const asked = initialsOf(words);
  words.forEach((spelt, word) => {
    if (!isSpelt(spelt) || matches.includes(word)) return;
    const { folded } = spelt;
    for (let at = initials.indexOf(folded); at >= 0; at = initials.indexOf(folded, at + 1)) {
      matches.fill(word, at, at + folded.length);
    }
  });
  tokens.forEach((token, place) => {
    const at = (matches[place] ?? -1) < 0 && isSpelt(token) ? asked.indexOf(token.folded) : -1;
    if (at >= 0) matches[place] = at;
  });
}

/** Which query word each word of the text is, or -1; words with marks as they were meant, where that occurs at all. */
function matchTokens(tokens: readonly Token[], words: readonly SearchWord[]): number[] {
  const exactOnes = new Set(tokens.map(({ exact }) => exact));
  const wanted = words.map((word) => ({ ...word, isExact: hasMarks(word) && exactOnes.has(word.exact) }));
  const matches = tokens.map(({ folded, exact }) =>
    wanted.findIndex((word) => (word.isExact ? word.exact === exact : word.folded === folded)),
  );
  matchInitials(tokens, words, matches);
  return matches;
}

/** First word of the stretch that holds most of the different query words, and of these the most at their neighbours. */
function bestStart(matches: readonly number[]): number {
  let best = 0;
  let bestScore = -1;
  matches.forEach((match, place) => {
    if (match < 0) return;
    const stretch = matches.slice(place, place + shownWords - leadWords);
    const different = new Set(stretch.filter((one) => one >= 0)).size;
    let run = 1;
    while (matches[place + run] === match + run) run += 1;
    const score = different * 4 + run * 5;
    if (score > bestScore) {
      bestScore = score;
      best = place;
    }
  });
  return Math.max(0, best - leadWords);
}

function pieces(
  text: string,
  tokens: readonly Token[],
  matches: readonly number[],
  from: number,
  to: number,
): TextPiece[] {
  const found: TextPiece[] = [];
  const push = (part: string, isMark: boolean): void => {
    if (part !== '') found.push({ text: part, isMark });
  };
  let at = tokens[from]?.start ?? 0;
  if (from === 0) at = 0;
  else push('… ', false);
  for (let place = from; place < to; place += 1) {
    const token = tokens[place];
    if (token === undefined || (matches[place] ?? -1) < 0) continue;
    push(text.slice(at, token.start), false);
    push(text.slice(token.start, token.end), true);
    at = token.end;
  }
  const isWhole = to >= tokens.length;
  push(isWhole ? text.slice(at) : `${text.slice(at, tokens[to - 1]?.end ?? text.length)} …`, false);
  return found;
}

/** The whole text in pieces, the words asked for marked. */
export function markWords(text: string, words: readonly SearchWord[]): TextPiece[] {
  const tokens = tokensOf(text);
  return pieces(text, tokens, matchTokens(tokens, words), 0, tokens.length);
}

/** The stretch of a text that shows best why it was found, as it was written, the words asked for marked. */
export function excerptOf(text: string, words: readonly SearchWord[]): TextPiece[] {
  const tokens = tokensOf(text);
  const matches = matchTokens(tokens, words);
  const from = tokens.length <= shownWords ? 0 : Math.min(bestStart(matches), tokens.length - shownWords);
  return pieces(text, tokens, matches, from, Math.min(tokens.length, from + shownWords));
}
