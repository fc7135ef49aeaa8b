import { formatDate } from '@cchc/shared/text';
import { Flex, Typography } from '@strapi/design-system';
import { Widget, isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { Link } from 'react-router-dom';
import { type DutiesHome, type FallingDue, dutiesHomeSchema } from '../../../model/duties/index.ts';
import { useLoaded } from '../api/use-loaded';
import { dutiesPath } from '../duties/duties-address';
import { homeWords } from '../words/home-words';
import { type WidgetLine, WidgetList } from './widget-list';

const words = homeWords.due;
const urgentDays = 3;
type Answer = ({ readonly kind: 'due' } & DutiesHome) | { readonly kind: 'absent' };

/** Where the address of deadlines is not there at all, the widget says so calmly instead of failing. */
const isMissing = (error: unknown): boolean => isFetchError(error) && [404, 405].includes(error.status ?? 0);

const leftWords = (days: number): string => {
  if (days === 0) return words.today;
  return days > 0 ? words.left(days) : words.late(-days);
};

const dutiesPage = `/${dutiesPath}`;

const lineOf = ({ title, date, daysLeft, href }: FallingDue): WidgetLine => ({
  key: `${title} ${date} ${href}`,
  title,
  href,
  detail: `${formatDate(date)}, ${leftWords(daysLeft)}`,
  isUrgent: daysLeft <= urgentDays,
});

/** What falls due next, and folded below it what is overdue; for a unit, first what it was reminded of. */
export function DueWidget() {
  const { get } = useFetchClient();
  const read = useCallback(async (): Promise<Answer> => {
    try {
      return { kind: 'due', ...dutiesHomeSchema.parse((await get('/cchc/duties/home')).data) };
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
  const due = value.due.map(lineOf);
  const { overdue, overdueCount } = value;
  if (due.length + reminders.length + overdueCount === 0) return <Widget.NoData>{words.none}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {due.length + reminders.length === 0 ? (
        <Typography tag="p">{words.none}</Typography>
      ) : (
        <WidgetList lines={[...reminders, ...due]} />
      )}
      {overdueCount > 0 && (
        <details>
          <summary>
            <Typography tag="span" fontWeight="semiBold" textColor="danger700">
              {words.overdue(overdueCount)}
            </Typography>
          </summary>
          <WidgetList lines={overdue.map(lineOf)} />
          {overdueCount > overdue.length && (
            <Typography tag={Link} to={dutiesPage} textColor="primary600">
              {words.more(overdueCount)}
            </Typography>
          )}
        </details>
      )}
    </Flex>
  );
}
