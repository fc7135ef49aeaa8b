import { Alert, Box, Button, Flex, Loader, Main, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import type { Status } from '../api/answers';
import { useCchcClient } from '../api/client';
import { useLoaded } from '../api/use-loaded';
import { formatMoment } from '../receipt/format-moment';
import { GateDetail } from '../receipt/gate-detail';
import { ScheduleList } from '../schedule/schedule-list';
import { gateWords } from '../words/gate-words';
import { words } from '../words/words';
import { AccountUnits } from './account-units';
import { HeavyPages, HeldEntries } from './page-notes';
import { SampleData } from './sample-data';
import { UnitAccounts } from './unit-accounts';

function SiteStatus({ status }: { readonly status: Status }) {
  const { live } = status;
  return (
    <section aria-labelledby="cchc-site">
      <Typography variant="beta" tag="h2" id="cchc-site">
        {words.operations.siteTitle}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={1} paddingTop={2}>
        <Typography>
          {words.operations.revision}: {status.revision}
        </Typography>
        <Typography>
          {words.operations.liveRevision}: {live === null ? '—' : live.revision}
        </Typography>
        {live !== null && (
          <Typography>
            {words.operations.liveSince}: {formatMoment(live.liveAt)}
          </Typography>
        )}
        <Typography fontWeight="bold">
          {live?.revision === status.revision ? words.operations.inSync : words.operations.behind}
        </Typography>
      </Flex>
      <HeldEntries held={status.held} />
      {status.refusal !== null && (
        <Box paddingTop={4} role="alert">
          <Typography variant="delta" tag="h3" textColor="danger600">
            {gateWords.stopped}
          </Typography>
          <Typography tag="p">{gateWords.stoppedAt(status.refusal.page)}</Typography>
          <GateDetail message={`${status.refusal.code}: ${status.refusal.message}`} />
        </Box>
      )}
      {status.deadLinks.length > 0 && (
        <Box paddingTop={4}>
          <Typography variant="delta" tag="h3">
            {gateWords.deadLinksTitle}
          </Typography>
          <Typography tag="p">{gateWords.deadLinksBody}</Typography>
          <ul>
            {status.deadLinks.map((link) => (
              <li key={`${link.page} ${link.target}`}>
                <Typography>
                  {link.page}: {link.target}
                </Typography>
              </li>
            ))}
          </ul>
        </Box>
      )}
      <HeavyPages pages={status.heavyPages} />
    </section>
  );
}

/** Page "Vận hành chuyên trang". */
export function OperationsPage() {
  const client = useCchcClient();
  const { value: status, failure, reload } = useLoaded(useCallback(() => client.status(), [client]));

  return (
    <Layouts.Root>
      <Page.Title>{words.operations.title}</Page.Title>
      <Main>
        <Layouts.Header
          title={words.operations.title}
          subtitle={words.operations.subtitle}
          primaryAction={
            <Button variant="tertiary" onClick={reload}>
              {words.operations.refresh}
            </Button>
          }
        />
        <Layouts.Content>
          {failure !== null && (
            <Alert variant="danger" closeLabel={words.operations.close} title={failure}>
              {null}
            </Alert>
          )}
          {status === null && failure === null && <Loader>{words.operations.loading}</Loader>}
          {status !== null && (
            <Flex direction="column" alignItems="stretch" gap={8}>
              {status.hasAccountsFile && status.canManage && (
                <Alert variant="default" closeLabel={words.operations.close} title={words.operations.accountsFileTitle}>
                  {words.operations.accountsFile}
                </Alert>
              )}
              <SiteStatus status={status} />
              <ScheduleList asOf={status} />
              {status.canManage && <UnitAccounts />}
              {status.canManage && <AccountUnits />}
              {status.canManage && <SampleData isDemonstration={status.isDemonstration} onRemoved={reload} />}
            </Flex>
          )}
        </Layouts.Content>
      </Main>
    </Layouts.Root>
  );
}
export default OperationsPage;
