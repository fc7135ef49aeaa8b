// One collator for all comparisons: making one costs far more than comparing.
const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Order of the Vietnamese alphabet (a ă â b … d đ e ê …), tones after letters, numbers by value.
 * Equal words in composed and decomposed form compare as 0.
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
