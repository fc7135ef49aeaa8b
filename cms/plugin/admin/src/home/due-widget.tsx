import { formatDate } from '@cchc/shared/text';
import { Widget, isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { z } from 'zod';
import { useLoaded } from '../api/use-loaded';
import { homeWords } from '../words/home-words';
import { WidgetList } from './widget-list';

const words = homeWords.due;
const urgentDays = 3;
const reminderSchema = z.object({ title: z.string(), missingWords: z.string(), at: z.string(), href: z.string() });
const dueSchema = z.object({
  due: z.array(
    z.object({ title: z.string(), date: z.string(), daysLeft: z.number().int(), href: z.string().nullable() }),
  ),
  reminders: z.array(reminderSchema).default([]),
});
type Answer = ({ readonly kind: 'due' } & z.infer<typeof dueSchema>) | { readonly kind: 'absent' };

/** Where the address of deadlines is not there at all, the widget says so calmly instead of failing. */
const isMissing = (error: unknown): boolean => isFetchError(error) && [404, 405].includes(error.status ?? 0);

const leftWords = (days: number): string => {
  if (days === 0) return words.today;
  return days > 0 ? words.left(days) : words.late(-days);
};

/** What falls due next; for a unit, first what it was reminded of. */
export function DueWidget() {
  const { get } = useFetchClient();
  const read = useCallback(async (): Promise<Answer> => {
    try {
      return { kind: 'due', ...dueSchema.parse((await get('/cchc/duties/home')).data) };
    } catch (error) {
      if (isMissing(error)) return { kind: 'absent' };
      throw error;
    }
  }, [get]);
  const { value, failure } = useLoaded(read);
  if (failure !== null) return <Widget.Error>{failure}</Widget.Error>;
  if (value === null) return <Widget.Loading />;
  if (value.kind === 'absent') return <Widget.NoData>{words.absent}</Widget.NoData>;
  const reminders = value.reminders.map(({ title, missingWords, at, href }) => ({
    key: `${title} ${at}`,
    title: `${words.reminder}: ${title}`,
    href,
    detail: `${missingWords} (${formatDate(at)})`,
    isUrgent: true,
  }));
  const due = value.due.map(({ title, date, daysLeft, href }) => ({
    key: `${title} ${date} ${href ?? ''}`,
    title,
    href: href ?? '/plugins/cchc-duties',
    detail: `${formatDate(date)}, ${leftWords(daysLeft)}`,
    isUrgent: daysLeft <= urgentDays,
  }));
  if (due.length + reminders.length === 0) return <Widget.NoData>{words.none}</Widget.NoData>;
  return <WidgetList lines={[...reminders, ...due]} />;
}
