import { formatDate } from '@cchc/shared/text';
import { Alert, Box, Button, Loader, Typography } from '@strapi/design-system';
import { useCallback } from 'react';
import type { Preview, WaitingItem } from '../../../../model/desk/index.ts';
import { periodNames } from '../../../../model/period-words.ts';
import { useLoaded } from '../../api/use-loaded';
import { ActionDialog } from '../../forms/action-dialog';
import { deskWords } from '../../words/desk-words';
import { formWords } from '../../words/form-words';
import { figureWords } from '../cell-words';
import { useDeskClient } from '../desk-client';
import { useDesk } from '../desk-context';
import { PlainTable } from '../../page/plain-table';
import { VerdictName } from '../verdict-mark';

const words = deskWords.close;
type Ready = Extract<Preview, { readonly status: 'ready' }>;

function OpenItems({ title, hint, items }: { title: string; hint: string; items: readonly WaitingItem[] }) {
  const { units } = useDesk();
  if (items.length === 0) return null;
  return (
    <Alert variant="warning" closeLabel={formWords.close} title={`${title}: ${items.length}`}>
      {hint}
      <ul>
        {items.map((item) => (
          <li key={item.itemId}>
            {units.get(item.unit)?.shortName ?? item.unit}: {item.title}
            {item.date === null ? '' : ` (${formatDate(item.date)})`}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Figures({ preview }: { readonly preview: Ready }) {
  const { rows, openFlags, awaiting, round } = preview;
  return (
    <>
      <Typography fontWeight="bold">{words.round(round)}</Typography>
      {openFlags.length + awaiting.length === 0 && <Typography>{words.nothingOpen}</Typography>}
      <OpenItems title={words.flags} hint={words.flagsHint} items={openFlags} />
      <OpenItems title={words.awaiting} hint={words.awaitingHint} items={awaiting} />
      <PlainTable
        caption={words.rows}
        heads={[deskWords.grid.unit, words.verdict, words.figure]}
        rows={rows.map((row) => ({
          key: row.unit,
          cells: [row.unitName, <VerdictName key={row.unit} verdict={row.verdict} />, figureWords(row)],
        }))}
      />
    </>
  );
}

interface Props {
  readonly quotaKey: string;
  readonly quotaTitle: string;
  readonly period: string;
  readonly onClose: () => void;
}

/** Preview of a closing: figures, open flags, what waits; confirmed only as it was looked at (Q11). */
export function ClosingDialog({ quotaKey, quotaTitle, period, onClose }: Props) {
  const client = useDeskClient();
  const { tell, refresh } = useDesk();
  const read = useCallback(() => client.previewClosing({ quotaKey, period }), [client, quotaKey, period]);
  const { value: preview, failure, isLoading, reload } = useLoaded(read);
  const ready = preview?.status === 'ready' ? preview : null;
  const name = periodNames(period).full;
  return (
    <ActionDialog
      title={words.title(quotaTitle, name)}
      intro={words.intro}
      submitLabel={ready === null ? words.action : words.submit(ready.round)}
      refusal={failure ?? (preview?.status === 'refused' ? preview.message : null)}
      isWaiting={preview === null || isLoading}
      onClose={onClose}
      work={() => client.close({ quotaKey, period, seenDigest: ready?.digest ?? '' })}
      whenDone={({ round }) => {
        tell(words.done(name, round));
      }}
      whenRefused={() => {
        // Somebody else has closed the period, or its figures have changed: what is shown must say so.
        reload();
        refresh();
      }}
    >
      {preview === null && failure === null && <Loader small>{words.loading}</Loader>}
      {ready !== null && <Figures preview={ready} />}
      <Box>
        <Button type="button" variant="tertiary" size="S" onClick={reload} loading={isLoading}>
          {words.again2}
        </Button>
      </Box>
    </ActionDialog>
  );
}
