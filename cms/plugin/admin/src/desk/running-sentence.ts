import type { DeskQuota } from '../../../model/desk/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import { deskWords } from '../words/desk-words';
import { figureWords, outlookOf, verdictSentence } from './cell-words';

/**
 * The running period of a quota in one sentence: of several units who has reached it, who is behind and who is likely
 * to miss it; of one unit its own standing; without a number what was counted. Null while no period runs.
 */
export function runningSentence(
  { periods }: Pick<DeskQuota, 'periods'>,
  rows: DeskQuota['rows'],
  nameOf: (unit: string) => string,
): string | null {
  const column = periods.findIndex(({ phase }) => phase === 'running');
  const period = periods[column];
  if (period === undefined) return null;
  const name = periodNames(period.code).full;
  const cells = rows.flatMap(({ unit, cells: own }) => {
    const cell = own[column];
    return cell === undefined ? [] : [{ unit, cell }];
  });
  const reached = cells.filter(({ cell }) => cell.verdict === 'met' || cell.verdict === 'exceeded');
  const behind = cells.filter(({ cell }) => cell.verdict === 'pending');
  const measured = [...reached, ...behind];
  const [only] = measured;
  if (only !== undefined && measured.length === 1) {
    const outlook = outlookOf(only.cell);
    const standing = [verdictSentence(only.cell, 'running'), ...(outlook === null ? [] : [outlook])].join('; ');
    return deskWords.quota.single(name, nameOf(only.unit), figureWords(only.cell), standing);
  }
  if (measured.length > 1) {
    const atRisk = behind.filter(({ cell }) => cell.forecast?.outlook === 'at_risk');
    return deskWords.quota.summary(name, reached.length, behind.length, atRisk.length);
  }
  const free = cells.filter(({ cell }) => cell.verdict === 'no_target');
  if (free.length === 0) return null;
  return deskWords.quota.free(
    name,
    free.reduce((sum, { cell }) => sum + cell.counted, 0),
  );
}
