import { useState } from 'react';
import type { Done } from '../../../../model/desk/index.ts';
import { ActionDialog } from '../../forms/action-dialog';
import { TextField } from '../../forms/form-fields';

interface Props {
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly submitLabel: string;
  readonly isRequired: boolean;
  readonly isDangerous?: boolean;
  readonly work: (reasonText: string) => Promise<Done>;
  readonly whenDone: () => void;
  readonly onClose: () => void;
}

/** A step that asks for nothing but a reason. */
export function ReasonDialog({ label, isRequired, work, ...facts }: Props) {
  const [text, setText] = useState('');
  return (
    <ActionDialog {...facts} isReady={!isRequired || text.trim() !== ''} work={() => work(text)}>
      <TextField name="reasonText" label={label} isRequired={isRequired} value={text} onChange={setText} />
    </ActionDialog>
  );
}
