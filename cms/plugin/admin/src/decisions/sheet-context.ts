import { createContext, useContext } from 'react';
import type { CheckAnswer, ContentState, Doubt, ListedDecision, ProcedureHit } from '../../../model/decisions/index.ts';
import type { EditedRow, SheetStep } from './sheet-state';

/** What every part of an open sheet shares. */
export interface SheetWork {
  readonly canEdit: boolean;
  readonly step: (step: SheetStep) => void;
  readonly names: CheckAnswer['names'];
  readonly decisions: readonly ListedDecision[];
  readonly ownKey: string | null;
  readonly doubtsOfRow: (localId: number) => readonly Doubt[];
  readonly contentOfRow: (localId: number) => ContentState | null;
  readonly acknowledge: (code: string) => void;
  readonly takeBack: (code: string) => void;
  readonly create: (typed: string, then: (hit: ProcedureHit) => void) => void;
  readonly openContent: (row: EditedRow) => void;
  readonly removeRow: (row: EditedRow, place: string) => void;
}

const Context = createContext<SheetWork | null>(null);
export const SheetWorkProvider = Context.Provider;

export function useSheetWork(): SheetWork {
  const work = useContext(Context);
  if (work === null) throw new Error('Expected to stand inside an open sheet.');
  return work;
}
