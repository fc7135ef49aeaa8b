import type { CivilDate } from '@cchc/shared/contract';

/** FNV-1a over UTF-16 units: short, and the same wherever it is computed. Guards against nothing but a mistake. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * What a printed sheet says of its own content: the day from which it applies, and a mark of the content itself, which
 * tells a text that was corrected later without a decision. A page holds no revision, and this needs none.
 */
export const contentMark = (day: CivilDate, content: unknown): string => `${day}.${shortHash(JSON.stringify(content))}`;
