import type { DecisionItemKind } from '@cchc/shared/contract';
import { type Sheet, type SheetHead, type SheetRow, blankRow } from '../../../model/decisions/index.ts';

/** A row on the screen: its own identity lasts while the page is open, also before the row is stored. */
export interface EditedRow extends SheetRow {
  readonly localId: number;
}

export interface Edited {
  readonly head: SheetHead;
  readonly rows: readonly EditedRow[];
}

export interface SheetState {
  readonly now: Edited;
  /** Earlier states, the latest last: what "Hoàn tác" goes back to. */
  readonly past: readonly Edited[];
  /** What the latest step touched: typing on in one box is one step. */
  readonly touched: string | null;
  readonly nextId: number;
}

export type SheetStep =
  | { readonly kind: 'head'; readonly change: Partial<SheetHead> }
  | { readonly kind: 'row'; readonly localId: number; readonly change: Partial<SheetRow> }
  | {
      readonly kind: 'add';
      readonly of: DecisionItemKind;
      readonly rows: readonly Partial<SheetRow>[];
      readonly after?: number;
    }
  | { readonly kind: 'remove'; readonly localId: number }
  | { readonly kind: 'move'; readonly localId: number; readonly by: -1 | 1 }
  | { readonly kind: 'undo' }
  | { readonly kind: 'open'; readonly sheet: Sheet };

const longestPast = 100;

export function openState(sheet: Sheet): SheetState {
  const rows = sheet.rows.map((row, position) => ({ ...row, localId: position + 1 }));
  return { now: { head: sheet.head, rows }, past: [], touched: null, nextId: rows.length + 1 };
}

/** The sheet as it is sent and compared. */
export const sheetOf = ({ head, rows }: Edited): Sheet => ({
  head,
  rows: rows.map(({ localId: _localId, ...row }) => row),
});

/** Moves a row past its neighbour of the same group: other groups stand in between only in the list. */
function moved(rows: readonly EditedRow[], localId: number, by: -1 | 1): readonly EditedRow[] {
  const from = rows.findIndex((row) => row.localId === localId);
  const row = rows[from];
  if (row === undefined) return rows;
  const sameKind = rows.flatMap(({ kind }, position) => (kind === row.kind ? [position] : []));
  const to = sameKind[sameKind.indexOf(from) + by];
  const other = to === undefined ? undefined : rows[to];
  if (other === undefined) return rows;
  return rows.map((one, position) => (position === from ? other : position === to ? row : one));
}

function added(state: SheetState, step: Extract<SheetStep, { kind: 'add' }>): Edited {
  const { head, rows } = state.now;
  const made = step.rows.map((row, index) => ({ ...blankRow(step.of, row), localId: state.nextId + index }));
  const after = rows.findIndex((row) => row.localId === step.after);
  const at = after === -1 ? rows.length : after + 1;
  return { head, rows: [...rows.slice(0, at), ...made, ...rows.slice(at)] };
}

function stepped(state: SheetState, step: Exclude<SheetStep, { kind: 'undo' | 'open' }>): Edited {
  const { head, rows } = state.now;
  switch (step.kind) {
    case 'head':
      return { head: { ...head, ...step.change }, rows };
    case 'row':
      return { head, rows: rows.map((row) => (row.localId === step.localId ? { ...row, ...step.change } : row)) };
    case 'add':
      return added(state, step);
    case 'remove':
      return { head, rows: rows.filter((row) => row.localId !== step.localId) };
    case 'move':
      return { head, rows: moved(rows, step.localId, step.by) };
  }
}

const touchedBy = (step: SheetStep): string | null =>
  step.kind === 'head'
    ? `head ${Object.keys(step.change).join(' ')}`
    : step.kind === 'row'
      ? `row ${step.localId} ${Object.keys(step.change).join(' ')}`
      : null;

/** One step of an officer. Every step can be taken back. */
export function takeSheetStep(state: SheetState, step: SheetStep): SheetState {
  if (step.kind === 'open') return openState(step.sheet);
  if (step.kind === 'undo') {
    const before = state.past.at(-1);
    if (before === undefined) return state;
    return { ...state, now: before, past: state.past.slice(0, -1), touched: null };
  }
  const now = stepped(state, step);
  const touched = touchedBy(step);
  const isSameStep = touched !== null && touched === state.touched;
  return {
    now,
    past: isSameStep ? state.past : [...state.past, state.now].slice(-longestPast),
    touched,
    nextId: state.nextId + (step.kind === 'add' ? step.rows.length : 0),
  };
}
