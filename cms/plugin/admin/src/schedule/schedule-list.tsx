import { Flex, Link, Loader, Typography } from '@strapi/design-system';
import { isFetchError } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ScheduledEntry } from '../../../model/scheduling/answers';
import { uidOf } from '../plugin-id';
import { words } from '../words/words';
import { useScheduleClient } from './schedule-client';
import { ScheduleLines } from './schedule-lines';
import { scheduleWords } from './schedule-words';

type Listed =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  /** The list is the offices' own. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'ready'; readonly entries: readonly ScheduledEntry[] };

function Entries({ listed }: { readonly listed: Listed }) {
  switch (listed.kind) {
    case 'loading':
      return <Loader small>{words.operations.loading}</Loader>;
    case 'closed':
      return null;
    case 'failed':
      return <Typography textColor="danger600">⚠ {scheduleWords.listFailed}</Typography>;
    case 'ready':
      if (listed.entries.length === 0) return <Typography textColor="neutral600">{scheduleWords.listEmpty}</Typography>;
      return (
        <ul>
          {listed.entries.map(({ type, documentId, title, schedule }) => (
            <li key={`${type} ${documentId}`}>
              <Link tag={RouterLink} to={`/content-manager/collection-types/${uidOf(type)}/${documentId}`}>
                {title}
              </Link>
              <ScheduleLines schedule={schedule} />
            </li>
          ))}
        </ul>
      );
  }
}

/** Everything that waits for its time, and what missed it. Read again whenever `asOf` is another object. */
export function ScheduleList({ asOf }: { readonly asOf: object }) {
  const client = useScheduleClient();
  const [listed, setListed] = useState<Listed>({ kind: 'loading' });
  useEffect(() => {
    let isGone = false;
    client.list().then(
      (entries) => {
        if (!isGone) setListed({ kind: 'ready', entries });
      },
      (error: unknown) => {
        if (!isGone) setListed({ kind: isFetchError(error) && error.status === 403 ? 'closed' : 'failed' });
      },
    );
    return () => {
      isGone = true;
    };
  }, [client, asOf]);
  if (listed.kind === 'closed') return null;
  return (
    <section aria-labelledby="cchc-schedules">
      <Typography variant="beta" tag="h2" id="cchc-schedules">
        {scheduleWords.listTitle}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={2} aria-live="polite">
        <Entries listed={listed} />
      </Flex>
    </section>
  );
}
