import type { Verdict } from '@cchc/shared/contract';
import { verdictWords } from '@cchc/shared/quota';
import type { ReactNode } from 'react';
import type { DeskCell, DeskPeriod } from '../../../model/desk/index.ts';
import { shownFigure } from './cell-words';

export const provisionalMark = '⚑';
export const correctedMark = '✎';

/** Drawn, not written: a font that lacks one of the signs would take the shape away from who cannot see the colour. */
const shapes: Readonly<Record<Verdict, ReactNode>> = {
  exceeded: <path d="M6 1.5 11 10.5H1z" fill="currentColor" />,
  met: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  short: <path d="M1.5 2h9L6 10.5z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />,
  pending: (
    <>
      <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 6V1.4A4.6 4.6 0 0 1 10.6 6z" fill="currentColor" />
    </>
  ),
  exempt: <path d="M6 1 11 6 6 11 1 6z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />,
  no_target: <circle cx="6" cy="6" r="1.6" fill="currentColor" />,
  not_applicable: <path d="M1.5 6h9" stroke="currentColor" strokeWidth="1.6" />,
};

/** The shape of a verdict, as large as the letters around it. Decorative: its word stands beside it. */
export function VerdictShape({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className="shape" viewBox="0 0 12 12" width="0.9em" height="0.9em" aria-hidden="true" focusable="false">
      {shapes[verdict]}
    </svg>
  );
}

/** Shape and word of a verdict. */
export function VerdictName({ verdict }: { readonly verdict: Verdict }) {
  return (
    <>
      <VerdictShape verdict={verdict} /> {verdictWords[verdict]}
    </>
  );
}

/** Class names of a cell: the colour repeats what word and shape say. */
export function verdictClass(cell: DeskCell, phase: DeskPeriod['phase']): string {
  const { verdict } = shownFigure(cell);
  return `verdict verdict-${verdict === 'pending' && phase === 'ahead' ? 'ahead' : verdict}`;
}

/** Shape and marks of a cell, decorative: the sentence beside them is what is read aloud. */
export function CellMarks({ cell }: { readonly cell: DeskCell }) {
  return (
    <span aria-hidden="true">
      <VerdictShape verdict={shownFigure(cell).verdict} />
      {cell.provisional > 0 && ` ${provisionalMark}`}
      {cell.isCorrected && ` ${correctedMark}`}
    </span>
  );
}
