import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { Link } from 'react-router-dom';
import type { Home } from '../../../model/desk/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import { outlookWords } from '../../../model/verdict-words.ts';
import { useLoaded } from '../api/use-loaded';
import { deskHref } from '../desk/desk-address';
import { useDeskClient } from '../desk/desk-client';
import { homeWords } from '../words/home-words';
import { type WidgetLine, WidgetList } from './widget-list';

const words = homeWords.progress;
const shownAtMost = 6;

const behindLines = ({ behind }: Home): readonly WidgetLine[] =>
  behind.slice(0, shownAtMost).map(({ unit, unitName, quotaKey, quotaTitle, period, missing, daysLeft, outlook }) => ({
    key: `${quotaKey} ${unit} ${period}`,
    title: unitName,
    href: deskHref({ open: { kind: 'cell', quota: quotaKey, unit, period } }),
    detail: [
      `${quotaTitle}, ${periodNames(period).full}: ${words.missing(missing, daysLeft)}`,
      ...(outlook === null ? [] : [outlookWords[outlook]]),
    ].join('; '),
    isUrgent: outlook === 'at_risk',
  }));

/** Who is behind in a running period. A unit sees its own period beside its articles. */
export function ProgressWidget() {
  const client = useDeskClient();
  const read = useCallback(() => client.home(), [client]);
  const { value: home, failure } = useLoaded(read);
  if (failure !== null) return <Widget.Error>{failure}</Widget.Error>;
  if (home === null) return <Widget.Loading />;
  if (home.behindCount === 0) return <Widget.NoData>{words.nobody}</Widget.NoData>;
  return (
    <>
      <WidgetList
        lines={behindLines(home)}
        lead={<Typography fontWeight="bold">{words.behind(home.behindCount)}</Typography>}
      />
      {home.behindCount > shownAtMost && (
        <Typography tag={Link} to={deskHref({ onlyBehind: true })} textColor="primary600">
          {words.more(home.behindCount)}
        </Typography>
      )}
    </>
  );
}
