import type { DeskCell, DeskPeriod } from '../../../model/desk/index.ts';
import { verdictMarks } from '../../../model/verdict-words.ts';
import { isCorrected, shownFigure } from './cell-words';

export const provisionalMark = '⚑';
export const correctedMark = '✎';

/** Class names of a cell: the colour repeats what word and mark say. */
export function verdictClass(cell: DeskCell, phase: DeskPeriod['phase']): string {
  const { verdict } = shownFigure(cell);
  return `verdict verdict-${verdict === 'pending' && phase === 'ahead' ? 'ahead' : verdict}`;
}

/** Marks of a cell, decorative: the sentence beside them is what is read aloud. */
export function CellMarks({ cell }: { readonly cell: DeskCell }) {
  return (
    <span className="mark" aria-hidden="true">
      {verdictMarks[shownFigure(cell).verdict]}
      {cell.provisional > 0 && ` ${provisionalMark}`}
      {isCorrected(cell) && ` ${correctedMark}`}
    </span>
  );
}
