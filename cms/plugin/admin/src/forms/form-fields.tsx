import {
  Field,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Textarea,
} from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Choice } from '../fields/use-choices';
import { formWords } from '../words/form-words';
import { useFault } from './form-faults';

interface FieldFacts {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
}

function Frame({ name, label, hint, isRequired = false, children }: FieldFacts & { readonly children: ReactNode }) {
  const fault = useFault(name);
  return (
    <Field.Root
      name={name}
      required={isRequired}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === undefined ? {} : { error: fault })}
    >
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

interface TextProps extends FieldFacts {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Several lines of text. */
export function TextField({ value, onChange, ...facts }: TextProps) {
  return (
    <Frame {...facts}>
      <Textarea
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </Frame>
  );
}

/** One line: text, a day, a time of day, an address. */
export function LineField({
  value,
  onChange,
  type = 'text',
  max,
  ...facts
}: TextProps & { readonly type?: 'text' | 'date' | 'time' | 'url'; readonly max?: string }) {
  return (
    <Frame {...facts}>
      <TextInput
        type={type}
        value={value}
        {...(max === undefined ? {} : { max })}
        autoComplete="off"
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </Frame>
  );
}

/** One of a list. */
export function ChoiceField({
  value,
  onChange,
  choices,
  ...facts
}: TextProps & { readonly choices: readonly Choice[] }) {
  return (
    <Frame {...facts}>
      <SingleSelect
        value={value}
        placeholder={formWords.choose}
        onChange={(next: string | number) => {
          onChange(String(next));
        }}
      >
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Frame>
  );
}

/** Several of a list. */
export function ChoicesField({
  values,
  onChange,
  choices,
  ...facts
}: FieldFacts & {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly choices: readonly Choice[];
}) {
  return (
    <Frame {...facts}>
      <MultiSelect
        value={[...values]}
        placeholder={formWords.choose}
        clearLabel={formWords.clear}
        withTags
        onChange={(next: readonly string[]) => {
          onChange(next);
        }}
        onClear={() => {
          onChange([]);
        }}
      >
        {choices.map((choice) => (
          <MultiSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </Frame>
  );
}
