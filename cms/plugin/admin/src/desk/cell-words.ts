import { verdictWords } from '@cchc/shared/quota';
import type { DeskCell, DeskFigure, DeskPeriod } from '../../../model/desk/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import { aheadWords, outlookWords, pendingWords } from '../../../model/verdict-words.ts';

type Phase = DeskPeriod['phase'];

/** What a cell shows: a closed figure stands until the period is reopened, whatever has changed since. */
export const shownFigure = (cell: DeskCell): DeskFigure => cell.closed ?? cell;

/** `3/5`, or `3` where no number is asked for. */
export const figureWords = ({ counted, minimum }: Pick<DeskFigure, 'counted' | 'minimum'>): string =>
  minimum === null ? String(counted) : `${counted}/${minimum}`;

/** The word of a figure in a full sentence. */
export function verdictSentence(cell: DeskCell, phase: Phase): string {
  const { verdict } = shownFigure(cell);
  if (verdict !== 'pending') return verdictWords[verdict];
  return phase === 'ahead' ? aheadWords : pendingWords(cell.missing, cell.daysLeft ?? 0);
}

/** The word of a figure in a narrow cell. */
export function shortVerdict(cell: DeskCell, phase: Phase): string {
  const { verdict } = shownFigure(cell);
  switch (verdict) {
    case 'pending':
      return phase === 'ahead' ? aheadWords : `Còn thiếu ${cell.missing}`;
    case 'exempt':
      return 'Được miễn';
    case 'no_target':
      return 'Không giao';
    case 'not_applicable':
      return 'Không tính';
    case 'exceeded':
    case 'met':
    case 'short':
      return verdictWords[verdict];
  }
}

/** What is to be expected of a running period; null where nothing is forecast, or nothing is left to expect. */
export const outlookOf = ({ forecast, verdict }: DeskCell): string | null =>
  forecast === null || verdict !== 'pending' ? null : outlookWords[forecast.outlook];

/** The whole cell as it is read aloud. */
export function cellSentence(unitName: string, period: Pick<DeskPeriod, 'code' | 'phase'>, cell: DeskCell): string {
  const shown = shownFigure(cell);
  const outlook = outlookOf(cell);
  const counts = shown.minimum === null ? `${shown.counted} bài` : `${shown.counted} trên ${shown.minimum} bài`;
  const parts = [
    `${unitName}, ${periodNames(period.code).full}: ${verdictSentence(cell, period.phase)}`,
    ...(shown.verdict === 'not_applicable' && shown.counted === 0 ? [] : [counts]),
    ...(cell.carried > 0 ? [`được bù ${cell.carried} bài của kỳ trước`] : []),
    ...(cell.provisional > 0 ? [`tạm tính ${cell.provisional} bài chờ kết luận`] : []),
    ...(cell.closed === null ? [] : ['đã chốt số liệu']),
    ...(cell.isCorrected ? [`số liệu hiện nay ${verdictWords[cell.verdict]} ${figureWords(cell)}`] : []),
    ...(outlook === null ? [] : [`dự báo ${outlook}`]),
  ];
  return parts.join('; ');
}
