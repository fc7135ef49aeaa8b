import { Grid } from '@strapi/design-system';
import { z } from 'zod';
import { countFault } from './number-faults';
import type { EditorProps } from './editor-props';
import { NumberBox, choicesOf } from './inputs';
import { structureWords } from './structure-words';

const countsSchema = z.record(z.string(), z.unknown());

/** How many procedures of each kind a decision says it holds. */
export function CountsForm({ value, isDisabled, onChange }: EditorProps) {
  const parsed = countsSchema.safeParse(value ?? {});
  const counts = parsed.success ? parsed.data : {};
  return (
    <Grid.Root gap={4}>
      {choicesOf(structureWords.counts).map(({ value: kind, label }) => (
        <Grid.Item key={kind} col={4} s={6} xs={12} direction="column" alignItems="stretch">
          <NumberBox
            name={`counts.${kind}`}
            label={label}
            value={counts[kind]}
            fault={countFault(counts[kind])}
            isDisabled={isDisabled}
            onChange={(next) => {
              const rest = Object.fromEntries(Object.entries(counts).filter(([name]) => name !== kind));
              onChange(next === null ? rest : { ...rest, [kind]: next });
            }}
          />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}
