import { type ReactNode, useState } from 'react';
import { formWords } from '../words/form-words';
import { ActionDialog } from './action-dialog';
import { faultsOf } from './form-faults';
import { TextField } from './form-fields';

interface Props<T> {
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly hint?: string;
  readonly submitLabel: string;
  readonly isRequired: boolean;
  readonly isDangerous?: boolean;
  readonly work: (reasonText: string) => Promise<T>;
  readonly whenDone: (result: T) => void;
  readonly onClose: () => void;
  /** What to know first. */
  readonly children?: ReactNode;
}

/** A step that asks for nothing but the reason that the ledger keeps. */
export function ReasonDialog<T>({ label, hint, isRequired, work, children, ...facts }: Props<T>) {
  const [text, setText] = useState('');
  const faults = faultsOf({ reasonText: isRequired && text.trim() === '' ? formWords.missing.reason : null });
  return (
    <ActionDialog {...facts} faults={faults} work={() => work(text)}>
      {children}
      <TextField
        name="reasonText"
        label={label}
        {...(hint === undefined ? {} : { hint })}
        isRequired={isRequired}
        value={text}
        onChange={setText}
      />
    </ActionDialog>
  );
}
