import { useState } from 'react';
import type { DeskQuotaHead } from '../../../../model/desk/index.ts';
import { ActionDialog } from '../../forms/action-dialog';
import { faultsOf } from '../../forms/form-faults';
import { ChoiceField, TextField } from '../../forms/form-fields';
import { faultOfText } from '../../forms/typed-faults';
import { deskWords } from '../../words/desk-words';
import { formWords } from '../../words/form-words';
import { useDeskClient } from '../desk-client';
import { useDesk } from '../desk-context';

/** TCHC takes another of the readings that the plan's text allows, with a reason (Q1). */
export function ReadingDialog({ quota, onClose }: { readonly quota: DeskQuotaHead; readonly onClose: () => void }) {
  const client = useDeskClient();
  const { tell } = useDesk();
  const [readingId, setReadingId] = useState(quota.chosenReading);
  const [text, setText] = useState('');
  const words = deskWords.reading;
  const choices = quota.readings.map(({ id, label }) => ({ value: id, label }));
  return (
    <ActionDialog
      title={`${words.title}: ${quota.title}`}
      intro={words.intro}
      submitLabel={words.submit}
      faults={faultsOf({
        readingId: readingId === quota.chosenReading ? words.other : null,
        reasonText: faultOfText(text, formWords.missing.reason),
      })}
      onClose={onClose}
      work={() => client.switchReading({ quotaKey: quota.key, readingId, reasonText: text })}
      whenDone={() => {
        tell(words.done(choices.find(({ value }) => value === readingId)?.label ?? readingId));
      }}
    >
      <ChoiceField
        name="readingId"
        label={words.choice}
        isRequired
        value={readingId}
        onChange={setReadingId}
        choices={choices}
      />
      <TextField name="reasonText" label={words.text} isRequired value={text} onChange={setText} />
    </ActionDialog>
  );
}
