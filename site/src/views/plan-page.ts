import type { Activity, Deadline, Plan, Quota } from '@cchc/shared/contract';
import { type DueDate, dueDates } from '@cchc/shared/deadline';
import type { WorkingCalendar } from '@cchc/shared/working-days';
import type { SiteData } from '../data/open-site.ts';
import { formatCount } from '../i18n/counts.ts';
import { formatDate } from '../i18n/dates.ts';
import { activityFormWords, deadlineSubjectWords, readingWords, ruleNotes, ruleWords } from '../i18n/plan-words.ts';
import { type FileLink, fileLink } from './file-link.ts';
import { workingCalendarOf } from './working-calendar.ts';

export interface DueDateView {
  readonly date: string;
  readonly iso: string;
  readonly isPast: boolean;
  readonly notes: readonly string[];
}

export interface DeadlineView {
  readonly key: string;
  readonly title: string;
  readonly subject: string;
  readonly clause: string;
  readonly who: string;
  readonly rule: string;
  readonly ruleNote: string;
  /** Why there is no date, or null. */
  readonly withoutDate: string | null;
  readonly dates: readonly DueDateView[];
  /** The first date that is not past. */
  readonly next: DueDateView | null;
}

export interface PlanQuotaView {
  readonly key: string;
  readonly title: string;
  readonly clause: string;
  readonly valid: string;
  readonly window: string | null;
  readonly chosen: { readonly label: string; readonly words: string };
  readonly others: readonly { readonly label: string; readonly words: string }[];
}

export interface PlanView {
  readonly key: string;
  readonly number: string | null;
  readonly title: string;
  readonly issuer: string;
  readonly issued: string | null;
  readonly period: string;
  readonly summary: string;
  readonly isSample: boolean;
  readonly original: Plan['original'];
  readonly isCurrent: boolean;
  readonly tasks: Plan['tasks'];
  readonly indicators: Plan['indicators'];
  readonly files: readonly FileLink[];
  readonly deadlines: readonly DeadlineView[];
  readonly quotas: readonly PlanQuotaView[];
}

export interface ActivityView {
  readonly key: string;
  readonly date: string;
  readonly form: string;
  readonly title: string;
  readonly unit: string;
  readonly number: string;
  readonly reach: string;
  readonly evidenceUrl: string | null;
}

/** What a reader who checks a date has to know about it. */
export function dueDateNotes(due: DueDate & { status: 'due' }): string[] {
  const notes: string[] = [];
  if (due.nominal !== due.date) {
    notes.push(`Ngày ${formatDate(due.nominal)} là ngày nghỉ, chuyển sang ngày làm việc kế tiếp.`);
  }
  if (due.isProvisional) notes.push('Dự kiến: lịch nghỉ của năm này chưa được công bố.');
  if (due.isBeforeIssue) notes.push('Ngày ghi trong văn bản đứng trước ngày ban hành.');
  return notes;
}

const dueDateView = (due: DueDate & { status: 'due' }, today: string): DueDateView => ({
  date: formatDate(due.date),
  iso: due.date,
  isPast: due.date < today,
  notes: dueDateNotes(due),
});

const withoutDateWords: Readonly<Record<Exclude<DueDate['status'], 'due'>, string>> = {
  no_date: 'Không ấn định ngày',
  not_determined: 'Chưa xác định được hạn vì chưa có ngày ban hành',
};

export function deadlineView(
  deadline: Deadline,
  plan: Pick<Plan, 'issuedDate' | 'periodFrom' | 'periodTo'>,
  calendar: WorkingCalendar,
  today: string,
): DeadlineView {
  const all = dueDates(deadline.rule, plan, calendar);
  const dates = all.flatMap((due) => (due.status === 'due' ? [dueDateView(due, today)] : []));
  const first = all[0];
  return {
    key: deadline.key,
    title: deadline.title,
    subject: deadlineSubjectWords[deadline.subject],
    clause: deadline.clause,
    who: deadline.who,
    rule: ruleWords(deadline.rule),
    ruleNote: ruleNotes[deadline.rule.kind],
    withoutDate: first !== undefined && first.status !== 'due' ? withoutDateWords[first.status] : null,
    dates,
    next: dates.find((due) => !due.isPast) ?? null,
  };
}

const firstDate = ({ dates }: DeadlineView): string => dates[0]?.iso ?? '9999';

/** As the year goes: by first date, what has none last. */
const byFirstDate = (a: DeadlineView, b: DeadlineView): number =>
  firstDate(a) < firstDate(b) ? -1 : firstDate(a) > firstDate(b) ? 1 : 0;

function planQuotaView(quota: Quota, site: SiteData): PlanQuotaView {
  const names = {
    unit: (code: string) => site.unitByCode.get(code)?.name ?? code,
    category: (slug: string) => site.categoryBySlug.get(slug)?.name ?? slug,
  };
  const readings = quota.readings.map((reading) => ({
    id: reading.id,
    label: reading.label,
    words: readingWords(reading, quota.period, names),
  }));
  const chosen = readings.find((reading) => reading.id === quota.chosenReading) ?? readings[0];
  return {
    key: quota.key,
    title: quota.title,
    clause: quota.clause,
    valid: `${formatDate(quota.validFrom)} – ${formatDate(quota.validTo)}`,
    window: quota.startDay === 15 ? 'Kỳ tính từ ngày 15 tháng trước đến ngày 14 tháng này' : null,
    chosen: { label: chosen?.label ?? '', words: chosen?.words ?? '' },
    others: readings.filter((reading) => reading !== chosen).map(({ label, words }) => ({ label, words })),
  };
}

export const activityView = (activity: Activity, site: Pick<SiteData, 'unitByCode'>): ActivityView => ({
  key: activity.key,
  date: formatDate(activity.date),
  form: activityFormWords[activity.form],
  title: activity.title,
  unit: site.unitByCode.get(activity.unit)?.name ?? activity.unit,
  number: formatCount(activity.number),
  reach: activity.reach === null ? 'Không thống kê' : formatCount(activity.reach),
  evidenceUrl: activity.evidenceUrl,
});

/** Plans, newest first; the ones that run on the day are `isCurrent`. Internal quotas are left out (Q16). */
export function planViews(site: SiteData): readonly PlanView[] {
  const calendar = workingCalendarOf(site);
  return site.plans.map((plan) => {
    return {
      key: plan.key,
      number: plan.number,
      title: plan.title,
      issuer: plan.issuer,
      issued: plan.issuedDate === null ? null : formatDate(plan.issuedDate),
      period: `${formatDate(plan.periodFrom)} – ${formatDate(plan.periodTo)}`,
      summary: plan.summary,
      isSample: plan.isSample,
      original: plan.original,
      isCurrent: plan.periodFrom <= site.asOf && site.asOf <= plan.periodTo,
      tasks: [...plan.tasks].sort((a, b) => a.order - b.order),
      indicators: plan.indicators,
      files: plan.files.map(fileLink),
      deadlines: site.deadlines
        .filter((deadline) => deadline.planKey === plan.key)
        .map((deadline) => deadlineView(deadline, plan, calendar, site.asOf))
        .sort(byFirstDate),
      quotas: site.quotas
        .filter((quota) => quota.planKey === plan.key && quota.visibility !== 'internal')
        .map((quota) => planQuotaView(quota, site)),
    };
  });
}
