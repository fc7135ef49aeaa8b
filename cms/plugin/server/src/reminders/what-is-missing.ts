import type { Unit } from '@cchc/shared/contract';

/** What a reminder is about, and what each unit still owes. */
export interface Missing {
  /** The duty, with its period. */
  readonly title: string;
  /** The last day, or the standing of the whole, as a clause after the title; empty when there is none. */
  readonly dueWords: string;
  /** Path on the public site where the reader sees the same. */
  readonly publicPath: string;
  readonly units: readonly MissingUnit[];
}

export interface MissingUnit {
  readonly unit: Unit;
  /** Why it is reminded, or why it need not be. */
  readonly words: string;
  readonly isMissing: boolean;
}
