import type { DeskPeriod } from '../../../model/desk/index.ts';
import { deskWords } from '../words/desk-words';

/** Where a period stands, in two or three words. */
export function periodState({ phase, closing }: Pick<DeskPeriod, 'phase' | 'closing'>): string {
  if (closing !== null) {
    return closing.isReopened ? deskWords.grid.reopened : deskWords.grid.closedRound(closing.round);
  }
  switch (phase) {
    case 'ahead':
      return deskWords.grid.ahead;
    case 'running':
      return deskWords.grid.running;
    case 'over':
      return deskWords.grid.toClose;
  }
}
