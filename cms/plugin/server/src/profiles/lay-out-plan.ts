import type { CivilDate, Deadline, Plan, Quota } from '@cchc/shared/contract';
import { type SampleWindow, addDays, instantAt, lastDayOfMonth, yearOf } from './sample-window.ts';
import type { DeadlineRuleData, PlanData, Profile } from './types.ts';

const earlier = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b);

interface PlanDates {
  readonly issued: CivilDate;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly title: string;
}

/** The plan runs over the year (or half) of `today`, earlier when the three complete months reach back before it. */
function datesOf(plan: PlanData, window: SampleWindow): PlanDates {
  const year = yearOf(window.today);
  const isSecondHalf = window.today.slice(5, 7) >= '07';
  const [start, end] =
    plan.span === 'year'
      ? [`${year}-01-01`, `${year}-12-31`]
      : isSecondHalf
        ? [`${year}-07-01`, `${year}-12-31`]
        : [`${year}-01-01`, `${year}-06-30`];
  const natural = `${year}-${plan.issued}`;
  const beforeWindow = `${addDays(window.from, -1).slice(0, 7)}-15`;
  const spanWords = plan.span === 'year' ? `năm ${year}` : `6 tháng ${isSecondHalf ? 'cuối' : 'đầu'} năm ${year}`;
  return {
    issued: natural < window.from ? natural : beforeWindow,
    from: earlier(start, window.from),
    to: end,
    title: `${plan.title} ${spanWords} (kế hoạch mẫu dựng theo ${plan.builtOn})`,
  };
}

/** Dates of the year; one that falls before the issue of a shifted plan keeps its distance from the original issue. */
function ruleOf(rule: DeadlineRuleData, plan: PlanData, dates: PlanDates): Deadline['rule'] {
  if (rule.kind !== 'on' && rule.kind !== 'before') return { ...rule };
  const year = yearOf(dates.to);
  const natural = `${year}-${rule.monthDay}`;
  if (natural > dates.issued) return { kind: rule.kind, date: natural };
  const distance = Math.round(
    (Date.parse(`${year}-${rule.monthDay}T12:00:00.000Z`) - Date.parse(`${year}-${plan.issued}T12:00:00.000Z`)) /
      86_400_000,
  );
  return { kind: rule.kind, date: addDays(dates.issued, Math.max(distance, 10)) };
}

export interface LaidPlan {
  readonly plan: Plan;
  readonly deadlines: readonly Deadline[];
  readonly quotas: readonly Quota[];
}

export function layOutPlan(profile: Profile, window: SampleWindow): LaidPlan {
  const { plan } = profile;
  const dates = datesOf(plan, window);
  const firstMonth = window.from.slice(5, 7);
  return {
    plan: {
      key: plan.key,
      number: null,
      title: dates.title,
      issuer: plan.issuer,
      issuedDate: dates.issued,
      periodFrom: dates.from,
      periodTo: dates.to,
      summary: `${plan.summary} Dữ liệu mẫu bắt đầu từ tháng ${firstMonth}/${yearOf(window.from)}, vì vậy chỉ tiêu tin, bài được xét từ tháng này.`,
      isSample: true,
      original: { ...plan.original },
      tasks: plan.tasks.map((task) => ({ ...task })),
      indicators: plan.indicators.map((indicator) => ({ ...indicator })),
      files: [],
      firstPublishedAt: instantAt(addDays(dates.issued, 1), '08:00'),
    },
    deadlines: profile.deadlines.map((deadline) => ({
      ...deadline,
      planKey: plan.key,
      rule: ruleOf(deadline.rule, plan, dates),
    })),
    quotas: profile.quotas.map((quota) => ({
      ...quota,
      planKey: plan.key,
      validFrom: window.from,
      validTo: lastDayOfMonth(dates.to.slice(0, 7)),
    })),
  };
}
