import { Box } from '@strapi/design-system';
import type { Choice } from '../fields/use-choices';
import { ChoiceField } from './form-fields';

/** Stands for "no filter" in a list, where an empty value cannot be chosen. */
const every = '*';

interface Props {
  readonly name: string;
  readonly label: string;
  /** Null = no filter. */
  readonly value: string | null;
  /** What "no filter" is called. */
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string | null) => void;
}

/** A list to filter by; beside others it takes the room that they leave. */
export function FilterField({ name, label, value, all, choices, onChange }: Props) {
  return (
    <Box minWidth="160px" flex="1 1 160px" maxWidth="300px">
      <ChoiceField
        name={name}
        label={label}
        value={value ?? every}
        choices={[{ value: every, label: all }, ...choices]}
        onChange={(next) => {
          onChange(next === every ? null : next);
        }}
      />
    </Box>
  );
}
