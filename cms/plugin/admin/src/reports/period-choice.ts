import { type PeriodKind, parsePeriod } from '@cchc/shared/period';

/** A period as it is chosen on the form. */
export interface PeriodChoice {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Month, quarter or half of the year, from 1. */
  readonly part: number;
  /** From the 15th of the month before to the 14th. */
  readonly isMidMonth: boolean;
  readonly from: string;
  readonly to: string;
}

/** How many parts of a kind a year has. */
export const partsOf = (kind: PeriodKind): number =>
  kind === 'month' ? 12 : kind === 'quarter' ? 4 : kind === 'half' ? 2 : 1;

/** The code of the chosen period; null while the days do not make one. */
export function codeOfChoice({ kind, year, part, isMidMonth, from, to }: PeriodChoice): string | null {
  const suffix = isMidMonth ? '@15' : '';
  switch (kind) {
    case 'month':
      return `${year}-${String(part).padStart(2, '0')}${suffix}`;
    case 'quarter':
      return `${year}-Q${part}${suffix}`;
    case 'half':
      return `${year}-H${part}${suffix}`;
    case 'nine_months':
      return `${year}-9M${suffix}`;
    case 'year':
      return `${year}${suffix}`;
    case 'range': {
      const code = `${from}..${to}`;
      return parsePeriod(code) === null ? null : code;
    }
  }
}

const partIn = /-(?:Q|H)?(\d{1,2})(?:@15)?$/;

/** What the form shows for a code; null for one that names no period. */
export function choiceOfCode(code: string): PeriodChoice | null {
  const period = parsePeriod(code);
  if (period === null) return null;
  const { kind, startDay, from, to } = period;
  const isNamedPart = kind === 'month' || kind === 'quarter' || kind === 'half';
  return {
    kind,
    // The name of a 15th-to-14th window is that of its last month.
    year: Number(kind === 'range' ? to.slice(0, 4) : period.code.slice(0, 4)),
    part: isNamedPart ? Number(partIn.exec(period.code)?.[1] ?? 1) : 1,
    isMidMonth: startDay === 15,
    from,
    to,
  };
}
