import { formatDate } from '@cchc/shared/text';
import { Typography } from '@strapi/design-system';
import { Widget, useFetchClient } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { type HotlineToCheck, hotlinesToCheckSchema } from '../../../model/hotlines/index.ts';
import { useLoaded } from '../api/use-loaded';
import { homeWords } from '../words/home-words';
import { type WidgetLine, WidgetList } from './widget-list';

const words = homeWords.hotlines;
const listed = 8;

const lineOf = ({ key, label, raw, unitName, verifiedOn, daysOver, concern, href }: HotlineToCheck): WidgetLine => ({
  key,
  title: `${label}: ${raw}`,
  href,
  detail: [
    ...(unitName === null ? [] : [unitName]),
    ...(daysOver === 0 ? [] : [verifiedOn === null ? words.never : words.verified(formatDate(verifiedOn))]),
    ...(daysOver === 0 ? [] : [words.late(daysOver)]),
    ...(concern === null ? [] : [words.concern[concern]]),
  ].join(' – '),
  isUrgent: true,
});

/** Public lines that have to be tried again or looked at, each leading to its entry. */
export function HotlinesWidget() {
  const { get } = useFetchClient();
  const read = useCallback(async () => hotlinesToCheckSchema.parse((await get('/cchc/hotlines/to-check')).data), [get]);
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
