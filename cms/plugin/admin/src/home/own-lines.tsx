import type { Matrix } from '../../../model/desk/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import { figureWords, outlookOf, verdictSentence } from '../desk/cell-words';
import { deskHref } from '../desk/desk-address';
import { VerdictShape } from '../desk/verdict-mark';
import { homeWords } from '../words/home-words';
import type { WidgetLine } from './widget-list';

const words = homeWords.articles;

/** How far one's own units are in the running period of each quota, one line each. */
export function ownLines({ quotas, units }: Matrix, own: readonly string[]): readonly WidgetLine[] {
  const nameOf = new Map(units.map(({ code, shortName }) => [code, shortName]));
  const unitWords = (unit: string): string => (own.length === 1 ? '' : ` – ${nameOf.get(unit) ?? unit}`);
  return quotas.flatMap((quota) =>
    quota.periods.flatMap((period, column) =>
      period.phase !== 'running'
        ? []
        : quota.rows.flatMap(({ unit, cells }) => {
            const cell = cells[column];
            if (cell === undefined || cell.verdict === 'not_applicable' || !own.includes(unit)) return [];
            const outlook = outlookOf(cell);
            const verdict = verdictSentence(cell, period.phase);
            return [
              {
                key: `${quota.key} ${unit}`,
                title: (
                  <>
                    <VerdictShape verdict={cell.verdict} /> {periodNames(period.code).full}:{' '}
                    {words.count(figureWords(cell))}
                    {unitWords(unit)}
                  </>
                ),
                href: deskHref({ open: { kind: 'cell', quota: quota.key, unit, period: period.code } }),
                detail: [`${quota.title}: ${verdict}`, ...(outlook === null ? [] : [outlook])].join('; '),
                isUrgent: cell.forecast?.outlook === 'at_risk',
              },
            ];
          }),
    ),
  );
}
