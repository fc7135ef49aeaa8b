import { Field } from '@strapi/design-system';
import { dutiesWords } from '../words/duties-words';

interface Props {
  readonly hint?: string;
  readonly isLabelHidden?: boolean;
  readonly onChange: (file: File | null) => void;
}

/** A file that stays in the house. What is accepted is judged by the server, from its bytes. */
export function FileField({ hint = dutiesWords.fileHint, isLabelHidden = false, onChange }: Props) {
  return (
    <Field.Root name="file" hint={hint}>
      {!isLabelHidden && <Field.Label>{dutiesWords.file}</Field.Label>}
      <input
        type="file"
        name="file"
        aria-label={dutiesWords.file}
        accept=".pdf,.docx,.xlsx,.odt,.jpg,.jpeg,.png,.webp"
        onChange={(event) => {
          onChange(event.target.files?.[0] ?? null);
        }}
      />
      <Field.Hint />
    </Field.Root>
  );
}
