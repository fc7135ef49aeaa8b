import { foldWords } from '@cchc/shared/text';

/** Finds the code of a record by its code or any of its names, whatever the accents and punctuation. */
export type NameIndex = (text: string) => string | null;

export function indexNames(
  entries: readonly { readonly code: string; readonly names: readonly string[] }[],
): NameIndex {
  const byName = new Map<string, string>();
  for (const { code, names } of entries) {
    for (const name of [code, ...names]) {
      const key = foldWords(name);
      if (key !== '' && !byName.has(key)) byName.set(key, code);
    }
  }
  return (text) => byName.get(foldWords(text)) ?? null;
}
