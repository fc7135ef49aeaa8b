import type { SheetHead } from '../../../model/decisions/index.ts';
import { statedCountsOf } from '../../../model/imports/decisions/kind-words.ts';

type Counts = SheetHead['statedCounts'];

const isSame = (a: Counts, b: Counts): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** The title with the numbers that it states, as long as the officer has typed no others: a wrong one is then told. */
export const followTitle = (
  { title: before, statedCounts }: Pick<SheetHead, 'title' | 'statedCounts'>,
  title: string,
): Pick<SheetHead, 'title' | 'statedCounts'> => ({
  title,
  statedCounts: isSame(statedCounts, statedCountsOf(before)) ? statedCountsOf(title) : statedCounts,
});
