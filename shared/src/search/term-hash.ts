/** Families of terms: folded word, exact word, pair of folded neighbours, filter. The letter begins the key. */
export type TermFamily = 'f' | 'x' | 'b' | '~';

/** 32 bits of a term (FNV-1a, then mixed). `salt` is chosen by the builder so that no two words meet. */
export function hashTerm(family: TermFamily, term: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (const text of [family, term]) {
    for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export const pairTerm = (first: string, second: string): string => `${first} ${second}`;
