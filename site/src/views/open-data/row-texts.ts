import type { RowTexts } from './table.ts';

/**
 * Keeps the text of a row for as long as the row object lives. Only for rows whose text depends on the row alone and on
 * `scope`: a text of another scope is made anew.
 */
export function heldRowTexts<Row extends object>(): (scope: string) => RowTexts<Row> {
  const held = new WeakMap<Row, { readonly scope: string; readonly text: string }>();
  return (scope) => (row, make) => {
    const known = held.get(row);
    if (known?.scope === scope) return known.text;
    const text = make();
    held.set(row, { scope, text });
    return text;
  };
}
