import { activityFormSchema } from '@cchc/shared/contract';
import { Flex, Loader } from '@strapi/design-system';
import { useCallback, useState } from 'react';
import type { ActivityQuery } from '../../../model/duties/index.ts';
import { useLoaded } from '../api/use-loaded';
import { FailureAlert } from '../page/failure-alert';
import { FilterField } from '../forms/filter-field';
import { MonthRange } from '../forms/month-range';
import { monthsToChoose } from '../forms/months-to-choose';
import { wordOf } from '../words/code-words';
import { dutiesWords } from '../words/duties-words';
import { ActivityEntry } from './activity-entry';
import { ActivityList, ActivitySums } from './activity-list';
import type { ViewProps } from './calendar-view';
import { useDutiesClient } from './use-duties-client';

const words = dutiesWords.activities;

/** Null = no filter. */
interface Filter {
  readonly form: string | null;
  readonly unit: string | null;
  readonly state: string | null;
}

function queryOf(filter: Filter, from: string | null, to: string | null): ActivityQuery {
  const form = activityFormSchema.options.find((known) => known === filter.form);
  const state = (['declared', 'confirmed'] as const).find((known) => known === filter.state);
  return {
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(filter.unit === null ? {} : { unit: filter.unit }),
    ...(form === undefined ? {} : { form }),
    ...(state === undefined ? {} : { state }),
  };
}

/** Communication activities: entered in one row, confirmed, summed. */
export function ActivitiesView({ address: { from, to }, change, tell, round }: Omit<ViewProps, 'remind'>) {
  const client = useDutiesClient();
  const [filter, setFilter] = useState<Filter>({ form: null, unit: null, state: null });
  const read = useCallback(
    () => client.activities(queryOf(filter, from, to)),
    // Every deed on the page has the figures read again.
    [client, filter, from, to, round],
  );
  const { value: answer, failure, reload } = useLoaded(read);
  if (failure !== null) return <FailureAlert failure={failure} onRetry={reload} />;
  if (answer === null) return <Loader>{dutiesWords.loading}</Loader>;
  const { person, units, today } = answer;
  const year = today.slice(0, 4);
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {person.canDeclare && units.length > 0 && <ActivityEntry answer={answer} onSaved={tell} />}
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        <MonthFilter year={year} from={from} to={to} today={today} change={change} />
        <FilterField
          name="filterForm"
          label={words.form}
          all={words.allForms}
          value={filter.form}
          choices={activityFormSchema.options.map((value) => ({ value, label: wordOf('form', value) }))}
          onChange={(form) => {
            setFilter({ ...filter, form });
          }}
        />
        {units.length > 1 && (
          <FilterField
            name="filterUnit"
            label={dutiesWords.unit}
            all={dutiesWords.allUnits}
            value={filter.unit}
            choices={units.map(({ code, shortName }) => ({ value: code, label: shortName }))}
            onChange={(unit) => {
              setFilter({ ...filter, unit });
            }}
          />
        )}
        <FilterField
          name="filterState"
          label={words.state}
          all={words.allStates}
          value={filter.state}
          choices={[
            { value: 'declared', label: words.declared },
            { value: 'confirmed', label: words.confirmed },
          ]}
          onChange={(state) => {
            setFilter({ ...filter, state });
          }}
        />
      </Flex>
      <ActivitySums sums={answer.sums} />
      <ActivityList answer={answer} onChanged={tell} />
    </Flex>
  );
}

interface MonthFilterProps {
  readonly year: string;
  readonly today: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly change: ViewProps['change'];
}

function MonthFilter({ year, today, from, to, change }: MonthFilterProps) {
  return (
    <MonthRange
      months={monthsToChoose([], today)}
      from={from ?? `${Number(year) - 1}-01`}
      to={to ?? `${year}-12`}
      onChange={change}
    />
  );
}
