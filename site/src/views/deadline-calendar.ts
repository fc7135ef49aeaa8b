import { dueDates } from '@cchc/shared/deadline';
import type { SiteData } from '../data/open-site.ts';
import { civilDateOf } from '../i18n/dates.ts';
import { ruleWords } from '../i18n/plan-words.ts';
import { type CalendarEntry, calendarText } from './calendar-text.ts';
import { dueDateNotes } from './plan-page.ts';
import { workingCalendarOf } from './working-calendar.ts';

/** Every due date of every plan as an entry that keeps its identity when its date moves. */
export function deadlineEntries(site: SiteData): CalendarEntry[] {
  const calendar = workingCalendarOf(site);
  return site.deadlines.flatMap((deadline) => {
    const plan = site.planByKey.get(deadline.planKey);
    if (plan === undefined) return [];
    return dueDates(deadline.rule, plan, calendar).flatMap((due) =>
      due.status === 'due'
        ? [
            {
              uid: `${deadline.key}${due.month === null ? '' : `-${due.month}`}@${site.publisherCode}`,
              day: due.date,
              stamp: civilDateOf(plan.firstPublishedAt),
              summary: `Hạn: ${deadline.title}${due.month === null ? '' : ` (tháng ${due.month.slice(5, 7)}/${due.month.slice(0, 4)})`}`,
              description: [deadline.who, ruleWords(deadline.rule), ...dueDateNotes(due), plan.title]
                .filter((part) => part !== '')
                .join('\n'),
              url: `${site.siteUrl}/ke-hoach/`,
            },
          ]
        : [],
    );
  });
}

export function deadlineCalendar(site: SiteData): string {
  const notice = site.settings.isDemonstration ? ' (DỮ LIỆU MẪU)' : '';
  return calendarText(`Thời hạn cải cách hành chính – ${site.settings.departmentName}${notice}`, deadlineEntries(site));
}
