import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Widget } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useLoaded } from '../api/use-loaded';
import { useDeskClient } from '../desk/desk-client';
import { ownUnits } from '../entrance/signed-in';
import { homeWords } from '../words/home-words';
import { type OwnArticles, shownStates, stateHref, useOwnArticles } from './own-articles';
import { ownLines } from './own-lines';
import { useOffice } from './use-office';
import { articleHref, articlesPath } from './waiting-articles';
import { type WidgetLine, WidgetList } from './widget-list';

const words = homeWords.articles;

const States = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  a {
    display: flex;
    gap: 8px;
    align-items: baseline;
    padding: 8px 12px;
    text-decoration: none;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
  }
  a:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  a:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

function StateLinks({ counts, unit }: { readonly counts: OwnArticles['counts']; readonly unit: string | null }) {
  const shown = shownStates.filter(({ state, isAlways }) => isAlways || (counts[state] ?? 0) > 0);
  return (
    <States aria-label={words.states}>
      {shown.map(({ state }) => {
        const count = counts[state] ?? 0;
        const isUrgent = state === 'returned' && count > 0;
        return (
          <li key={state}>
            <Link to={stateHref(state, unit)}>
              <Typography textColor={isUrgent ? 'danger700' : 'neutral800'}>{words.state[state]}</Typography>
              <Typography fontWeight="bold" textColor={isUrgent ? 'danger700' : 'neutral800'}>
                {count}
              </Typography>
            </Link>
          </li>
        );
      })}
    </States>
  );
}

const latestLines = ({ latest }: OwnArticles): readonly WidgetLine[] =>
  latest.map(({ documentId, title, state }) => ({
    key: documentId,
    title: title === '' ? words.untitled : title,
    href: articleHref(documentId),
    detail: words.state[state],
    isUrgent: state === 'returned',
  }));

/** Where to write, where the unit's articles stand, and what this period still asks for: the first thing to see. */
export function OwnArticlesWidget() {
  const desk = useDeskClient();
  const readOwn = useOwnArticles();
  const { isUnit } = useOffice();
  const units = ownUnits();
  const read = useCallback(async () => {
    if (units.length === 0) return { own: null, needs: [] };
    const [own, matrix] = await Promise.all([readOwn(), desk.matrix({ from: null, to: null })]);
    return { own, needs: ownLines(matrix, units) };
  }, [desk, readOwn, units]);
  const { value, failure } = useLoaded(read);

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Flex gap={4} wrap="wrap">
        <LinkButton tag={Link} to={`${articlesPath}/create`} startIcon={<Plus />} size="L">
          {words.write}
        </LinkButton>
        <Typography tag={Link} to={`${articlesPath}?page=1&pageSize=20&sort=updatedAt:DESC`} textColor="primary600">
          {words.all}
        </Typography>
      </Flex>
      {failure !== null && <Widget.Error>{failure}</Widget.Error>}
      {value === null && failure === null && <Widget.Loading />}
      {value?.own === null && <Typography textColor="neutral600">{words.noUnit}</Typography>}
      {value?.own !== null && value?.own !== undefined && (
        <>
          {value.needs.length === 0 ? (
            <Typography textColor="neutral600">{words.noQuota}</Typography>
          ) : (
            <WidgetList lines={value.needs} />
          )}
          <StateLinks counts={value.own.counts} unit={isUnit ? null : (units[0] ?? null)} />
          {value.own.latest.length === 0 ? (
            <Typography textColor="neutral600">{words.none}</Typography>
          ) : (
            <WidgetList
              lines={latestLines(value.own)}
              lead={<Typography fontWeight="bold">{words.latest}</Typography>}
            />
          )}
        </>
      )}
    </Flex>
  );
}
