import { addDays } from '../../shared/src/period/civil-date.ts';
import { makeDecision, makeProcedure } from '../../shared/src/procedure/builders.ts';
import { checkDecision, indexProcedures, statusesOn } from '../../shared/src/procedure/index.ts';
import type { Measurement } from './measurement.ts';

const procedureCount = 5_000;
const decisionCount = 500;
const rowsEach = 40;
const codeOf = (number: number): string => `9.${String(number % procedureCount).padStart(6, '0')}`;
const kinds = ['amended', 'standardized', 'amended', 'replaced', 'amended', 'abolished', 'amended', 'new'] as const;

const decisions = Array.from({ length: decisionCount }, (_, place) =>
  makeDecision(
    `qd-${place}`,
    addDays('2022-01-03', place * 3),
    Array.from({ length: rowsEach }, (__, row) => {
      const number = place * rowsEach + row;
      const kind = kinds[row % kinds.length] ?? 'amended';
      const successors = kind === 'replaced' ? [codeOf(number + 7)] : [];
      return { kind, procedureCode: codeOf(number), successors };
    }),
    place % 25 === 24
      ? { acts: [{ kind: 'annuls', decisionKey: `qd-${place - 5}`, itemId: null, effectiveDate: null }] }
      : {},
  ),
);
const procedures = Array.from({ length: procedureCount }, (_, place) => makeProcedure(codeOf(place), '2021-12-31'));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function timeOf(rounds: number, work: (round: number) => unknown): number {
  const times = Array.from({ length: rounds }, (_, round) => {
    const started = performance.now();
    work(round);
    return performance.now() - started;
  });
  return median(times);
}

/** Figures of the procedure rules: all statuses of a day, and the check of one decision among all others. */
export function benchProcedures(): readonly Measurement[] {
  const index = indexProcedures(procedures, decisions);
  const last = decisions.at(-1);
  if (last === undefined) throw new Error('The bench has no decision.');
  return [
    {
      name: 'procedures: statuses of a day, 5,000 procedures, 500 x 40 rows',
      value: timeOf(21, (round) => statusesOn(addDays('2023-06-01', round), index)),
      unit: 'ms',
      target: 50,
    },
    {
      name: 'procedures: laying out all periods from the decisions',
      value: timeOf(5, () => indexProcedures(procedures, decisions)),
      unit: 'ms',
      target: 1_000,
    },
    {
      name: 'procedures: check of one decision among all others',
      value: timeOf(5, () => checkDecision(last, procedures, decisions.slice(0, -1))),
      unit: 'ms',
      target: 1_000,
    },
  ];
}
