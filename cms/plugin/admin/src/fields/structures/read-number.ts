/** A typed number; what is no number stays as it was typed, so that nothing is lost and the fault can be said. */
export function readNumber(text: string): number | string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const value = Number(trimmed.replace(',', '.'));
  return Number.isFinite(value) ? value : text;
}

/** What stands in the box for a stored value. */
export const numberText = (value: unknown): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : typeof value === 'string' ? value : '';
