/** Counts as the pages write them, `05`: scripts of pages are too small for the whole of number formatting. */
export const twoDigits = (count: number): string => String(count).padStart(2, '0');
