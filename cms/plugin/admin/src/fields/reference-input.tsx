import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { FieldFrame } from './field-frame';
import { type FieldProps, readAttribute } from './field-props';
import { useChoices } from './use-choices';

/** The code of another record, chosen by its name. A code that no record has any more stays visible. */
export function ReferenceInput(props: FieldProps) {
  const field = useField<string | null>(props.name);
  const choices = useChoices(readAttribute(props.attribute).options?.choices);
  const value = field.value ?? '';
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  const shown = isKnown ? choices : [{ value, label: value }, ...choices];
  return (
    <FieldFrame field={props} error={field.error}>
      {/* The box keeps the words with which it was drawn first: once the name is known it is drawn anew. */}
      <Combobox
        key={String(isKnown)}
        value={value}
        disabled={props.disabled ?? false}
        onChange={(next?: string) => {
          field.onChange(props.name, next === undefined || next === '' ? null : next);
        }}
        onClear={() => {
          field.onChange(props.name, null);
        }}
      >
        {shown.map((choice) => (
          <ComboboxOption key={choice.value} value={choice.value}>
            {choice.label}
          </ComboboxOption>
        ))}
      </Combobox>
    </FieldFrame>
  );
}
export default ReferenceInput;
