import { useState } from 'react';
import type { Duty, DueView, UnitStanding } from '../../../model/duties/index.ts';
import { ActionDialog } from '../forms/action-dialog';
import { FileField } from '../forms/file-field';
import { faultsOf } from '../forms/form-faults';
import { LineField, TextField } from '../forms/form-fields';
import { faultOfDay } from '../forms/typed-faults';
import { dutiesWords } from '../words/duties-words';
import { formWords } from '../words/form-words';
import { useDutiesClient } from './use-duties-client';

const words = dutiesWords.receipt;

interface Props {
  readonly duty: Duty;
  readonly due: DueView;
  readonly units: readonly UnitStanding[];
  readonly today: string;
  readonly whenDone: (message: string) => void;
  readonly onClose: () => void;
}

/** Writes down what one unit, or several at once, have handed in; or corrects what one unit's receipt says. */
export function ReceiptDialog({ duty, due, units, today, whenDone, onClose }: Props) {
  const client = useDutiesClient();
  const [first] = units;
  const held = units.length === 1 ? (first?.receipt ?? null) : null;
  const isSingle = units.length === 1;
  const [receivedOn, setReceivedOn] = useState(held?.receivedOn ?? today);
  const [documentNumber, setDocumentNumber] = useState(held?.documentNumber ?? '');
  const [note, setNote] = useState(held?.note ?? '');
  const [file, setFile] = useState<File | null>(null);

  const work = async (): Promise<readonly string[]> => {
    const kept = file === null || first === undefined ? null : await client.keepFile(first.code, file);
    const fields = { receivedOn, documentNumber, note, privateFile: kept ?? held?.privateFile ?? null };
    if (held !== null) return client.correctReceipt(held.id, fields);
    return client.record({ deadlineKey: duty.key, month: due.month, units: units.map(({ code }) => code), ...fields });
  };
  return (
    <ActionDialog
      title={held === null ? words.title(duty.title) : words.correctTitle}
      intro={isSingle ? words.intro(first?.name ?? '') : words.bulkIntro(units.length)}
      submitLabel={dutiesWords.save}
      faults={faultsOf({ receivedOn: faultOfDay(receivedOn, today) })}
      work={work}
      whenDone={(ids) => {
        whenDone(held === null ? words.recorded(ids.length) : words.corrected);
      }}
      onClose={onClose}
    >
      <LineField
        name="receivedOn"
        type="date"
        max={today}
        label={words.receivedOn}
        isRequired
        value={receivedOn}
        onChange={setReceivedOn}
      />
      {isSingle && (
        <>
          <LineField
            name="documentNumber"
            label={words.documentNumber}
            value={documentNumber}
            onChange={setDocumentNumber}
          />
          <FileField
            onChange={setFile}
            {...(held?.privateFile === null || held === null
              ? {}
              : { hint: `${words.keptFile} ${formWords.fileHint}` })}
          />
        </>
      )}
      <TextField name="note" label={dutiesWords.note} value={note} onChange={setNote} />
    </ActionDialog>
  );
}
