import { useState } from 'react';
import { ActionDialog } from '../forms/action-dialog';
import { TextField } from '../forms/form-fields';
import { dutiesWords } from '../words/duties-words';

interface Props {
  readonly title: string;
  readonly intro: string;
  readonly work: (reasonText: string) => Promise<readonly string[]>;
  readonly whenDone: () => void;
  readonly onClose: () => void;
}

/** Taking something back asks for the reason that the ledger keeps. */
export function RemovalDialog({ work, ...facts }: Props) {
  const [reason, setReason] = useState('');
  return (
    <ActionDialog
      {...facts}
      submitLabel={dutiesWords.remove}
      isDangerous
      isReady={reason.trim() !== ''}
      work={() => work(reason)}
    >
      <TextField name="reasonText" label={dutiesWords.reason} isRequired value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
