import { Field, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { readTypedDate, showTypedDate } from '../../../model/typed-date.ts';
import { decisionWords } from '../words/decision-words';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Shown while the box is empty: the day that counts then. */
  readonly placeholder?: string;
  readonly value: string | null;
  readonly isDisabled: boolean;
  readonly isLabelHidden?: boolean;
  readonly error?: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A day as officials write it, 06/03/2026. What is no day stays as it was typed, so that it can be mended. */
export function DayBox(props: Props) {
  const { name, label, hint, placeholder, value, isDisabled, isLabelHidden = false, error = null, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const input = (
    <TextInput
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      name={name}
      inputMode="numeric"
      autoComplete="off"
      disabled={isDisabled}
      placeholder={placeholder ?? decisionWords.head.dayHint}
      value={typed ?? showTypedDate(value)}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        onChange(text.trim() === '' ? null : (readTypedDate(text) ?? text));
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
  return (
    <Field.Root name={name} error={error ?? false} {...(hint === undefined ? {} : { hint })}>
      {!isLabelHidden && <Field.Label>{label}</Field.Label>}
      {input}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
