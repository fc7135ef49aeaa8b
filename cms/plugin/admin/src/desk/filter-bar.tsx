import { Box, Button, Checkbox, Flex } from '@strapi/design-system';
import { type Matrix, defaultMonths } from '../../../model/desk/index.ts';
import { FilterField } from '../forms/filter-field';
import { MonthRange } from '../forms/month-range';
import { monthsToChoose } from '../forms/months-to-choose';
import { wordOf } from '../words/code-words';
import { deskWords } from '../words/desk-words';
import type { DeskAddress } from './desk-address';

const words = deskWords.filters;

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
  const usual = defaultMonths(today);
  const from = address.from ?? (address.to === null ? usual.from : `${address.to.slice(0, 4)}-01`);
  const to = address.to ?? usual.to;
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
        <FilterField
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
        <FilterField
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
        <FilterField
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
      <MonthRange months={monthsToChoose(plans, today)} from={from} to={to} onChange={onChange} />
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
