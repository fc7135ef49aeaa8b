import { foldDocumentNumber } from './fold-document-number.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/** Order by number, then by the letters behind it: 9/QĐ-UBND before 12/QĐ-UBND. 0 = the same number, however written. */
export function compareDocumentNumbers(a: string, b: string): number {
  return collator.compare(foldDocumentNumber(a), foldDocumentNumber(b));
}
