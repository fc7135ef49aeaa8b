import {
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Textarea,
} from '@strapi/design-system';
import { useState } from 'react';
import { z } from 'zod';
import { RowsTable, rowsSchema } from '../fields/rows-table';
import { DossierForm } from '../fields/structures/dossier-form';
import { useChoices } from '../fields/use-choices';
import { decisionWords } from '../words/decision-words';
import type { Block } from './content-blocks';

const listSchema = z.array(z.string()).catch([]);
const said = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

interface Props {
  readonly block: Block;
  readonly value: unknown;
  readonly isDisabled: boolean;
  readonly onChange: (value: unknown) => void;
}

/** Lines of a list while they are typed: a line that has just begun must not vanish. */
function LinesBox({ block, value, isDisabled, onChange }: Props) {
  const stored = listSchema.parse(value);
  const [typed, setTyped] = useState(stored.join('\n'));
  const linesOf = (text: string): string[] =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const isSame = JSON.stringify(linesOf(typed)) === JSON.stringify(stored);
  return (
    <Textarea
      aria-label={block.label}
      placeholder={decisionWords.content.linesHint}
      disabled={isDisabled}
      value={isSame ? typed : stored.join('\n')}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(linesOf(event.target.value));
      }}
    />
  );
}

function ListBox({ block, value, isDisabled, onChange, list }: Props & { readonly list: string }) {
  const choices = useChoices(list);
  if (block.kind === 'choices') {
    return (
      <MultiSelect
        aria-label={block.label}
        withTags
        disabled={isDisabled}
        value={listSchema.parse(value)}
        onChange={onChange}
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
    );
  }
  return (
    <SingleSelect
      aria-label={block.label}
      disabled={isDisabled}
      value={said(value)}
      onChange={onChange}
      onClear={() => {
        onChange(null);
      }}
    >
      {choices.map((choice) => (
        <SingleSelectOption key={choice.value} value={choice.value}>
          {choice.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

/** The new text of one block. */
export function BlockEditor(props: Props) {
  const { block, value, isDisabled, onChange } = props;
  switch (block.kind) {
    case 'text':
      return (
        <Textarea
          aria-label={block.label}
          disabled={isDisabled}
          value={said(value)}
          onChange={(event) => {
            onChange(event.target.value === '' ? null : event.target.value);
          }}
        />
      );
    case 'count':
      return (
        <TextInput
          aria-label={block.label}
          inputMode="numeric"
          disabled={isDisabled}
          value={said(value)}
          onChange={(event) => {
            const digits = event.target.value.replaceAll(/\D/g, '').slice(0, 4);
            onChange(digits === '' ? null : Number(digits));
          }}
        />
      );
    case 'lines':
      return <LinesBox {...props} />;
    case 'choice':
    case 'choices':
      return <ListBox {...props} list={block.list} />;
    case 'rows': {
      const rows = rowsSchema.safeParse(value ?? []);
      return (
        <RowsTable
          columns={block.columns}
          rows={rows.success ? rows.data : []}
          isDisabled={isDisabled}
          onChange={onChange}
        />
      );
    }
    case 'dossier':
      return <DossierForm value={value} isDisabled={isDisabled} onChange={onChange} />;
  }
}
