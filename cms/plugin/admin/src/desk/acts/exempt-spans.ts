import { parsePeriod, periodOfDay } from '@cchc/shared/period';
import { periodNames } from '../../../../model/period-words.ts';
import type { Choice } from '../../fields/use-choices';

const longer = ['month', 'quarter', 'half', 'year'] as const;

/** The period of a cell and the longer ones that it lies in, shortest first: what an exemption is mostly written for. */
export function exemptSpans(code: string): Choice[] {
  const own = parsePeriod(code);
  if (own === null) return [];
  const around = longer
    .map((kind) => periodOfDay(kind, own.to, own.startDay))
    .filter(({ from, to }) => {
      return from <= own.from && to >= own.to;
    });
  return [...new Set([own.code, ...around.map((period) => period.code)])].map((value) => ({
    value,
    label: periodNames(value).full,
  }));
}
