import { MultiSelect, MultiSelectOption, Textarea } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { z } from 'zod';
import { FieldFrame } from './field-frame';
import { type FieldProps, readAttribute } from './field-props';
import { RowsTable, rowsSchema } from './rows-table';
import { useChoices } from './use-choices';

const textListSchema = z.array(z.string());
const readTexts = (value: unknown): readonly string[] => {
  const parsed = textListSchema.safeParse(value);
  return parsed.success ? parsed.data : [];
};

function ChoicesBox({ props, choices }: { readonly props: FieldProps; readonly choices: string }) {
  const field = useField(props.name);
  const known = useChoices(choices);
  const chosen = readTexts(field.value);
  const strays = chosen.filter((value) => !known.some((choice) => choice.value === value));
  return (
    <FieldFrame field={props} error={field.error}>
      <MultiSelect
        withTags
        value={[...chosen]}
        disabled={props.disabled ?? false}
        onChange={(values: string[]) => {
          field.onChange(props.name, values);
        }}
        onClear={() => {
          field.onChange(props.name, []);
        }}
      >
        {[...known, ...strays.map((value) => ({ value, label: value }))].map((choice) => (
          <MultiSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </FieldFrame>
  );
}

function LinesBox({ props }: { readonly props: FieldProps }) {
  const field = useField(props.name);
  return (
    <FieldFrame field={props} error={field.error}>
      <Textarea
        value={readTexts(field.value).join('\n')}
        disabled={props.disabled ?? false}
        onChange={(event) => {
          // Empty lines are kept while somebody types; the server leaves them out.
          field.onChange(props.name, event.target.value === '' ? [] : event.target.value.split('\n'));
        }}
      />
    </FieldFrame>
  );
}

/** A list: codes to tick, one line each, or rows of a table, as the model says. */
export function ListInput(props: FieldProps) {
  const field = useField(props.name);
  const shape = readAttribute(props.attribute).options?.shape;
  if (shape?.kind === 'choices') return <ChoicesBox props={props} choices={shape.choices} />;
  if (shape?.kind === 'rows') {
    const parsed = rowsSchema.safeParse(field.value ?? []);
    return (
      <FieldFrame field={props} error={field.error}>
        <RowsTable
          columns={shape.columns}
          rows={parsed.success ? parsed.data : []}
          isDisabled={props.disabled ?? false}
          onChange={(rows) => {
            field.onChange(props.name, rows);
          }}
        />
      </FieldFrame>
    );
  }
  return <LinesBox props={props} />;
}
export default ListInput;
