import type { DeskCell } from '../../../model/desk/index.ts';

/** A cell of an open period, with what a test is about laid over it. */
export const deskCell = (facts: Partial<DeskCell>): DeskCell => ({
  verdict: 'met',
  counted: 1,
  minimum: 1,
  provisional: 0,
  carried: 0,
  missing: 0,
  daysLeft: null,
  forecast: null,
  closed: null,
  isCorrected: false,
  ...facts,
});
