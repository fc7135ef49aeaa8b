import { Box } from '@strapi/design-system';
import { periodNames } from '../../../model/period-words.ts';
import { formWords } from '../words/form-words';
import { ChoiceField } from './form-fields';

interface Props {
  readonly months: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly onChange: (range: { readonly from: string; readonly to: string }) => void;
}

/** Two months as bounds of what is shown; the second follows when the first passes it. */
export function MonthRange({ months, from, to, onChange }: Props) {
  const choices = months.map((value) => ({ value, label: periodNames(value).short }));
  return (
    <>
      <Box minWidth="130px" flex="1 1 130px" maxWidth="180px">
        <ChoiceField
          name="from"
          label={formWords.from}
          value={from}
          choices={choices}
          onChange={(next) => {
            onChange({ from: next, to: next > to ? next : to });
          }}
        />
      </Box>
      <Box minWidth="130px" flex="1 1 130px" maxWidth="180px">
        <ChoiceField
          name="to"
          label={formWords.to}
          value={to}
          choices={choices}
          onChange={(next) => {
            onChange({ from: next < from ? next : from, to: next });
          }}
        />
      </Box>
    </>
  );
}
