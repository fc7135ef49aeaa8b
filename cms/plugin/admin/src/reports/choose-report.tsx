import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { PeriodKind } from '@cchc/shared/period';
import { useState } from 'react';
import type { ReportChoices } from '../../../model/reports/choices.ts';
import { periodNames } from '../../../model/period-words.ts';
import { ChoiceField, LineField } from '../forms/form-fields';
import { reportWords } from '../words/report-words';
import { type PeriodChoice, choiceOfCode, codeOfChoice, partsOf } from './period-choice';
import type { WantedReport } from './reports-client';

const words = reportWords.choose;
/** Stands for the consolidated report in a list, where an empty value cannot be chosen. */
const consolidated = '*';
const kinds = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));
const isKind = (value: string): value is PeriodKind => Object.hasOwn(words.kinds, value);

function partLabel(choice: PeriodChoice, part: number): string {
  if (choice.kind === 'half') return words.halves[part - 1] ?? '';
  return periodNames(codeOfChoice({ ...choice, part, isMidMonth: false }) ?? '').full;
}

interface Props {
  readonly choices: ReportChoices;
  readonly wanted: WantedReport;
  readonly onChange: (wanted: WantedReport) => void;
}

const Cell = ({ children }: { readonly children: React.ReactNode }) => (
  <Box minWidth="180px" flex="1 1 180px" maxWidth="360px">
    {children}
  </Box>
);

/** Which report: of whom, of which period, counted up to when. */
export function ChooseReport({ choices, wanted, onChange }: Props) {
  const [choice, setChoice] = useState<PeriodChoice | null>(() => choiceOfCode(wanted.period));
  if (choice === null) return null;
  const change = (next: Partial<PeriodChoice>): void => {
    const changed = { ...choice, ...next };
    const within = { ...changed, part: Math.min(changed.part, partsOf(changed.kind)) };
    setChoice(within);
    const code = codeOfChoice(within);
    if (code !== null) onChange({ ...wanted, period: code });
  };
  const year = Number(choices.today.slice(0, 4));
  const years = Array.from({ length: 6 }, (_, index) => String(year + 1 - index));
  const parts = Array.from({ length: partsOf(choice.kind) }, (_, index) => index + 1);
  const bodies = choices.units.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Flex tag="section" aria-label={words.label} gap={3} wrap="wrap" alignItems="flex-start">
      <Cell>
        <ChoiceField
          name="body"
          label={words.body}
          value={wanted.unit ?? consolidated}
          choices={choices.canConsolidate ? [{ value: consolidated, label: words.consolidated }, ...bodies] : bodies}
          onChange={(next) => {
            onChange({ ...wanted, unit: next === consolidated ? null : next });
          }}
        />
      </Cell>
      <Cell>
        <ChoiceField
          name="kind"
          label={words.kind}
          value={choice.kind}
          choices={kinds}
          onChange={(next) => {
            if (isKind(next)) change({ kind: next, isMidMonth: next === 'range' ? false : choice.isMidMonth });
          }}
        />
      </Cell>
      {choice.kind !== 'range' && (
        <Cell>
          <ChoiceField
            name="year"
            label={words.year}
            value={String(choice.year)}
            choices={years.map((value) => ({ value, label: value }))}
            onChange={(next) => {
              change({ year: Number(next) });
            }}
          />
        </Cell>
      )}
      {parts.length > 1 && (
        <Cell>
          <ChoiceField
            name="part"
            label={words.part}
            value={String(choice.part)}
            choices={parts.map((part) => ({ value: String(part), label: partLabel(choice, part) }))}
            onChange={(next) => {
              change({ part: Number(next) });
            }}
          />
        </Cell>
      )}
      {choice.kind === 'range' && (
        <>
          <Cell>
            <LineField
              name="from"
              type="date"
              label={words.from}
              value={choice.from}
              onChange={(from) => {
                change({ from });
              }}
            />
          </Cell>
          <Cell>
            <LineField
              name="to"
              type="date"
              label={words.to}
              value={choice.to}
              onChange={(to) => {
                change({ to });
              }}
            />
          </Cell>
        </>
      )}
      <CountedAt choices={choices} wanted={wanted} onChange={onChange} />
      {choice.kind !== 'range' && (
        <Box paddingTop={6}>
          <Checkbox
            checked={choice.isMidMonth}
            onCheckedChange={() => {
              change({ isMidMonth: !choice.isMidMonth });
            }}
          >
            {words.midMonth}
          </Checkbox>
        </Box>
      )}
      {codeOfChoice(choice) === null && (
        <Typography role="alert" textColor="danger600">
          {words.badRange}
        </Typography>
      )}
    </Flex>
  );
}

/** A whole day of the past; today means now. */
function CountedAt({ choices, wanted, onChange }: Props) {
  return (
    <Cell>
      <LineField
        name="countedAt"
        type="date"
        label={words.countedAt}
        hint={words.countedAtHint}
        max={choices.today}
        value={wanted.countedAt.slice(0, 10)}
        onChange={(day) => {
          onChange({ ...wanted, countedAt: day === '' || day >= choices.today ? '' : `${day}T23:59:59+07:00` });
        }}
      />
    </Cell>
  );
}
