import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import type { ActivitiesAnswer } from '../../../model/duties/index.ts';
import { useAction } from '../api/use-action';
import { FaultsProvider, useFaults } from '../forms/form-faults';
import { dutiesWords } from '../words/duties-words';
import { formWords } from '../words/form-words';
import { activityFaults, emptyDraft, requestOf } from './activity-draft';
import { ActivityFields } from './activity-fields';
import { useDutiesClient } from './use-duties-client';

const words = dutiesWords.activities;

interface Props {
  readonly answer: ActivitiesAnswer;
  readonly onSaved: (message: string) => void;
}

/** One activity in one row. What was typed stays when the server refuses. */
export function ActivityEntry({ answer: { person, units, today }, onSaved }: Props) {
  const client = useDutiesClient();
  const { isBusy, failure, run } = useAction();
  const start = person.unitCodes[0] ?? units[0]?.code ?? '';
  const [draft, setDraft] = useState(emptyDraft(start, today));
  const [file, setFile] = useState<File | null>(null);
  // A file field keeps its choice until it is made anew.
  const [round, setRound] = useState(0);

  const { form, shown, isComplete, forget } = useFaults(activityFaults(draft, file !== null, today));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isComplete()) return;
    void run(
      async () => {
        const kept = file === null ? null : await client.keepFile(draft.unitCode, file);
        return client.enterActivity(requestOf(draft, kept));
      },
      () => {
        // The next one is often of the same form, day and unit.
        setDraft({ ...draft, title: '', number: '1', reach: '', proof: '', note: '' });
        setFile(null);
        setRound((before) => before + 1);
        forget();
        onSaved(person.canJudge ? words.saved : words.savedWaiting);
      },
    );
  };
  return (
    <Box
      tag="section"
      padding={4}
      background="neutral0"
      hasRadius
      borderColor="neutral200"
      aria-labelledby="cchc-entry"
    >
      <Typography variant="delta" tag="h2" id="cchc-entry">
        {person.canJudge ? words.entry : words.entryUnit}
      </Typography>
      <form ref={form} onSubmit={submit} noValidate>
        <Flex key={round} gap={3} wrap="wrap" alignItems="flex-start" paddingTop={3}>
          <FaultsProvider value={shown}>
            <ActivityFields
              draft={draft}
              units={units}
              today={today}
              hasUnit
              onChange={(change) => {
                setDraft((before) => ({ ...before, ...change }));
              }}
              onFile={setFile}
            />
          </FaultsProvider>
          <Box paddingTop={5}>
            <Button type="submit" loading={isBusy}>
              {words.add}
            </Button>
          </Box>
        </Flex>
      </form>
      {failure !== null && (
        <Box paddingTop={3}>
          <Alert variant="danger" closeLabel={formWords.close} title={formWords.refused} role="alert">
            {failure.message}
          </Alert>
        </Box>
      )}
    </Box>
  );
}
