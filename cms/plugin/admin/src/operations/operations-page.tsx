import { Alert, Box, Button, Flex, Loader, Main, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { Status } from '../api/answers';
import { useCchcClient } from '../api/client';
import { formatMoment } from '../receipt/format-moment';
import { words } from '../words/words';
import { AccountUnits } from './account-units';
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
      {status.held.length > 0 && (
        <Box paddingTop={4}>
          <Typography variant="delta" tag="h3">
            {words.operations.heldTitle}
          </Typography>
          <ul>
            {status.held.map((entry) => (
              <li key={`${entry.type} ${entry.key} ${entry.rule}`}>
                <Typography>
                  {entry.page}: {entry.message}
                </Typography>
              </li>
            ))}
          </ul>
        </Box>
      )}
    </section>
  );
}

/** Page "Vận hành chuyên trang". */
export function OperationsPage() {
  const client = useCchcClient();
  const [status, setStatus] = useState<Status | null>(null);
  const [hasFailed, setHasFailed] = useState(false);

  const load = useCallback(async (): Promise<void> => {
    try {
      setStatus(await client.status());
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  }, [client]);
  useEffect(() => {
    void load();
  }, [load]);

  return (
    <Layouts.Root>
      <Page.Title>{words.operations.title}</Page.Title>
      <Main>
        <Layouts.Header
          title={words.operations.title}
          subtitle={words.operations.subtitle}
          primaryAction={
            <Button variant="tertiary" onClick={() => void load()}>
              {words.operations.refresh}
            </Button>
          }
        />
        <Layouts.Content>
          {hasFailed && (
            <Alert variant="danger" closeLabel={words.operations.close} title={words.operations.failed}>
              {null}
            </Alert>
          )}
          {status === null && !hasFailed && <Loader>{words.operations.loading}</Loader>}
          {status !== null && (
            <Flex direction="column" alignItems="stretch" gap={8}>
              {status.hasAccountsFile && status.canManage && (
                <Alert variant="default" closeLabel={words.operations.close} title={words.operations.accountsFileTitle}>
                  {words.operations.accountsFile}
                </Alert>
              )}
              <SiteStatus status={status} />
              {status.canManage && <UnitAccounts />}
              {status.canManage && <AccountUnits />}
              {status.canManage && (
                <SampleData isDemonstration={status.isDemonstration} onRemoved={() => void load()} />
              )}
            </Flex>
          )}
        </Layouts.Content>
      </Main>
    </Layouts.Root>
  );
}
export default OperationsPage;
