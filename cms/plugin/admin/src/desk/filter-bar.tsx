import { Box, Button, Checkbox, Flex } from '@strapi/design-system';
import type { Matrix } from '../../../model/desk/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import type { Choice } from '../fields/use-choices';
import { ChoiceField } from '../forms/form-fields';
import { wordOf } from '../words/code-words';
import { deskWords } from '../words/desk-words';
import type { DeskAddress } from './desk-address';
import { monthsToChoose } from './months-to-choose';

const words = deskWords.filters;
/** Stands for "no filter" in a list, where an empty value cannot be chosen. */
const every = '*';

interface FilterProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly all: string | null;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string | null) => void;
}

function Filter({ name, label, value, all, choices, onChange }: FilterProps) {
  return (
    <Box minWidth="180px" flex="1 1 180px" maxWidth="320px">
      <ChoiceField
        name={name}
        label={label}
        value={value ?? every}
        choices={all === null ? choices : [{ value: every, label: all }, ...choices]}
        onChange={(next) => {
          onChange(next === every ? null : next);
        }}
      />
    </Box>
  );
}

interface Props {
  readonly matrix: Matrix;
  readonly address: DeskAddress;
  readonly onChange: (change: Partial<DeskAddress>) => void;
}

/** Filters of the table. They live in the address, so that a view can be sent on and gone back to. */
export function FilterBar({ matrix, address, onChange }: Props) {
  const { quotas, units, plans, today } = matrix;
  const kinds = [...new Set(units.map(({ kind }) => kind))].map((value) => ({ value, label: wordOf('kind', value) }));
  const ofPlan = quotas.filter(
    ({ planKey, rows }) => rows.length > 0 && (address.plan === null || planKey === address.plan),
  );
  const months = monthsToChoose(plans, today).map((value) => ({ value, label: periodNames(value).full }));
  const from = address.from ?? `${today.slice(0, 4)}-01`;
  const to = address.to ?? `${today.slice(0, 4)}-12`;
  const isFiltered =
    address.kind !== null ||
    address.plan !== null ||
    address.quota !== null ||
    address.onlyBehind ||
    address.from !== null ||
    address.to !== null;
  return (
    <Flex tag="section" aria-label={words.label} gap={3} wrap="wrap" alignItems="flex-end">
      {plans.length > 1 && (
        <Filter
          name="plan"
          label={words.plan}
          all={words.allPlans}
          value={address.plan}
          choices={plans.map(({ key, title }) => ({ value: key, label: title }))}
          onChange={(plan) => {
            onChange({ plan, quota: null });
          }}
        />
      )}
      {ofPlan.length > 1 && (
        <Filter
          name="quota"
          label={words.quota}
          all={words.allQuotas}
          value={address.quota}
          choices={ofPlan.map(({ key, title }) => ({ value: key, label: title }))}
          onChange={(quota) => {
            onChange({ quota });
          }}
        />
      )}
      {kinds.length > 1 && (
        <Filter
          name="kind"
          label={words.kind}
          all={words.allKinds}
          value={address.kind}
          choices={kinds}
          onChange={(kind) => {
            onChange({ kind });
          }}
        />
      )}
      <Filter
        name="from"
        label={words.from}
        all={null}
        value={from}
        choices={months}
        onChange={(next) => {
          onChange({ from: next, to: next !== null && next > to ? next : to });
        }}
      />
      <Filter
        name="to"
        label={words.to}
        all={null}
        value={to}
        choices={months}
        onChange={(next) => {
          onChange({ to: next, from: next !== null && next < from ? next : from });
        }}
      />
      {units.length > 1 && (
        <Box paddingBottom={2}>
          <Checkbox
            checked={address.onlyBehind}
            onCheckedChange={() => {
              onChange({ onlyBehind: !address.onlyBehind });
            }}
          >
            {words.onlyBehind}
          </Checkbox>
        </Box>
      )}
      {isFiltered && (
        <Button
          variant="tertiary"
          onClick={() => {
            onChange({ kind: null, plan: null, quota: null, onlyBehind: false, from: null, to: null });
          }}
        >
          {words.clear}
        </Button>
      )}
    </Flex>
  );
}
