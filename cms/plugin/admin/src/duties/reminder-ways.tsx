import { Alert, Box, Button, Flex, TextButton, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { RemindedAnswer, ReminderPreview, ReminderWay } from '../../../model/duties/index.ts';
import { useAction } from '../api/use-action';
import { useDownload } from '../api/use-download';
import { dutiesWords } from '../words/duties-words';
import { formWords } from '../words/form-words';
import { copyText } from './copy-text';
import type { DutiesAddress } from './duties-address';
import { useDutiesClient } from './use-duties-client';

const words = dutiesWords.reminders;
const letterName = 'cong-van-don-doc.docx';

interface Props {
  readonly about: NonNullable<DutiesAddress['remind']>['about'];
  readonly preview: ReminderPreview;
  /** Words that somebody edited before the choice of units changed; null = none. */
  readonly edited: string | null;
  readonly onEdit: (text: string) => void;
  readonly onDone: (message: string) => void;
}

/** What goes out to the units of a preview: message to copy, letter, or e-mail; each is recorded. */
export function ReminderWays({ about, preview, edited, onEdit, onDone }: Props) {
  const client = useDutiesClient();
  const download = useDownload();
  const { isBusy, failure, run } = useAction();
  const [text, setText] = useState(preview.message);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const [failed, setFailed] = useState<RemindedAnswer['failed']>([]);
  const open = preview.units.filter(({ isMissing }) => isMissing);
  const boxless = open.filter(({ hasMailbox }) => !hasMailbox);
  const units = open.map(({ code }) => code);
  const remind = (way: ReminderWay): void => {
    void run(async () => {
      // E-mail speaks to each unit in words of its own.
      const said = way === 'message' ? text : null;
      const answer = await client.remind({ about, units, way, text: said });
      setFailed(answer.failed);
      if (answer.letterHref !== null) await download(answer.letterHref, letterName);
      if (answer.reminded.length > 0) onDone(words.done(answer.reminded.length));
    });
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <section>
        <Typography variant="delta" tag="h3">
          {words.ways.message}
        </Typography>
        <Typography variant="pi">{words.copyHint}</Typography>
        <Textarea
          aria-label={words.text}
          name="message"
          value={text}
          rows={10}
          onChange={(event) => {
            setText(event.target.value);
            onEdit(event.target.value);
            setCopied('no');
          }}
        />
        {edited !== null && edited !== text && (
          <Box paddingTop={1} role="status">
            <Typography variant="pi">{words.composedAnew} </Typography>
            <TextButton
              onClick={() => {
                setText(edited);
              }}
            >
              {words.takeEdited}
            </TextButton>
          </Box>
        )}
        <Flex gap={2} wrap="wrap" paddingTop={2}>
          <Button
            variant="secondary"
            onClick={() => {
              void copyText(text).then((isCopied) => {
                setCopied(isCopied ? 'yes' : 'failed');
              });
            }}
          >
            {words.copy}
          </Button>
          <Button
            loading={isBusy}
            disabled={text.trim() === ''}
            onClick={() => {
              remind('message');
            }}
          >
            {words.recordMessage}
          </Button>
          <Typography aria-live="polite">
            {copied === 'yes' && `✓ ${words.copied}`}
            {copied === 'failed' && words.copyFailed}
          </Typography>
        </Flex>
      </section>
      <section>
        <Typography variant="delta" tag="h3">
          {words.ways.letter}
        </Typography>
        <Flex gap={2} wrap="wrap" paddingTop={2}>
          <Button
            variant="tertiary"
            loading={isBusy}
            onClick={() => void run(() => download(preview.letterHref, letterName))}
          >
            {words.draftLetter}
          </Button>
          <Button
            variant="secondary"
            loading={isBusy}
            onClick={() => {
              remind('letter');
            }}
          >
            {words.recordLetter}
          </Button>
        </Flex>
      </section>
      <section>
        <Typography variant="delta" tag="h3">
          {words.ways.email}
        </Typography>
        <Typography variant="pi" tag="p">
          {preview.canMail ? words.mailHint : words.noMail}
        </Typography>
        {boxless.length > 0 && (
          <Typography variant="pi" tag="p">
            {words.noMailbox(boxless.map(({ name }) => name).join(', '))}
          </Typography>
        )}
        <Box paddingTop={2}>
          <Button
            variant="secondary"
            loading={isBusy}
            disabled={!preview.canMail || boxless.length === open.length}
            onClick={() => {
              remind('email');
            }}
          >
            {words.sendMail(open.length - boxless.length)}
          </Button>
        </Box>
      </section>
      {failed.length > 0 && (
        <Alert variant="warning" closeLabel={formWords.close} title={words.failed} role="alert">
          {failed.map(({ name, message }) => `${name}: ${message}`).join(' ')}
        </Alert>
      )}
      {failure !== null && (
        <Alert variant="danger" closeLabel={formWords.close} title={formWords.refused} role="alert">
          {failure.message}
        </Alert>
      )}
    </Flex>
  );
}
