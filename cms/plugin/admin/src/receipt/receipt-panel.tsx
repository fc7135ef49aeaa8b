import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import type { PanelComponent, PanelComponentProps } from '@strapi/content-manager/strapi-admin';
import { useCallback } from 'react';
import type { Receipt } from '../api/answers';
import { useCchcClient } from '../api/client';
import { useLoaded } from '../api/use-loaded';
import { gateWords } from '../words/gate-words';
import { words } from '../words/words';
import { formatMoment } from './format-moment';
import { GateDetail } from './gate-detail';

/** Types whose entries have pages of their own, by model. */
const typeOfModel = new Map([
  ['plugin::cchc.article', 'article'],
  ['plugin::cchc.decision', 'decision'],
  ['plugin::cchc.procedure', 'procedure'],
  ['plugin::cchc.channel', 'channel'],
  ['plugin::cchc.legal-document', 'legal-document'],
  ['plugin::cchc.page', 'page'],
  ['plugin::cchc.plan', 'plan'],
  ['plugin::cchc.banner', 'banner'],
]);

const waitingStates = new Set<Receipt['state']>(['queued', 'rendered', 'checked']);
const quickMs = 700;
const calmMs = 10_000;
/** Asked often only while something is on its way, so that an open tab costs nothing. */
const pauseAfter = (receipt: Receipt | null): number =>
  receipt !== null && waitingStates.has(receipt.state) ? quickMs : calmMs;

function Step({ label, at }: { readonly label: string; readonly at: string | null }) {
  return (
    <Typography textColor={at === null ? 'neutral500' : 'neutral800'}>
      {at === null ? `○ ${label}` : `● ${label} ${words.receipt.at(formatMoment(at))}`}
    </Typography>
  );
}

/** What of a procedure is made to be printed, below its page. */
const sheets = [
  ['niem-yet/', words.receipt.sheet],
  ['niem-yet/ban-in.pdf', words.receipt.sheetPdf],
  ['to-gap/ban-in.pdf', words.receipt.leafletPdf],
] as const;

function ReceiptText({ receipt, type }: { readonly receipt: Receipt; readonly type: string }) {
  if (receipt.state === 'none') return <Typography textColor="neutral600">{words.receipt.none}</Typography>;
  if (receipt.state === 'removed') {
    return (
      <Typography>
        {receipt.liveAt === null
          ? words.receipt.queued
          : `${words.receipt.removed} ${words.receipt.at(formatMoment(receipt.liveAt))}`}
      </Typography>
    );
  }
  const [heaviest] = receipt.heavyPages;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Step label={words.receipt.queued} at={receipt.queuedAt} />
      <Step label={words.receipt.rendered} at={receipt.renderedAt} />
      <Step label={words.receipt.checked} at={receipt.checkedAt} />
      <Step label={words.receipt.live} at={receipt.state === 'held' ? null : receipt.liveAt} />
      {receipt.state === 'held' && (
        <Box paddingTop={2} role="alert">
          <Typography textColor="danger600" fontWeight="bold">
            {words.receipt.held}
          </Typography>
          <Typography tag="p">{words.receipt.heldHint}</Typography>
          <ul>
            {receipt.held.map((entry) => (
              <li key={`${entry.page} ${entry.rule}`}>
                <Typography>
                  {entry.page}: {gateWords.rule(entry.rule)}
                </Typography>
                <GateDetail message={entry.message} />
              </li>
            ))}
          </ul>
        </Box>
      )}
      {heaviest !== undefined && (
        <Box paddingTop={2}>
          <Typography tag="p">
            {gateWords.heavy(heaviest.page, heaviest.bytes, receipt.heavyPages.length - 1)}
          </Typography>
        </Box>
      )}
      {receipt.stopped !== null && (
        <Box paddingTop={2} role="alert">
          <Typography textColor="danger600" fontWeight="bold">
            {gateWords.stopped}
          </Typography>
          <Typography tag="p">{gateWords.stoppedAt(receipt.stopped.page)}</Typography>
        </Box>
      )}
      {receipt.address !== null && receipt.liveAt !== null && (
        <Box paddingTop={1}>
          <Link href={receipt.address} isExternal>
            {words.receipt.open}
          </Link>
          {type === 'procedure' &&
            sheets.map(([path, label]) => (
              <Box key={path} paddingTop={1}>
                <Link href={`${receipt.address ?? ''}${path}`} isExternal>
                  {label}
                </Link>
              </Box>
            ))}
        </Box>
      )}
    </Flex>
  );
}

function ReceiptContent({
  type,
  documentId,
  updatedAt,
}: {
  readonly type: string;
  readonly documentId: string;
  readonly updatedAt: string;
}) {
  const client = useCchcClient();
  // The entry was written again: what stands on the site is asked for anew.
  const read = useCallback(() => client.receipt(type, documentId), [client, type, documentId, updatedAt]);
  const { value: receipt, failure } = useLoaded(read, pauseAfter);

  if (failure !== null) return <Typography textColor="danger600">{words.receipt.slow}</Typography>;
  return (
    <div aria-live="polite">
      {receipt === null ? (
        <Loader small>{words.operations.loading}</Loader>
      ) : (
        <ReceiptText receipt={receipt} type={type} />
      )}
    </div>
  );
}

/** Side panel of an entry: when it went live, and where to see it. */
export const ReceiptPanel: PanelComponent = ({ model, documentId, document }: PanelComponentProps) => {
  const type = typeOfModel.get(model);
  if (type === undefined || documentId === undefined) return null;
  const updatedAt = typeof document?.['updatedAt'] === 'string' ? document['updatedAt'] : '';
  return {
    title: words.receipt.title,
    content: <ReceiptContent type={type} documentId={documentId} updatedAt={updatedAt} />,
  };
};
