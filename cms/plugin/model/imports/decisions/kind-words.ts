import type { DecisionItemKind } from '@cchc/shared/contract';
import { fold } from '@cchc/shared/text';

const kindPatterns: readonly (readonly [RegExp, DecisionItemKind])[] = [
  [/bai bo|huy bo|\babolished\b/, 'abolished'],
  [/thay the|\breplaced\b/, 'replaced'],
  [/sua doi|bo sung|\bamended\b/, 'amended'],
  [/chuan hoa|\bstandardi[sz]ed\b/, 'standardized'],
  [/moi ban hanh|ban hanh moi|cong bo moi|thu tuc hanh chinh moi|^moi$|\bnew\b/, 'new'],
];

/** The kind that a heading or a cell names; null when it names none, or several as the title of a decision does. */
export function itemKindOf(text: string): DecisionItemKind | null {
  const folded = fold(text).replace(/\s+/g, ' ').trim();
  const found = kindPatterns.filter(([pattern]) => pattern.test(folded)).map(([, kind]) => kind);
  // "thay thế, bãi bỏ" is a title; "bãi bỏ do được thay thế" does not occur in annexes.
  return found.length === 1 ? (found[0] ?? null) : null;
}

const countWords = [
  ['new', 'moi|ban hanh moi'],
  ['amended', '(?:duoc )?(?:sua doi|bo sung)'],
  ['replaced', '(?:duoc |bi )?thay the'],
  ['abolished', '(?:bi |duoc )?(?:bai bo|huy bo)'],
  ['standardized', '(?:duoc )?chuan hoa'],
] as const;

/** Numbers that the title states: "16 thủ tục hành chính ban hành mới, 13 thủ tục hành chính bị bãi bỏ". */
export function statedCountsOf(title: string): Partial<Record<DecisionItemKind, number>> {
  const folded = fold(title).replace(/\s+/g, ' ');
  return Object.fromEntries(
    countWords.flatMap(([kind, words]) => {
      const pattern = new RegExp(
        `(?<![\\d/])0*(\\d{1,3}) (?:danh muc )?(?:thu tuc hanh chinh|thu tuc|tthc) (?:${words})\\b`,
      );
      const number = pattern.exec(folded)?.[1];
      return number === undefined ? [] : [[kind, Number(number)] as const];
    }),
  );
}
