import { Box, Button, Field, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useCchcClient } from '../api/client';
import { useAction, useFailureNotice } from '../api/use-action';
import { words } from '../words/words';

/** Removes all sample data together, after the phrase was typed. */
export function SampleData({
  isDemonstration,
  onRemoved,
}: {
  readonly isDemonstration: boolean;
  readonly onRemoved: () => void;
}) {
  const client = useCchcClient();
  const { toggleNotification } = useNotification();
  const { isBusy, run } = useAction(useFailureNotice());
  const [phrase, setPhrase] = useState('');

  const remove = (): Promise<void> =>
    run(
      () => client.removeSample(phrase),
      (count) => {
        toggleNotification({ type: 'success', message: words.operations.removed(count) });
        setPhrase('');
        onRemoved();
      },
    );

  return (
    <section aria-labelledby="cchc-sample">
      <Typography variant="beta" tag="h2" id="cchc-sample">
        {words.operations.sampleTitle}
      </Typography>
      <Box paddingTop={2}>
        <Typography>{isDemonstration ? words.operations.sampleBody : words.operations.noSample}</Typography>
      </Box>
      {isDemonstration && (
        <Box paddingTop={4}>
          <Field.Root name="phrase">
            <Field.Label>{words.operations.samplePrompt(words.operations.samplePhrase)}</Field.Label>
            <TextInput
              value={phrase}
              onChange={(event) => {
                setPhrase(event.target.value);
              }}
              autoComplete="off"
            />
          </Field.Root>
          <Box paddingTop={2}>
            <Button
              variant="danger"
              loading={isBusy}
              disabled={phrase.normalize('NFC') !== words.operations.samplePhrase}
              onClick={() => void remove()}
            >
              {words.operations.removeSample}
            </Button>
          </Box>
        </Box>
      )}
    </section>
  );
}
