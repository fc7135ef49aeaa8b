import {
  Box,
  Button,
  Flex,
  MultiSelect,
  MultiSelectOption,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { z } from 'zod';
import { dutiesWords } from '../words/duties-words';
import { words } from '../words/words';
import type { Column } from './field-props';
import { useChoices } from './use-choices';

export const rowsSchema = z.array(z.record(z.string(), z.unknown()));
export type Rows = z.infer<typeof rowsSchema>;

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Several short values in one box, parted by commas. */
const joinValues = (value: unknown): string => (Array.isArray(value) ? value.map(textOf).join(', ') : '');
const splitValues = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What an empty cell of a new row holds. */
const emptyValue = (kind: Column['kind']): unknown => {
  if (kind === 'texts' || kind === 'weekdays') return [];
  return kind === 'text' ? '' : null;
};

interface CellProps {
  readonly column: Column;
  readonly value: unknown;
  readonly isDisabled: boolean;
  readonly onChange: (value: unknown) => void;
}

function ChoiceCell({ column, value, isDisabled, onChange }: CellProps) {
  const choices = useChoices(column.choices);
  return (
    <SingleSelect
      aria-label={column.label}
      value={textOf(value)}
      disabled={isDisabled}
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

/** Days of the week, stored as 1 (Monday) to 7, in their order. */
function WeekdaysCell({ column, value, isDisabled, onChange }: CellProps) {
  return (
    <MultiSelect
      aria-label={column.label}
      value={Array.isArray(value) ? value.map(textOf) : []}
      withTags
      disabled={isDisabled}
      onChange={(days: readonly string[]) => {
        onChange(days.map(Number).sort((a, b) => a - b));
      }}
    >
      {dutiesWords.calendar.weekdays.map((name, index) => (
        <MultiSelectOption key={name} value={String(index + 1)}>
          {name}
        </MultiSelectOption>
      ))}
    </MultiSelect>
  );
}

function Cell(props: CellProps) {
  const { column, value, isDisabled, onChange } = props;
  switch (column.kind) {
    case 'choice':
      return <ChoiceCell {...props} />;
    case 'number':
      return (
        <NumberInput
          aria-label={column.label}
          disabled={isDisabled}
          {...(typeof value === 'number' ? { value } : {})}
          onValueChange={(next: number | undefined) => {
            onChange(next ?? null);
          }}
        />
      );
    case 'text':
      return (
        <Textarea
          aria-label={column.label}
          disabled={isDisabled}
          value={textOf(value)}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      );
    case 'weekdays':
      return <WeekdaysCell {...props} />;
    case 'texts':
      return (
        <TextInput
          aria-label={column.label}
          disabled={isDisabled}
          defaultValue={joinValues(value)}
          onChange={(event) => {
            onChange(splitValues(event.target.value));
          }}
        />
      );
    case 'date':
    case 'line':
      return (
        <TextInput
          aria-label={column.label}
          disabled={isDisabled}
          type={column.kind === 'date' ? 'date' : 'text'}
          value={textOf(value)}
          onChange={(event) => {
            onChange(event.target.value === '' ? null : event.target.value);
          }}
        />
      );
  }
}

interface Props {
  readonly columns: readonly Column[];
  readonly rows: Rows;
  readonly isDisabled: boolean;
  readonly onChange: (rows: Rows) => void;
}

/** Rows with the columns of the model. What a row holds beyond its columns stays as it is. */
export function RowsTable({ columns, rows, isDisabled, onChange }: Props) {
  const emptyRow = Object.fromEntries(columns.map((column) => [column.name, emptyValue(column.kind)]));
  const replace = (index: number, name: string, value: unknown): void => {
    onChange(rows.map((row, position) => (position === index ? { ...row, [name]: value } : row)));
  };
  const moveUp = (index: number): void => {
    const next = [...rows];
    const [row] = next.splice(index, 1);
    if (row !== undefined) next.splice(index - 1, 0, row);
    onChange(next);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {rows.length === 0 && <Typography textColor="neutral600">{words.fields.noRows}</Typography>}
      {rows.map((row, index) => (
        // Rows have no identity of their own; their order is what the reader sees.
        <Box key={index} padding={3} borderColor="neutral200" hasRadius tag="fieldset">
          <Typography tag="legend" variant="pi">
            {words.fields.row(index + 1)}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={2}>
            {columns.map((column) => (
              <Box key={column.name}>
                <Typography variant="pi" fontWeight="bold" tag="div">
                  {column.label}
                </Typography>
                <Cell
                  column={column}
                  value={row[column.name]}
                  isDisabled={isDisabled}
                  onChange={(value) => {
                    replace(index, column.name, value);
                  }}
                />
              </Box>
            ))}
            {!isDisabled && (
              <Flex gap={2}>
                {index > 0 && (
                  <Button
                    size="S"
                    variant="tertiary"
                    onClick={() => {
                      moveUp(index);
                    }}
                  >
                    {words.fields.moveUp}
                  </Button>
                )}
                <Button
                  size="S"
                  variant="danger-light"
                  onClick={() => {
                    onChange(rows.filter((_, position) => position !== index));
                  }}
                >
                  {words.fields.remove}
                </Button>
              </Flex>
            )}
          </Flex>
        </Box>
      ))}
      {!isDisabled && (
        <Box>
          <Button
            size="S"
            variant="secondary"
            onClick={() => {
              onChange([...rows, emptyRow]);
            }}
          >
            {words.fields.add}
          </Button>
        </Box>
      )}
    </Flex>
  );
}
