import { formatDate } from '@cchc/shared/text';
import { Widget, isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { z } from 'zod';
import { useLoaded } from '../api/use-loaded';
import { homeWords } from '../words/home-words';
import { WidgetList } from './widget-list';

const words = homeWords.due;
const dueSchema = z.object({
  due: z.array(
    z.object({ title: z.string(), date: z.string(), daysLeft: z.number().int(), href: z.string().nullable() }),
  ),
});
type Answer = { readonly kind: 'due'; readonly due: z.infer<typeof dueSchema>['due'] } | { readonly kind: 'absent' };

/** Where the address of deadlines is not there at all, the widget says so calmly instead of failing. */
const isMissing = (error: unknown): boolean => isFetchError(error) && [404, 405].includes(error.status ?? 0);

const leftWords = (days: number): string => {
  if (days === 0) return words.today;
  return days > 0 ? words.left(days) : words.late(-days);
};

/** What falls due next. */
export function DueWidget() {
  const { get } = useFetchClient();
  const read = useCallback(async (): Promise<Answer> => {
    try {
      return { kind: 'due', due: dueSchema.parse((await get('/cchc/duties/home')).data).due };
    } catch (error) {
      if (isMissing(error)) return { kind: 'absent' };
      throw error;
    }
  }, [get]);
  const { value, failure } = useLoaded(read);
  if (failure !== null) return <Widget.Error>{failure}</Widget.Error>;
  if (value === null) return <Widget.Loading />;
  if (value.kind === 'absent') return <Widget.NoData>{words.absent}</Widget.NoData>;
  if (value.due.length === 0) return <Widget.NoData>{words.none}</Widget.NoData>;
  return (
    <WidgetList
      lines={value.due.map(({ title, date, daysLeft, href }) => ({
        key: `${title} ${date} ${href ?? ''}`,
        title,
        href: href ?? '/plugins/cchc-duties',
        detail: `${formatDate(date)}, ${leftWords(daysLeft)}`,
        isUrgent: daysLeft <= 3,
      }))}
    />
  );
}
