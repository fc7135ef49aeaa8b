import { useState } from 'react';
import { reasonCodeWords, rulingReasonSchema } from '../../../../model/desk/index.ts';
import { ActionDialog } from '../../forms/action-dialog';
import { faultsOf } from '../../forms/form-faults';
import { ChoiceField } from '../../forms/form-fields';
import { faultOfChoice, faultOfText } from '../../forms/typed-faults';
import { deskWords } from '../../words/desk-words';
import { formWords } from '../../words/form-words';
import { useDeskClient } from '../desk-client';
import { useDesk } from '../desk-context';
import type { ActProps } from './act-props';
import { ReasonFields } from './reason-fields';

const outcomes = [
  { value: 'counted', label: deskWords.rule.counted },
  { value: 'not_counted', label: deskWords.rule.notCounted },
];
const reasons = rulingReasonSchema.options.map((value) => ({ value, label: reasonCodeWords[value] }));

/** TCHC rules whether an item counts, with a reason (Q6). */
export function RuleDialog({ item, onClose }: ActProps) {
  const client = useDeskClient();
  const { tell } = useDesk();
  const [outcome, setOutcome] = useState('');
  const [reason, setReason] = useState(item.flags[0]?.kind === 'very_short' ? 'too_short' : 'duplicate');
  const [text, setText] = useState('');
  const isCounted = outcome === 'counted';

  return (
    <ActionDialog
      title={`${deskWords.rule.title}: ${item.title}`}
      intro={deskWords.rule.intro}
      submitLabel={deskWords.rule.submit}
      faults={faultsOf({ outcome: faultOfChoice(outcome), reasonText: faultOfText(text, formWords.missing.reason) })}
      onClose={onClose}
      work={() =>
        client.rule({
          itemId: item.itemId,
          outcome: isCounted ? 'counted' : 'not_counted',
          // The reasons that can be chosen all speak against an item.
          reasonCode: isCounted ? 'other' : (rulingReasonSchema.options.find((code) => code === reason) ?? 'other'),
          reasonText: text,
          seenVersion: item.version,
        })
      }
      whenDone={() => {
        tell(deskWords.rule.done(item.title, isCounted ? deskWords.rule.counted : deskWords.rule.notCounted));
      }}
    >
      <ChoiceField
        name="outcome"
        label={deskWords.rule.outcome}
        isRequired
        value={outcome}
        onChange={setOutcome}
        choices={outcomes}
      />
      <ReasonFields
        words={deskWords.rule}
        choices={isCounted ? [] : reasons}
        code={reason}
        onCode={setReason}
        text={text}
        onText={setText}
        isTextRequired
      />
    </ActionDialog>
  );
}
