import { parsePeriod } from '@cchc/shared/period';
import { figure, namesInWords, periodWords } from '../../../model/reports/official-words.ts';
import type { ReportQuota } from '../../../model/reports/report.ts';
import { outlookWords } from '../../../model/verdict-words.ts';

type Row = ReportQuota['forecasts'][number];

const outlooks = ['reached', 'on_track', 'at_risk'] as const;

function ofOne({ unitName, outlook, expected, minimum }: Row): string {
  const likely = outlook === 'reached' ? '' : ` (dự kiến ${figure(expected)}/${figure(minimum)} tin, bài)`;
  return `${unitName} ${outlookWords[outlook]}${likely}`;
}

function ofMany(rows: readonly Row[]): string {
  return outlooks
    .flatMap((outlook) => {
      const names = rows.filter((row) => row.outlook === outlook).map(({ unitName }) => unitName);
      if (names.length === 0) return [];
      const count = `${figure(names.length)}/${figure(rows.length)} đơn vị ${outlookWords[outlook]}`;
      return [outlook === 'reached' ? count : `${count}: ${namesInWords(names)}`];
    })
    .join('; ');
}

/** How the running period is likely to end by the habit of the units, as the quota desk says it; null when none runs. */
export function forecastSentence({ forecasts }: ReportQuota): string | null {
  const [first, ...others] = forecasts;
  const period = first === undefined ? null : parsePeriod(first.period);
  if (first === undefined || period === null) return null;
  const said = others.length === 0 ? ofOne(first) : ofMany(forecasts);
  return `Ước đến hết ${periodWords(period)} theo nhịp độ của các kỳ trước: ${said}.`;
}
