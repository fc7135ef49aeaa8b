import type { CivilDate, Plan, Unit } from '@cchc/shared/contract';
import { formatDate } from '@cchc/shared/text';

/** What a reminder is about, and what each unit still owes. */
export interface Missing {
  /** The duty, with its period. */
  readonly title: string;
  /** The last day, or the standing of the whole, as a clause after the title; empty when there is none. */
  readonly dueWords: string;
  /** Path on the public site where the reader sees the same; null when it is for the house alone. */
  readonly publicPath: string | null;
  readonly letter: LetterFacts;
  readonly units: readonly MissingUnit[];
}

/** What a letter says besides its units. */
export interface LetterFacts {
  /** The duty as it follows "V/v đôn đốc" and "việc". */
  readonly about: string;
  /** Plan and clause that oblige; null when there is none. */
  readonly basis: string | null;
  readonly dueDate: CivilDate | null;
}

export interface MissingUnit {
  readonly unit: Unit;
  /** Why it is reminded, or why it need not be. */
  readonly words: string;
  readonly isMissing: boolean;
}

/** `Kế hoạch số 12/KH-SYT ngày 06/03/2026 (Mục IV)`: what obliges, as a letter cites it. */
export function basisWords(
  plan: Pick<Plan, 'number' | 'issuedDate' | 'title'> | undefined,
  clause: string,
): string | null {
  if (plan === undefined) return null;
  const { number, issuedDate, title } = plan;
  const named =
    number === null ? title : `Kế hoạch số ${number}${issuedDate === null ? '' : ` ngày ${formatDate(issuedDate)}`}`;
  return clause.trim() === '' ? named : `${named} (${clause.trim()})`;
}
