import type { CivilDate } from '../../contract/primitives.ts';

/** Days from `from` on; `until` is the first day that no longer belongs, null when it never ends. */
export interface DaySpan {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

const endsBefore = (until: CivilDate | null, day: CivilDate): boolean => until !== null && until <= day;

/** What is left of the spans when the days of `cut` are taken out. */
function subtractOne(spans: readonly DaySpan[], cut: DaySpan): DaySpan[] {
  return spans.flatMap((span) => {
    if (endsBefore(span.until, cut.from) || endsBefore(cut.until, span.from)) return [span];
    const rest: DaySpan[] = [];
    if (span.from < cut.from) rest.push({ from: span.from, until: cut.from });
    if (cut.until !== null && (span.until === null || cut.until < span.until)) {
      rest.push({ from: cut.until, until: span.until });
    }
    return rest;
  });
}

export function subtractSpans(spans: readonly DaySpan[], cuts: readonly DaySpan[]): readonly DaySpan[] {
  return cuts.reduce<readonly DaySpan[]>(subtractOne, spans);
}

/** The part of the spans from `day` on. */
export function spansFrom(spans: readonly DaySpan[], day: CivilDate): readonly DaySpan[] {
  return spans
    .filter((span) => !endsBefore(span.until, day))
    .map((span) => (span.from < day ? { from: day, until: span.until } : span));
}

export function spansHold(spans: readonly DaySpan[], day: CivilDate): boolean {
  return spans.some((span) => span.from <= day && (span.until === null || day < span.until));
}
