import {
  Field,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useState } from 'react';
import type { Choice } from '../use-choices';
import { numberText, readNumber } from './read-number';

interface Common {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isDisabled: boolean;
}

const chosenFirst = (choices: readonly Choice[], chosen: readonly string[]): readonly Choice[] => [
  ...choices,
  // A code that no list has any more stays visible.
  ...chosen
    .filter((value) => value !== '' && !choices.some((choice) => choice.value === value))
    .map((value) => ({ value, label: value })),
];

export function LineBox({
  value,
  type = 'text',
  onChange,
  ...common
}: Common & { readonly value: string; readonly type?: 'text' | 'date'; readonly onChange: (value: string) => void }) {
  return (
    <Field.Root name={common.name} hint={common.hint ?? ''}>
      <Field.Label>{common.label}</Field.Label>
      <TextInput
        type={type}
        value={value}
        disabled={common.isDisabled}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <Field.Hint />
    </Field.Root>
  );
}

/** A number with what is wrong with it. The box keeps what is typed; the form learns what it means. */
export function NumberBox({
  value,
  fault,
  onChange,
  ...common
}: Common & {
  readonly value: unknown;
  readonly fault: string | null;
  readonly onChange: (value: number | string | null) => void;
}) {
  const [typed, setTyped] = useState(numberText(value));
  const isSame = readNumber(typed) === (value ?? null);
  return (
    <Field.Root name={common.name} hint={common.hint ?? ''} error={fault ?? false}>
      <Field.Label>{common.label}</Field.Label>
      <TextInput
        inputMode="numeric"
        value={isSame ? typed : numberText(value)}
        disabled={common.isDisabled}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(readNumber(event.target.value));
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

export function ChoiceBox({
  value,
  choices,
  onChange,
  ...common
}: Common & {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <Field.Root name={common.name} hint={common.hint ?? ''}>
      <Field.Label>{common.label}</Field.Label>
      <SingleSelect
        value={value}
        disabled={common.isDisabled}
        onChange={(next: string | number) => {
          onChange(String(next));
        }}
      >
        {chosenFirst(choices, [value]).map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}

export function ChoicesBox({
  values,
  choices,
  onChange,
  ...common
}: Common & {
  readonly values: readonly string[];
  readonly choices: readonly Choice[];
  readonly onChange: (values: readonly string[]) => void;
}) {
  return (
    <Field.Root name={common.name} hint={common.hint ?? ''}>
      <Field.Label>{common.label}</Field.Label>
      <MultiSelect
        withTags
        value={[...values]}
        disabled={common.isDisabled}
        onChange={onChange}
        onClear={() => {
          onChange([]);
        }}
      >
        {chosenFirst(choices, values).map((choice) => (
          <MultiSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Hint />
    </Field.Root>
  );
}

/** Choices out of a table of code and word. */
export const choicesOf = (table: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(table).map(([value, label]) => ({ value, label }));
