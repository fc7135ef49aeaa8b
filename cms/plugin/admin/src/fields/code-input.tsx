import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { wordOf } from '../words/code-words';
import { FieldFrame } from './field-frame';
import { type FieldProps, readAttribute } from './field-props';

/** One of a closed list of codes, chosen by its Vietnamese word. */
export function CodeInput(props: FieldProps) {
  const field = useField<string | null>(props.name);
  const codes = readAttribute(props.attribute).enum ?? [];
  const listName = props.name.split('.').at(-1) ?? props.name;
  return (
    <FieldFrame field={props} error={field.error}>
      <SingleSelect
        value={field.value ?? ''}
        disabled={props.disabled ?? false}
        onChange={(value: string | number) => {
          field.onChange(props.name, String(value));
        }}
        {...(props.required === true
          ? {}
          : {
              onClear: () => {
                field.onChange(props.name, null);
              },
            })}
      >
        {codes.map((code) => (
          <SingleSelectOption key={code} value={code}>
            {wordOf(listName, code)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </FieldFrame>
  );
}
export default CodeInput;
