import { vniPairs } from './legacy-letters.ts';

export type LegacyEncoding = 'tcvn3' | 'vni';

/** Letters that only Unicode text has; one of them settles the question. */
const unicodeOnly = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u;
/** Signs that no language writes inside a word, but TCVN3 does. */
const tcvn3Sign = /[a-zß-ÿ][µ¸¶·¹¨»¾¼½©®ª«¬\u00ad§]|[µ¸¶·¹¨¾¼½©®ª¬\u00ad§][a-zß-ÿ]/iu;
/** Pairs that also occur in Unicode Vietnamese ("hoà", "toán"), and so prove nothing. */
const unicodePairs = new Set(['oá', 'oà', 'oã', 'OÁ', 'OÀ', 'OÃ', 'Oá', 'Oà', 'Oã']);

/**
 * Share of words that have to carry the signs. TCVN3 shares many letters with Latin-1, so fewer of its words are
 * telling; a VNI pair is in almost every word, while French or German has a few in a sentence.
 */
const LEAST_SHARE = { tcvn3: 0.2, vni: 0.3 } as const;

function hasVniPair(word: string): boolean {
  for (let index = 0; index + 1 < word.length; index += 1) {
    const pair = word.slice(index, index + 2);
    if (vniPairs.has(pair) && !unicodePairs.has(pair)) return true;
  }
  return false;
}

/**
 * Whether the text was typed in an old Vietnamese font and reads as signs now. Null for ordinary text.
 * Only an offer may follow: whether to convert is for the person who pasted the text to say.
 */
export function detectLegacyEncoding(text: string): LegacyEncoding | null {
  const composed = text.normalize('NFC');
  if (unicodeOnly.test(composed)) return null;
  const words = composed.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const needed = (encoding: LegacyEncoding) => Math.max(2, words.length * LEAST_SHARE[encoding]);
  // Guillemets around a quotation are no letters.
  const tcvn3 = words.filter((word) => tcvn3Sign.test(word.replace(/^«+|»+[.,;:!?]*$/gu, ''))).length;
  const vni = words.filter(hasVniPair).length;
  if (tcvn3 >= needed('tcvn3') && tcvn3 >= vni) return 'tcvn3';
  return vni >= needed('vni') ? 'vni' : null;
}
