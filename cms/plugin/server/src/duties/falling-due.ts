import { daysBetween } from '@cchc/shared/period';
import { dueDates } from '@cchc/shared/deadline';
import type { DutiesHome, FallingDue } from '../../../model/duties/index.ts';
import { type CalendarFacts, unitStandings } from './build-calendar.ts';
import { tellsOn } from './tells-on.ts';

/** Days before the last day in time from which a unit, and an office, is told of a duty. */
const ahead = { unit: 30, office: 14 } as const;

/** How many of the overdue ones are listed. */
const listedOverdue = 5;

export const dutiesPage = '/plugins/cchc-duties';

/** `Báo cáo …, tháng 03/2026`: the title of a monthly duty says which month. */
export const titleOfDue = (title: string, month: string | null): string =>
  month === null ? title : `${title}, tháng ${month.slice(5, 7)}/${month.slice(0, 4)}`;

/**
 * What falls due soon, soonest first, and apart from it what is overdue, the latest first. `unitCodes` null = the view
 * of an office over all units; else what these units themselves have not handed in.
 */
export function fallingDue(
  facts: CalendarFacts,
  unitCodes: readonly string[] | null,
): Pick<DutiesHome, 'due' | 'overdue' | 'overdueCount'> {
  const { ground, today } = facts;
  const found: FallingDue[] = [];
  for (const deadline of ground.deadlines) {
    const plan = ground.plans.find(({ key }) => key === deadline.planKey);
    if (plan === undefined || !tellsOn(plan, today)) continue;
    for (const due of dueDates(deadline.rule, plan, ground.calendar)) {
      // A slip of the signed text falls due for nobody.
      if (due.status !== 'due' || due.isBeforeIssue) continue;
      const daysLeft = daysBetween(today, due.date);
      if (daysLeft > (unitCodes === null ? ahead.office : ahead.unit)) continue;
      const open = unitStandings(deadline, plan, due, facts).filter(
        ({ isOpen, standing, code }) =>
          isOpen && standing !== 'unrecorded' && (unitCodes === null || unitCodes.includes(code)),
      );
      // A duty of the whole department cannot be ticked off, so it is not told once its day has passed.
      const isWhole = deadline.subject === 'other' && unitCodes === null && daysLeft >= 0;
      if (open.length === 0 && !isWhole) continue;
      const title = titleOfDue(deadline.title, due.month);
      found.push({
        title: unitCodes === null && open.length > 0 ? `${title}: còn ${open.length} đơn vị chưa gửi` : title,
        date: due.date,
        daysLeft,
        href: `${dutiesPage}?plan=${plan.key}&duty=${deadline.key}${due.month === null ? '' : `&month=${due.month}`}`,
      });
    }
  }
  found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const overdue = found.filter(({ daysLeft }) => daysLeft < 0).reverse();
  return {
    due: found.filter(({ daysLeft }) => daysLeft >= 0),
    overdue: overdue.slice(0, listedOverdue),
    overdueCount: overdue.length,
  };
}
