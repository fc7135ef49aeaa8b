import type { DeskFigure, DeskPeriod } from './shared-parts.ts';

/** True where something is missing by the count of now, so that a reminder has something to say. */
export const isLacking = ({ verdict }: Pick<DeskFigure, 'verdict'>, phase: DeskPeriod['phase']): boolean =>
  phase !== 'ahead' && (verdict === 'short' || verdict === 'pending');
