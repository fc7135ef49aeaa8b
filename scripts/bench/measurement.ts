/** One figure of `npm run bench`. `isAtLeast` marks figures that must not fall below their target. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: number;
  readonly isAtLeast?: boolean;
}
