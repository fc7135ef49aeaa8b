import { activityFormSchema } from '@cchc/shared/contract';
import { Box } from '@strapi/design-system';
import { FileField } from '../forms/file-field';
import { ChoiceField, LineField } from '../forms/form-fields';
import { wordOf } from '../words/code-words';
import { dutiesWords } from '../words/duties-words';
import type { ActivityDraft } from './activity-draft';

const words = dutiesWords.activities;
const forms = activityFormSchema.options.map((value) => ({ value, label: wordOf('form', value) }));

interface Props {
  readonly draft: ActivityDraft;
  readonly units: readonly { readonly code: string; readonly shortName: string }[];
  readonly today: string;
  /** False for an entry whose unit stands already. */
  readonly hasUnit: boolean;
  readonly onChange: (change: Partial<ActivityDraft>) => void;
  readonly onFile: (file: File | null) => void;
}

/** The fields of an activity side by side; on a narrow screen they go one under the other. */
export function ActivityFields({ draft, units, today, hasUnit, onChange, onFile }: Props) {
  const cell = (basis: string, grow = 1) => ({ flex: `${grow} 1 ${basis}`, minWidth: '0' });
  return (
    <>
      <Box {...cell('130px')}>
        <ChoiceField
          name="form"
          label={words.form}
          isRequired
          value={draft.form}
          choices={forms}
          onChange={(form) => {
            onChange({ form });
          }}
        />
      </Box>
      <Box {...cell('130px')}>
        <LineField
          name="heldOn"
          type="date"
          max={today}
          label={words.heldOn}
          isRequired
          value={draft.heldOn}
          onChange={(heldOn) => {
            onChange({ heldOn });
          }}
        />
      </Box>
      {hasUnit && units.length > 1 && (
        <Box {...cell('130px')}>
          <ChoiceField
            name="unitCode"
            label={dutiesWords.unit}
            isRequired
            value={draft.unitCode}
            choices={units.map(({ code, shortName }) => ({ value: code, label: shortName }))}
            onChange={(unitCode) => {
              onChange({ unitCode });
            }}
          />
        </Box>
      )}
      <Box {...cell('160px', 3)}>
        <LineField
          name="title"
          label={words.title}
          isRequired
          value={draft.title}
          onChange={(title) => {
            onChange({ title });
          }}
        />
      </Box>
      <Box {...cell('72px', 0)}>
        <LineField
          name="number"
          label={words.number}
          isRequired
          value={draft.number}
          onChange={(number) => {
            onChange({ number });
          }}
        />
      </Box>
      <Box {...cell('100px', 0)}>
        <LineField
          name="reach"
          label={words.reach}
          value={draft.reach}
          onChange={(reach) => {
            onChange({ reach });
          }}
        />
      </Box>
      <Box {...cell('150px', 2)}>
        <LineField
          name="proof"
          label={words.proof}
          hint={words.proofHint}
          value={draft.proof}
          onChange={(proof) => {
            onChange({ proof });
          }}
        />
      </Box>
      <Box {...cell('150px', 0)}>
        <FileField hint="" onChange={onFile} />
      </Box>
    </>
  );
}
