import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { Link } from 'react-router-dom';
import type { Home, Matrix } from '../../../model/desk/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import { outlookWords } from '../../../model/verdict-words.ts';
import { useLoaded } from '../api/use-loaded';
import { figureWords, outlookOf, verdictSentence } from '../desk/cell-words';
import { deskHref } from '../desk/desk-address';
import { useDeskClient } from '../desk/desk-client';
import { VerdictShape } from '../desk/verdict-mark';
import { homeWords } from '../words/home-words';
import { useOffice } from './use-office';
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

function WhoIsBehind() {
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

const ownLines = ({ quotas, units }: Matrix): readonly WidgetLine[] => {
  const nameOf = new Map(units.map(({ code, shortName }) => [code, shortName]));
  return quotas.flatMap((quota) =>
    quota.periods.flatMap((period, column) =>
      period.phase !== 'running'
        ? []
        : quota.rows.flatMap(({ unit, cells }) => {
            const cell = cells[column];
            if (cell === undefined || cell.verdict === 'not_applicable') return [];
            const outlook = outlookOf(cell);
            const verdict = verdictSentence(cell, period.phase);
            return [
              {
                key: `${quota.key} ${unit}`,
                title: (
                  <>
                    <VerdictShape verdict={cell.verdict} /> {figureWords(cell)} – {nameOf.get(unit) ?? unit},{' '}
                    {periodNames(period.code).full}
                  </>
                ),
                href: deskHref({ open: { kind: 'cell', quota: quota.key, unit, period: period.code } }),
                detail: [`${quota.title}: ${verdict}`, ...(outlook === null ? [] : [outlook])].join('; '),
                isUrgent: cell.forecast?.outlook === 'at_risk',
              },
            ];
          }),
    ),
  );
};

function OwnPeriod() {
  const client = useDeskClient();
  const read = useCallback(() => client.matrix({ from: null, to: null }), [client]);
  const { value: matrix, failure } = useLoaded(read);
  if (failure !== null) return <Widget.Error>{failure}</Widget.Error>;
  if (matrix === null) return <Widget.Loading />;
  const lines = ownLines(matrix);
  if (lines.length === 0) return <Widget.NoData>{words.none}</Widget.NoData>;
  return <WidgetList lines={lines} lead={<Typography fontWeight="bold">{words.ownTitle}</Typography>} />;
}

/** Who is behind in a running period; for a unit, its own running period. */
export function ProgressWidget() {
  const { isUnit } = useOffice();
  return isUnit ? <OwnPeriod /> : <WhoIsBehind />;
}
