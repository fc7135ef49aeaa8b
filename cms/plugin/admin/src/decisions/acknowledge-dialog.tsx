import { useState } from 'react';
import { ActionDialog } from '../forms/action-dialog';
import { faultsOf } from '../forms/form-faults';
import { TextField } from '../forms/form-fields';
import { faultOfText } from '../forms/typed-faults';
import { decisionWords } from '../words/decision-words';

const words = decisionWords.doubts;

interface Props {
  readonly message: string;
  readonly reason: string;
  readonly onAcknowledge: (reason: string) => void;
  readonly onClose: () => void;
}

/** Says that the text was signed so, and why it is published all the same. */
export function AcknowledgeDialog({ message, reason, onAcknowledge, onClose }: Props) {
  const [text, setText] = useState(reason);
  return (
    <ActionDialog
      title={words.dialogTitle}
      intro={`${message} ${words.dialogIntro}`}
      submitLabel={words.submit}
      faults={faultsOf({ reason: faultOfText(text) })}
      work={() => Promise.resolve(text.trim())}
      whenDone={onAcknowledge}
      onClose={onClose}
    >
      <TextField name="reason" label={words.reason} isRequired value={text} onChange={setText} />
    </ActionDialog>
  );
}
