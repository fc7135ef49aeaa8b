import { type CivilDate, type DecisionItemKind, civilDateSchema } from '@cchc/shared/contract';
import type { Sheet } from './sheet.ts';

/** What a decision will do to one procedure. */
export interface ForetoldRow {
  readonly code: string;
  readonly kind: DecisionItemKind;
  readonly name: string | null;
  readonly successors: readonly string[];
}

/** What happens on one day, at its first moment. */
export interface ForetoldDay {
  readonly day: CivilDate;
  /** False when the day has come already: then it works from the publication on. */
  readonly isAhead: boolean;
  readonly rows: readonly ForetoldRow[];
  /** Positions of the acts against other decisions. */
  readonly acts: readonly number[];
}

const dayOf = (own: string | null, sheet: Sheet): CivilDate | null => {
  const day = own ?? sheet.head.effectiveDate ?? sheet.head.issuedDate;
  return day !== null && civilDateSchema.safeParse(day).success ? day : null;
};

/** Day on which a row takes effect: its own, else the decision's, else that of signing; null while none is known. */
export const effectOfRow = (row: { readonly effectiveDate: string | null }, sheet: Sheet): CivilDate | null =>
  dayOf(row.effectiveDate, sheet);

/** What publishing will do, day by day. Nothing for a decision that is not entered completely. */
export function foretell(sheet: Sheet, today: CivilDate): readonly ForetoldDay[] {
  if (!sheet.head.isComplete) return [];
  const days = new Map<CivilDate, { rows: ForetoldRow[]; acts: number[] }>();
  const on = (day: CivilDate) => {
    const held = days.get(day) ?? { rows: [], acts: [] };
    days.set(day, held);
    return held;
  };
  for (const row of sheet.rows) {
    const day = dayOf(row.effectiveDate, sheet);
    if (day === null || row.procedureCode === '') continue;
    const { procedureCode: code, kind, name, successors } = row;
    on(day).rows.push({ code, kind, name, successors });
  }
  sheet.head.acts.forEach((act, position) => {
    const day = dayOf(act.effectiveDate, sheet);
    if (day !== null) on(day).acts.push(position);
  });
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { rows, acts }]) => ({ day, isAhead: day > today, rows, acts }));
}
