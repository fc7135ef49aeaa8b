import { Button, Flex, Main } from '@strapi/design-system';
import { Layouts, Page, useAuth, useNotification } from '@strapi/strapi/admin';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ViewTabs } from '../page/view-tabs';
import { dutiesWords } from '../words/duties-words';
import { formWords } from '../words/form-words';
import { ActivitiesView } from './activities-view';
import { CalendarView } from './calendar-view';
import { type DutiesAddress, dutiesViews, readAddress, writeAddress } from './duties-address';
import { ForwardingViewPart } from './forwarding-view';
import { ReminderDialog } from './reminder-dialog';
import { RemindersView } from './reminders-view';

/** What the page is about for the signed-in person. It only chooses what to show; the server judges. */
function useReach(): { readonly isOffice: boolean; readonly canJudge: boolean } {
  const roles = useAuth('CchcDuties', (state) => state.user?.roles);
  const codes = (roles ?? []).map(({ code }) => code);
  return {
    isOffice: codes.some((code) => code !== 'cchc-unit'),
    canJudge: codes.some((code) => code === 'cchc-tchc' || code === 'strapi-super-admin'),
  };
}

const subtitleOf = (isOffice: boolean, canJudge: boolean): string => {
  if (canJudge) return dutiesWords.subtitle.judge;
  return isOffice ? dutiesWords.subtitle.read : dutiesWords.subtitle.unit;
};

/** Page "Thời hạn và đôn đốc". */
export function DutiesPage() {
  const { isOffice, canJudge } = useReach();
  const { toggleNotification } = useNotification();
  const [params, setParams] = useSearchParams();
  const address = useMemo(() => readAddress(params), [params]);
  const [round, setRound] = useState(0);
  const [remind, setRemind] = useState<DutiesAddress['remind']>(null);
  const views = dutiesViews.filter((view) => isOffice || view !== 'forwarding');

  const change = useCallback(
    (next: Partial<DutiesAddress>): void => {
      setParams((before) => writeAddress({ ...readAddress(before), ...next }));
    },
    [setParams],
  );
  const tell = useCallback(
    (message: string): void => {
      toggleNotification({ type: 'success', message });
      setRound((before) => before + 1);
    },
    [toggleNotification],
  );
  // A reminder prepared by another page stands in the address until it is closed.
  const wanted = remind ?? (canJudge ? address.remind : null);
  const close = (): void => {
    setRemind(null);
    if (address.remind !== null) change({});
  };
  const part = { address, change, tell, round };
  return (
    <Layouts.Root>
      <Page.Title>{dutiesWords.title}</Page.Title>
      <Main>
        <Layouts.Header
          title={dutiesWords.title}
          subtitle={subtitleOf(isOffice, canJudge)}
          primaryAction={
            <Button
              variant="tertiary"
              onClick={() => {
                setRound((before) => before + 1);
              }}
            >
              {formWords.reload}
            </Button>
          }
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <ViewTabs
              label={dutiesWords.viewsLabel}
              views={views.map((view) => ({ view, title: dutiesWords.views[view] }))}
              current={address.view}
              onChange={(view) => {
                change({ view, from: null, to: null, duty: null, month: null });
              }}
            />
            {address.view === 'calendar' && <CalendarView {...part} remind={setRemind} />}
            {address.view === 'activities' && <ActivitiesView {...part} />}
            {address.view === 'forwarding' && isOffice && <ForwardingViewPart {...part} />}
            {address.view === 'reminders' && <RemindersView round={round} isOffice={isOffice} />}
          </Flex>
          {wanted !== null && (
            <ReminderDialog
              wanted={wanted}
              onDone={(message) => {
                tell(message);
              }}
              onClose={close}
            />
          )}
        </Layouts.Content>
      </Main>
    </Layouts.Root>
  );
}
export default DutiesPage;
