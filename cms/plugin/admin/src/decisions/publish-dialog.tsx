import { useState } from 'react';
import { type ListedDecision, type OpenedSheet, type Sheet } from '../../../model/decisions/index.ts';
import { ActionDialog } from '../forms/action-dialog';
import { faultsOf } from '../forms/form-faults';
import { TextField } from '../forms/form-fields';
import { faultOfText } from '../forms/typed-faults';
import { decisionWords } from '../words/decision-words';
import { ForetoldList } from './foretold-list';

const words = decisionWords.publish;

interface Props {
  readonly sheet: Sheet;
  readonly today: string;
  readonly names: Readonly<Record<string, string>>;
  readonly decisions: readonly ListedDecision[];
  readonly isPublished: boolean;
  readonly publish: (reason: string | null) => Promise<OpenedSheet>;
  readonly onPublished: (opened: OpenedSheet) => void;
  readonly onClose: () => void;
}

/** Says what will happen and when; then publishes. What is published already is corrected with a reason. */
export function PublishDialog(props: Props) {
  const { sheet, today, names, decisions, isPublished, publish, onPublished, onClose } = props;
  const [reason, setReason] = useState('');
  return (
    <ActionDialog
      title={words.title}
      submitLabel={words.submit}
      faults={faultsOf({ reason: isPublished ? faultOfText(reason) : null })}
      work={() => publish(reason.trim() === '' ? null : reason.trim())}
      whenDone={onPublished}
      onClose={onClose}
    >
      <ForetoldList sheet={sheet} today={today} names={names} decisions={decisions} />
      {isPublished && (
        <TextField
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          isRequired
          value={reason}
          onChange={setReason}
        />
      )}
    </ActionDialog>
  );
}
