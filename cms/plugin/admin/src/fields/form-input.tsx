import { useField } from '@strapi/strapi/admin';
import { FieldFrame } from './field-frame';
import { type FieldProps, readAttribute } from './field-props';
import { ClosingRows } from './structures/closing-rows';
import { CountsForm } from './structures/counts-form';
import { DeadlineRuleForm } from './structures/deadline-rule-form';
import { DossierForm } from './structures/dossier-form';
import type { EditorProps } from './structures/editor-props';
import { ReadingsForm } from './structures/readings-form';

function Editor({ kind, ...editor }: EditorProps & { readonly kind: string | undefined }) {
  switch (kind) {
    case 'counts':
      return <CountsForm {...editor} />;
    case 'readings':
      return <ReadingsForm {...editor} />;
    case 'deadline-rule':
      return <DeadlineRuleForm {...editor} />;
    case 'dossier':
      return <DossierForm {...editor} />;
    default:
      return <ClosingRows value={editor.value} />;
  }
}

/** A structure with a form of its own, as the model says. */
export function FormInput(props: FieldProps) {
  const field = useField(props.name);
  return (
    <FieldFrame field={props} error={field.error}>
      <Editor
        kind={readAttribute(props.attribute).options?.form}
        value={field.value}
        isDisabled={props.disabled ?? false}
        onChange={(value) => {
          field.onChange(props.name, value);
        }}
      />
    </FieldFrame>
  );
}
export default FormInput;
