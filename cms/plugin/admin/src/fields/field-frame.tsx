import { Field } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { FieldProps } from './field-props';

interface Props {
  readonly field: FieldProps;
  readonly error: string | undefined;
  readonly children: ReactNode;
}

/** Label, help text and error around the input of a custom field. */
export function FieldFrame({ field, error, children }: Props) {
  return (
    <Field.Root name={field.name} hint={field.hint} error={error ?? false} required={field.required ?? false}>
      <Field.Label action={field.labelAction}>{field.label}</Field.Label>
      {children}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
