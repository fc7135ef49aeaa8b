import { useState } from 'react';
import { type ProcedureHit, shortCodeOf } from '../../../model/decisions/index.ts';
import { useChoices } from '../fields/use-choices';
import { ActionDialog } from '../forms/action-dialog';
import { faultsOf } from '../forms/form-faults';
import { ChoiceField, LineField, TextField } from '../forms/form-fields';
import { faultOfChoice, faultOfText } from '../forms/typed-faults';
import { decisionWords } from '../words/decision-words';
import { useDecisionsClient } from './decisions-client';

const words = decisionWords.create;

interface Props {
  /** What was typed where the procedure was looked for: a code or words of the name. */
  readonly typed: string;
  readonly onMade: (hit: ProcedureHit) => void;
  readonly onClose: () => void;
}

/** Makes a procedure in place: code, name, field. */
export function NewProcedureDialog({ typed, onMade, onClose }: Props) {
  const client = useDecisionsClient();
  const fields = useChoices('fields');
  const isCode = /^\d/.test(typed);
  const [code, setCode] = useState(isCode ? shortCodeOf(typed) : '');
  const [name, setName] = useState(isCode ? '' : typed);
  const [fieldCode, setFieldCode] = useState('');
  return (
    <ActionDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      faults={faultsOf({ code: faultOfText(code), name: faultOfText(name), fieldCode: faultOfChoice(fieldCode) })}
      work={() => client.createProcedure({ code: shortCodeOf(code), name, fieldCode })}
      whenDone={onMade}
      onClose={onClose}
    >
      <LineField name="code" label={words.code} hint={words.codeHint} isRequired value={code} onChange={setCode} />
      <TextField name="name" label={words.name} isRequired value={name} onChange={setName} />
      <ChoiceField
        name="fieldCode"
        label={words.field}
        isRequired
        value={fieldCode}
        choices={fields}
        onChange={setFieldCode}
      />
    </ActionDialog>
  );
}
