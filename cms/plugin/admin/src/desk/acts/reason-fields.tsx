import type { ReactNode } from 'react';
import type { Choice } from '../../fields/use-choices';
import { ChoiceField, TextField } from '../../forms/form-fields';

interface Props {
  /** None: the words alone give the reason. */
  readonly choices: readonly Choice[];
  readonly code: string;
  readonly onCode: (code: string) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly isTextRequired: boolean;
  readonly words: { readonly reason: string; readonly text: string; readonly textHint: string };
  /** What stands between the reason and its explanation. */
  readonly children?: ReactNode;
}

/** Why something is excused or ruled: a reason of a list, and what explains it. */
export function ReasonFields({ choices, code, onCode, text, onText, isTextRequired, words, children }: Props) {
  return (
    <>
      {choices.length > 0 && (
        <ChoiceField
          name="reasonCode"
          label={words.reason}
          isRequired
          value={code}
          onChange={onCode}
          choices={choices}
        />
      )}
      {children}
      <TextField
        name="reasonText"
        label={words.text}
        hint={words.textHint}
        isRequired={isTextRequired}
        value={text}
        onChange={onText}
      />
    </>
  );
}
