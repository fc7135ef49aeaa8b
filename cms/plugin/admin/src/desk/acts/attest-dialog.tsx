import { formatDate } from '@cchc/shared/text';
import { useState } from 'react';
import { attestationBasisSchema, attestationBasisWords } from '../../../../model/desk/index.ts';
import { ActionDialog } from '../../forms/action-dialog';
import { faultsOf } from '../../forms/form-faults';
import { ChoiceField, LineField, TextField } from '../../forms/form-fields';
import { faultOfChoice, faultOfDay, faultOfText } from '../../forms/typed-faults';
import { deskWords } from '../../words/desk-words';
import { useDeskClient } from '../desk-client';
import { useDesk } from '../desk-context';
import type { ActProps } from './act-props';
import { OutlookNotes } from './outlook-notes';

const bases = attestationBasisSchema.options.map((value) => ({ value, label: attestationBasisWords[value] }));

/** A late arrival takes its real day from evidence (Q3). What was entered can be taken back at once. */
export function AttestDialog({ item, onClose }: ActProps) {
  const client = useDeskClient();
  const { tell, today } = useDesk();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [basis, setBasis] = useState('');
  const [text, setText] = useState('');
  const basisCode = attestationBasisSchema.options.find((code) => code === basis);
  const words = deskWords.attest;
  const moment = { itemId: item.itemId, occurredOn: day, ...(time === '' ? {} : { occurredTime: time }) };
  return (
    <ActionDialog
      title={`${words.title}: ${item.title}`}
      intro={words.intro}
      submitLabel={words.submit}
      faults={faultsOf({
        occurredOn: faultOfDay(day, today),
        basis: faultOfChoice(basis),
        basisText: faultOfText(text, words.textMissing),
      })}
      onClose={onClose}
      work={() => client.attest({ ...moment, basis: basisCode ?? 'other', basisText: text })}
      whenDone={() => {
        tell(words.done(item.title, formatDate(day)), async (kept) => {
          await kept.withdrawAttestation(item.itemId, { reasonText: words.undoReason });
          return words.undone(item.title);
        });
      }}
    >
      <LineField name="occurredOn" type="date" max={today} label={words.day} isRequired value={day} onChange={setDay} />
      <LineField
        name="occurredTime"
        type="time"
        label={words.time}
        hint={words.timeHint}
        value={time}
        onChange={setTime}
      />
      <ChoiceField name="basis" label={words.basis} isRequired value={basis} onChange={setBasis} choices={bases} />
      <TextField name="basisText" label={words.text} hint={words.textHint} isRequired value={text} onChange={setText} />
      <OutlookNotes
        request={day === '' || basisCode === undefined ? null : { act: 'attest', ...moment, basis: basisCode }}
      />
    </ActionDialog>
  );
}
