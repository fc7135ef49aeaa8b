import { Widget } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { Home } from '../../../model/desk/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import { useLoaded } from '../api/use-loaded';
import { deskHref } from '../desk/desk-address';
import { useDeskClient } from '../desk/desk-client';
import { homeWords } from '../words/home-words';
import { useOffice } from './use-office';
import { type ArticlesInState, articleHref, articlesHref, useArticlesInState } from './waiting-articles';
import { type WidgetLine, WidgetList } from './widget-list';

const words = homeWords.waiting;

const rulingLines = ({ waiting, toClose }: Home): readonly WidgetLine[] => [
  ...waiting.map((entry) => ({
    key: entry.kind,
    title: entry.words,
    href: deskHref({ view: 'waiting' }),
    detail: null,
  })),
  ...toClose.map(({ quotaKey, quotaTitle, period }) => ({
    key: `${quotaKey} ${period}`,
    title: words.toClose(quotaTitle, periodNames(period).full),
    href: deskHref({ open: { kind: 'period', quota: quotaKey, period } }),
    detail: null,
  })),
];

const returnedLines = ({ results }: ArticlesInState): readonly WidgetLine[] =>
  results.map(({ documentId, title, returnComment }) => ({
    key: documentId,
    title,
    href: articleHref(documentId),
    detail: [
      words.returnedOne,
      ...(returnComment === null || returnComment === undefined || returnComment === ''
        ? []
        : [`${words.comment}: ${returnComment}`]),
    ].join('. '),
    isUrgent: true,
  }));

/** What waits for the signed-in person: rulings, closings, what the units sent; for a unit, what was returned to it. */
export function WaitingWidget() {
  const client = useDeskClient();
  const articlesIn = useArticlesInState();
  const { isUnit, isReceiving } = useOffice();
  const read = useCallback(async (): Promise<readonly WidgetLine[]> => {
    if (isUnit) return returnedLines(await articlesIn('returned'));
    const [home, submitted] = await Promise.all([client.home(), isReceiving ? articlesIn('submitted') : null]);
    const count = submitted?.pagination.total ?? 0;
    const sent = { key: 'submitted', title: words.submitted(count), href: articlesHref('submitted'), detail: null };
    return [...(count === 0 ? [] : [sent]), ...rulingLines(home)];
  }, [client, articlesIn, isUnit, isReceiving]);
  const { value: lines, failure } = useLoaded(read);
  if (failure !== null) return <Widget.Error>{failure}</Widget.Error>;
  if (lines === null) return <Widget.Loading />;
  if (lines.length === 0) return <Widget.NoData>{words.none}</Widget.NoData>;
  return <WidgetList lines={lines} />;
}
