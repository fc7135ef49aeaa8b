import { Box, Button, Flex, Loader, Main, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Matrix } from '../../../model/desk/index.ts';
import { useLoaded } from '../api/use-loaded';
import { FailureAlert } from '../page/failure-alert';
import { ViewTabs } from '../page/view-tabs';
import { deskWords } from '../words/desk-words';
import { formWords } from '../words/form-words';
import { DeclareDialog } from './acts/declare-dialog';
import { type DeskAddress, type OpenPlace, deskViews, readAddress, writeAddress } from './desk-address';
import { useDeskClient } from './desk-client';
import { type Deed, type Desk, DeskProvider, type Undo } from './desk-context';
import { DeedNotice } from './deed-notice';
import { LinksView } from './links-view';
import { MatrixView } from './matrix-view';
import { monthToOpen } from './month-to-open';
import { placeId } from './place-id';
import { OnScreen } from './print-parts';
import { WaitingView } from './waiting-view';

const subtitleOf = ({ person }: Matrix): string => {
  if (person.canJudge) return deskWords.subtitle.judge;
  return person.seesAll ? deskWords.subtitle.read : deskWords.subtitle.unit;
};

/** Warnings of plans and quotas: a printed slip, a plan without a date, a unit without activity. They stop nothing. */
function Warnings({ matrix }: { readonly matrix: Matrix }) {
  const all = [
    ...matrix.warnings.map(({ message }) => message),
    ...matrix.plans.flatMap(({ title, warnings }) => warnings.map(({ message }) => `${title}: ${message}`)),
  ];
  if (all.length === 0) return null;
  return (
    <Box tag="details" padding={3} background="warning100" borderColor="warning200" hasRadius>
      <summary>
        <Typography fontWeight="bold" tag="span">
          <span aria-hidden="true">⚠ </span>
          {deskWords.warnings} ({all.length})
        </Typography>
      </summary>
      <ul>
        {all.map((message) => (
          <li key={message}>
            <Typography>{message}</Typography>
          </li>
        ))}
      </ul>
    </Box>
  );
}

/** Everything of the page that knows the figures. */
function DeskBody({ desk, matrix, isLoading }: { desk: Desk; matrix: Matrix; isLoading: boolean }) {
  const client = useDeskClient();
  const [params, setParams] = useSearchParams();
  const address = useMemo(() => readAddress(params), [params]);
  const [isDeclaring, setIsDeclaring] = useState(false);
  const { person, round } = desk;
  // Every deed on the page has the list read again.
  const readWaiting = useCallback(() => client.waiting(), [client, round]);
  const waiting = useLoaded(readWaiting);
  const change = useCallback(
    (next: Partial<DeskAddress>): void => {
      setParams((before) => writeAddress({ ...readAddress(before), ...next }));
    },
    [setParams],
  );
  const first = monthToOpen(matrix, address);
  useEffect(() => {
    if (first === null || isLoading) return;
    setParams((before) => writeAddress({ ...readAddress(before), from: first }), { replace: true });
  }, [first, isLoading, setParams]);
  const open = useCallback(
    (place: OpenPlace): void => {
      change({ open: place });
    },
    [change],
  );
  const close = useCallback((): void => {
    const left = address.open;
    change({ open: null });
    if (left !== null) document.querySelector<HTMLElement>(`#${CSS.escape(placeId(left))}`)?.focus();
  }, [address.open, change]);
  const counts = waiting.value?.counts;
  const waitingCount = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
  const declarable = person.seesAll ? matrix.units.map(({ code }) => code) : person.unitCodes;
  return (
    <DeskProvider value={desk}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <OnScreen>
          <Warnings matrix={matrix} />
        </OnScreen>
        <OnScreen>
          <Flex gap={3} wrap="wrap" justifyContent="space-between">
            <ViewTabs
              label={deskWords.viewsLabel}
              views={deskViews.map((view) => ({
                view,
                title: view === 'waiting' ? deskWords.waitingView(waitingCount) : deskWords.views[view],
              }))}
              current={address.view}
              onChange={(view) => {
                change({ view, open: null });
              }}
            />
            {person.canDeclare && (
              <Button
                variant={person.canJudge ? 'tertiary' : 'default'}
                onClick={() => {
                  setIsDeclaring(true);
                }}
              >
                {deskWords.evidence.declare}
              </Button>
            )}
          </Flex>
        </OnScreen>
        {address.view === 'matrix' && (
          <MatrixView
            matrix={matrix}
            address={address}
            isLoading={isLoading}
            onChange={change}
            onOpen={open}
            onClose={close}
          />
        )}
        {address.view === 'waiting' && <WaitingView waiting={waiting} />}
        {address.view === 'links' && <LinksView />}
      </Flex>
      {isDeclaring && (
        <DeclareDialog
          unitCodes={declarable}
          onClose={() => {
            setIsDeclaring(false);
          }}
        />
      )}
    </DeskProvider>
  );
}

/** Page "Chỉ tiêu tin, bài". */
export function DeskPage() {
  const client = useDeskClient();
  const [params] = useSearchParams();
  const { from, to } = readAddress(params);
  const [round, setRound] = useState(0);
  const [deed, setDeed] = useState<Deed | null>(null);
  // Every deed on the page has the figures read again.
  const read = useCallback(() => client.matrix({ from, to }), [client, from, to, round]);
  const { value: matrix, failure, isLoading, reload } = useLoaded(read);
  const tell = useCallback((words: string, undo?: Undo): void => {
    setDeed({ words, undo: undo ?? null });
    setRound((before) => before + 1);
  }, []);
  const refresh = useCallback((): void => {
    setRound((before) => before + 1);
  }, []);
  const desk = useMemo<Desk | null>(
    () =>
      matrix === null
        ? null
        : {
            person: matrix.person,
            today: matrix.today,
            siteUrl: matrix.siteUrl,
            units: new Map(matrix.units.map((unit) => [unit.code, unit])),
            tell,
            refresh,
            round,
          },
    [matrix, tell, refresh, round],
  );
  return (
    <Layouts.Root>
      <Page.Title>{deskWords.title}</Page.Title>
      <Main aria-busy={isLoading}>
        <Layouts.Header
          title={deskWords.title}
          subtitle={matrix === null ? deskWords.subtitle.read : subtitleOf(matrix)}
          primaryAction={
            <Button variant="tertiary" onClick={refresh} loading={isLoading && matrix !== null}>
              {formWords.reload}
            </Button>
          }
        />
        <Layouts.Content>
          <DeedNotice
            deed={deed}
            onUndone={tell}
            onClose={() => {
              setDeed(null);
            }}
          />
          {failure !== null && <FailureAlert failure={failure} onRetry={reload} />}
          {desk === null && failure === null && <Loader>{deskWords.loading}</Loader>}
          {desk !== null && matrix !== null && <DeskBody desk={desk} matrix={matrix} isLoading={isLoading} />}
        </Layouts.Content>
      </Main>
    </Layouts.Root>
  );
}
export default DeskPage;
