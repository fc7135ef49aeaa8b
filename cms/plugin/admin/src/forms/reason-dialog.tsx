import { useState } from 'react';
import { ActionDialog } from './action-dialog';
import { TextField } from './form-fields';

interface Props<T> {
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly submitLabel: string;
  readonly isRequired: boolean;
  readonly isDangerous?: boolean;
  readonly work: (reasonText: string) => Promise<T>;
  readonly whenDone: (result: T) => void;
  readonly onClose: () => void;
}

/** A step that asks for nothing but the reason that the ledger keeps. */
export function ReasonDialog<T>({ label, isRequired, work, ...facts }: Props<T>) {
  const [text, setText] = useState('');
  return (
    <ActionDialog {...facts} isReady={!isRequired || text.trim() !== ''} work={() => work(text)}>
      <TextField name="reasonText" label={label} isRequired={isRequired} value={text} onChange={setText} />
    </ActionDialog>
  );
}
