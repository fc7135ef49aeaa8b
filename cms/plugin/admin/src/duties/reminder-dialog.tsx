import { Alert, Box, Button, Checkbox, Flex, Loader, Modal, TextButton, Typography } from '@strapi/design-system';
import { useCallback, useMemo, useState } from 'react';
import type { ReminderPreview } from '../../../model/duties/index.ts';
import { useLoaded } from '../api/use-loaded';
import { FailureAlert } from '../page/failure-alert';
import { dutiesWords } from '../words/duties-words';
import { formWords } from '../words/form-words';
import type { DutiesAddress } from './duties-address';
import { ReminderWays } from './reminder-ways';
import { useDutiesClient } from './use-duties-client';

const words = dutiesWords.reminders;

type Wanted = NonNullable<DutiesAddress['remind']>;

interface UnitsProps {
  readonly preview: ReminderPreview;
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
}

/** Who owes, each with a box to leave it out of this reminder; and who need not be reminded. */
function Units({ preview, left, onLeave }: UnitsProps) {
  const open = preview.units.filter(({ isMissing }) => isMissing);
  const calm = preview.units.filter(({ isMissing }) => !isMissing);
  const chosen = open.filter(({ code }) => !left.has(code)).length;
  return (
    <Box>
      <Typography fontWeight="bold" tag="h3" aria-live="polite">
        {open.length === 0 ? words.nobody : words.toRemind(chosen, open.length)}
      </Typography>
      {open.length > 1 && (
        <Flex gap={4} paddingTop={1}>
          <TextButton
            onClick={() => {
              onLeave(new Set());
            }}
          >
            {words.chooseAll}
          </TextButton>
          <TextButton
            onClick={() => {
              onLeave(new Set(open.map(({ code }) => code)));
            }}
          >
            {words.chooseNone}
          </TextButton>
        </Flex>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {open.map(({ code, name, missingWords }) => (
          <li key={code}>
            {open.length === 1 ? (
              <Typography>
                {name}: {missingWords}
              </Typography>
            ) : (
              <Checkbox
                checked={!left.has(code)}
                onCheckedChange={(isChosen) => {
                  const next = new Set(left);
                  if (isChosen === true) next.delete(code);
                  else next.add(code);
                  onLeave(next);
                }}
              >
                {name}: {missingWords}
              </Checkbox>
            )}
          </li>
        ))}
      </Flex>
      {calm.length > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {words.notNeeded}: {calm.map(({ name, missingWords }) => `${name} (${missingWords})`).join('; ')}.
        </Typography>
      )}
    </Box>
  );
}

interface ChosenProps {
  readonly about: Wanted['about'];
  readonly units: readonly string[];
  readonly edited: string | null;
  readonly onEdit: (text: string) => void;
  readonly onDone: (message: string) => void;
}

/** The reminder of the chosen units, made anew whenever the choice changes. */
function Chosen({ about, units, edited, onEdit, onDone }: ChosenProps) {
  const client = useDutiesClient();
  const read = useCallback(() => client.previewReminder({ about, units: [...units] }), [client, about, units]);
  const { value: preview, failure, reload } = useLoaded(read);
  if (failure !== null) return <FailureAlert failure={failure} onRetry={reload} />;
  if (preview === null) return <Loader>{dutiesWords.loading}</Loader>;
  return (
    <>
      {preview.warnings.length > 0 && (
        <Alert variant="warning" closeLabel={formWords.close} title={words.twice}>
          {preview.warnings.join(' ')}
        </Alert>
      )}
      <ReminderWays about={about} preview={preview} edited={edited} onEdit={onEdit} onDone={onDone} />
    </>
  );
}

interface Props {
  readonly wanted: Wanted;
  readonly onDone: (message: string) => void;
  readonly onClose: () => void;
}

/** Reminds the chosen units about one quota period or deadline: letter, message to copy, or e-mail. */
export function ReminderDialog({ wanted, onDone, onClose }: Props) {
  const client = useDutiesClient();
  const read = useCallback(
    () => client.previewReminder({ about: wanted.about, units: [...wanted.units] }),
    [client, wanted],
  );
  const { value: preview, failure, reload } = useLoaded(read);
  const [edited, setEdited] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(
    () => (preview?.units ?? []).filter(({ code, isMissing }) => isMissing && !left.has(code)).map(({ code }) => code),
    [preview, left],
  );
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={formWords.close}>
          <Modal.Title>{preview === null ? words.dialogTitle : `${words.dialogTitle}: ${preview.title}`}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {failure !== null && <FailureAlert failure={failure} onRetry={reload} />}
          {preview === null && failure === null && <Loader>{dutiesWords.loading}</Loader>}
          {preview !== null && (
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Units preview={preview} left={left} onLeave={setLeft} />
              {chosen.length > 0 && (
                <Chosen
                  key={chosen.join(',')}
                  about={wanted.about}
                  units={chosen}
                  edited={edited}
                  onEdit={setEdited}
                  onDone={onDone}
                />
              )}
            </Flex>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button type="button" variant="tertiary" onClick={onClose}>
            {words.close}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
