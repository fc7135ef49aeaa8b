import { Field } from '@strapi/design-system';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import { formWords } from '../words/form-words';

/** The browser's own file button speaks the browser's language; this one speaks the page's. */
const Picker = styled.span`
  position: relative;
  display: inline-flex;
  align-items: center;
  gap: 8px;
  max-width: 100%;
  font-size: 1.3rem;
  input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .button {
    flex: none;
    padding: 9px 12px;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral800};
    background: ${({ theme }) => theme.colors.neutral0};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
  }
  input:focus-visible ~ .button {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

interface Props {
  readonly label?: string;
  readonly hint?: string;
  /** What the browser offers to choose from. */
  readonly accept?: string;
  readonly onChange: (file: File | null) => void;
}

const documents = '.pdf,.docx,.xlsx,.odt,.jpg,.jpeg,.png,.webp';

/** A file to hand over. What is accepted is judged by the server, from its bytes. */
export function FileField({ label = formWords.file, hint = formWords.fileHint, accept = documents, onChange }: Props) {
  const [name, setName] = useState<string | null>(null);
  const id = useId();
  return (
    <Field.Root name="file" id={id} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Picker>
        <input
          id={id}
          type="file"
          name="file"
          aria-label={label}
          accept={accept}
          onChange={(event) => {
            const file = event.target.files?.[0] ?? null;
            setName(file?.name ?? null);
            onChange(file);
          }}
        />
        <span className="button" aria-hidden="true">
          {formWords.chooseFile}
        </span>
        <span className="name">{name ?? formWords.noFile}</span>
      </Picker>
      <Field.Hint />
    </Field.Root>
  );
}
