import { formatDate } from '@cchc/shared/text';
import { Typography } from '@strapi/design-system';
import { Widget, useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { type OverdueHotline, overdueHotlinesSchema } from '../../../model/hotlines/index.ts';
import { useLoaded } from '../api/use-loaded';
import { homeWords } from '../words/home-words';
import { type WidgetLine, WidgetList } from './widget-list';

const words = homeWords.hotlines;
const listed = 8;

const lineOf = ({ key, label, raw, unitName, verifiedOn, daysOver, href }: OverdueHotline): WidgetLine => ({
  key,
  title: `${label}: ${raw}`,
  href,
  detail: [
    ...(unitName === null ? [] : [unitName]),
    verifiedOn === null ? words.never : words.verified(formatDate(verifiedOn)),
    words.late(daysOver),
  ].join(' – '),
  isUrgent: true,
});

/** Public lines that have to be tried again, each leading to its entry. */
export function HotlinesWidget() {
  const { get } = useFetchClient();
  const read = useCallback(async () => overdueHotlinesSchema.parse((await get('/cchc/hotlines/overdue')).data), [get]);
  const { value, failure } = useLoaded(read);
  if (failure !== null) return <Widget.Error>{failure}</Widget.Error>;
  if (value === null) return <Widget.Loading />;
  const { lines, publicCount } = value;
  if (lines.length === 0)
    return <Widget.NoData>{publicCount === 0 ? words.empty : words.none(publicCount)}</Widget.NoData>;
  return (
    <WidgetList
      lead={<Typography tag="p">{words.lead(lines.length, publicCount)}</Typography>}
      lines={lines.slice(0, listed).map(lineOf)}
    />
  );
}
