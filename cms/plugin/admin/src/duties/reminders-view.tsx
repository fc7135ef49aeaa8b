import { Box, Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { formatDate, formatTime } from '@cchc/shared/text';
import { useCallback } from 'react';
import { styled } from 'styled-components';
import type { ReminderView } from '../../../model/duties/index.ts';
import { useAction, useFailureNotice } from '../api/use-action';
import { useDownload } from '../api/use-download';
import { useLoaded } from '../api/use-loaded';
import { FailureAlert } from '../page/failure-alert';
import { dutiesWords } from '../words/duties-words';
import { useDutiesClient } from './use-duties-client';

const words = dutiesWords.reminders;

const Told = styled.pre`
  margin: 4px 0 0;
  padding: 8px 12px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-family: inherit;
  font-size: 1.3rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral100};
  border-radius: 4px;
`;

function LetterButton({ href }: { readonly href: string }) {
  const download = useDownload();
  const { isBusy, run } = useAction(useFailureNotice());
  return (
    <TextButton disabled={isBusy} onClick={() => void run(() => download(href, 'cong-van-don-doc.docx'))}>
      {words.letter}
    </TextButton>
  );
}

function Reminder({ reminder, isOffice }: { readonly reminder: ReminderView; readonly isOffice: boolean }) {
  return (
    <Box tag="article" padding={4} background="neutral0" hasRadius borderColor="neutral200" id={reminder.id}>
      <Flex gap={3} wrap="wrap" alignItems="baseline">
        <Typography fontWeight="bold" tag="h3">
          {reminder.title}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {words.ways[reminder.way]}, {formatTime(reminder.remindedAt)} ngày {formatDate(reminder.remindedAt)}
        </Typography>
        {isOffice && <Typography variant="pi">{reminder.unitName}</Typography>}
        {reminder.letterHref !== null && <LetterButton href={reminder.letterHref} />}
      </Flex>
      <Typography tag="p">
        {words.missing} {reminder.missingWords}
      </Typography>
      {reminder.text !== '' && (
        <details>
          <summary>
            <Typography tag="span">{words.text}</Typography>
          </summary>
          <Told>{reminder.text}</Told>
        </details>
      )}
    </Box>
  );
}

/** Reminders that the person may see: an office all of them, a unit those addressed to it. */
export function RemindersView({ round, isOffice }: { readonly round: number; readonly isOffice: boolean }) {
  const client = useDutiesClient();
  // Every deed on the page has the list read again.
  const read = useCallback(() => client.reminders(), [client, round]);
  const { value, failure, reload } = useLoaded(read);
  if (failure !== null) return <FailureAlert failure={failure} onRetry={reload} />;
  if (value === null) return <Loader>{dutiesWords.loading}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="delta" tag="h2">
        {isOffice ? words.list : words.ownList}
      </Typography>
      {value.reminders.length === 0 && <Typography>{words.none}</Typography>}
      {value.reminders.map((reminder) => (
        <Reminder key={reminder.id} reminder={reminder} isOffice={isOffice} />
      ))}
    </Flex>
  );
}
