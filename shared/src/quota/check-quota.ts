import { canonicalJson } from '../../contract/digest.ts';
import type { Plan, Quota } from '../../contract/types/plan.ts';
import type { Period } from '../period/index.ts';
import { type CountableUnit, isAddressed } from './owing-units.ts';
import { isValidIn, quotaPeriods } from './reading.ts';

/** What is wrong with a quota as entered. Permanent codes; the words are chosen where they are shown. */
export type QuotaProblem =
  | 'identical' // Q14: another quota asks for exactly the same.
  | 'reading_missing' // Q1: the chosen reading is not among the readings.
  | 'outside_plan' // The quota is valid on days that its plan does not cover.
  | 'no_whole_period' // Q12: no whole period lies between its first and last day.
  | 'minimum_invalid' // Q1: a minimum is a whole number of at least 1, or absent.
  | 'never_counts' // Q1, Q15: what appeared elsewhere was never handed in here.
  | 'nobody_addressed' // Q1: no unit is addressed by the chosen reading.
  | 'closed_period_cut' // Q11: a closed period would lie outside of the quota's validity.
  | 'definition_changed'; // Q12: a period has been closed, and the period definition differs from then.

/** What a quota asks for, without its names: equal texts mean identical quotas. */
function demandOf(quota: Quota): string {
  const { planKey, period, startDay, validFrom, validTo, carriesOver } = quota;
  const reading = quota.readings.find(({ id }) => id === quota.chosenReading);
  if (reading === undefined) return canonicalJson({ key: quota.key });
  const { who, subject, event, where, minimum } = reading;
  const sortedWho =
    who.scope === 'kinds'
      ? { ...who, kinds: [...who.kinds].sort() }
      : who.scope === 'all'
        ? { ...who, except: [...who.except].sort() }
        : who;
  const sortedSubject =
    subject.scope === 'categories' ? { ...subject, categories: [...subject.categories].sort() } : subject;
  return canonicalJson({
    ...{ planKey, period, startDay, validFrom, validTo, carriesOver },
    ...{ who: sortedWho, kinds: [...reading.kinds].sort(), subject: sortedSubject, event, where, minimum },
  });
}

/** Q14: true when two quotas under different keys ask for exactly the same. Overlapping ones are allowed. */
export function isIdenticalQuota(a: Quota, b: Quota): boolean {
  return a.key !== b.key && demandOf(a) === demandOf(b);
}

export interface QuotaSurroundings {
  readonly plan: Pick<Plan, 'periodFrom' | 'periodTo'>;
  readonly others: readonly Quota[];
  readonly units: readonly CountableUnit[];
  /** The quota as it was when a period was closed, null when none has been closed. */
  readonly closedUnder: Pick<Quota, 'period' | 'startDay'> | null;
  /** Closed periods that the quota has been valid for up to now. */
  readonly closedPeriods?: readonly Period[];
}

/** Everything that is wrong with a quota, in the order of `QuotaProblem`; empty when it may be saved. */
export function quotaProblems(quota: Quota, surroundings: QuotaSurroundings): QuotaProblem[] {
  const { plan, others, units, closedUnder, closedPeriods = [] } = surroundings;
  const reading = quota.readings.find(({ id }) => id === quota.chosenReading);
  const isInvalid = (minimum: number | null): boolean =>
    minimum !== null && !(Number.isInteger(minimum) && minimum > 0);
  const found: readonly (readonly [QuotaProblem, boolean])[] = [
    ['identical', others.some((other) => isIdenticalQuota(quota, other))],
    ['reading_missing', reading === undefined],
    ['outside_plan', quota.validFrom < plan.periodFrom || quota.validTo > plan.periodTo],
    ['no_whole_period', quotaPeriods(quota).length === 0],
    ['minimum_invalid', quota.readings.some(({ minimum }) => isInvalid(minimum))],
    ['never_counts', quota.readings.some(({ event, where }) => event === 'submitted' && where === 'elsewhere')],
    ['nobody_addressed', reading !== undefined && !units.some((unit) => isAddressed(reading.who, unit))],
    ['closed_period_cut', closedPeriods.some((period) => !isValidIn(quota, period))],
    [
      'definition_changed',
      closedUnder !== null && (closedUnder.period !== quota.period || closedUnder.startDay !== quota.startDay),
    ],
  ];
  return found.filter(([, isFound]) => isFound).map(([problem]) => problem);
}
