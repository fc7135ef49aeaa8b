import type { Sheet, SheetHead, SheetRow } from './sheet.ts';

/** A part of the sheet that two officers may both have changed: a field of the head, or one row. */
export type SheetPart =
  | { readonly kind: 'head'; readonly field: keyof SheetHead }
  | {
      readonly kind: 'row';
      readonly itemId: string;
      readonly code: string;
      readonly change: 'added' | 'changed' | 'removed';
    };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const headFields = (head: SheetHead): (keyof SheetHead)[] => Object.keys(head) as (keyof SheetHead)[];

/** Rows without an id are new on the screen and stand in no stored sheet. */
const byId = (sheet: Sheet): Map<string, SheetRow> =>
  new Map(sheet.rows.flatMap((row) => (row.itemId === null ? [] : [[row.itemId, row] as const])));

/** What differs from `base`: fields of the head by name, rows by their id. The order of rows is not compared. */
export function changedParts(base: Sheet, other: Sheet): readonly SheetPart[] {
  const parts: SheetPart[] = headFields(base.head)
    .filter((field) => !same(base.head[field], other.head[field]))
    .map((field) => ({ kind: 'head', field }));
  const before = byId(base);
  for (const row of other.rows) {
    const held = row.itemId === null ? undefined : before.get(row.itemId);
    const place = { kind: 'row' as const, itemId: row.itemId ?? '', code: row.procedureCode };
    if (held === undefined) parts.push({ ...place, change: 'added' });
    else if (!same(held, row)) parts.push({ ...place, change: 'changed' });
  }
  const after = byId(other);
  for (const [itemId, row] of before) {
    if (!after.has(itemId)) parts.push({ kind: 'row', itemId, code: row.procedureCode, change: 'removed' });
  }
  return parts;
}

/**
 * Both officers' changes on one sheet. Where both changed the same field or row, what stands on the screen (`mine`)
 * stays; everything else is taken from what is stored now (`theirs`).
 */
export function mergeSheets(base: Sheet, mine: Sheet, theirs: Sheet): Sheet {
  const head: Record<string, unknown> = { ...theirs.head };
  for (const field of headFields(mine.head)) {
    if (!same(base.head[field], mine.head[field])) head[field] = mine.head[field];
  }
  const [before, own, stored] = [byId(base), byId(mine), byId(theirs)];
  const changedByMe = (row: SheetRow): boolean => row.itemId === null || !same(before.get(row.itemId), row);
  const isGoneHere = (itemId: string): boolean => before.has(itemId) && !own.has(itemId);
  const kept = mine.rows.flatMap((row): SheetRow[] => {
    if (changedByMe(row)) {
      // The other officer removed a row that was changed here: it comes back as a new one.
      return [row.itemId !== null && !stored.has(row.itemId) ? { ...row, itemId: null } : row];
    }
    const theirRow = stored.get(row.itemId ?? '');
    return theirRow === undefined ? [] : [theirRow];
  });
  const held = new Set(kept.flatMap((row) => row.itemId ?? []));
  const added = theirs.rows.filter((row) => row.itemId !== null && !held.has(row.itemId) && !isGoneHere(row.itemId));
  return { head: head as SheetHead, rows: [...kept, ...added] };
}
