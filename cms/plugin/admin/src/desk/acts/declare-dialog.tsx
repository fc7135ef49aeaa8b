import { articleKindSchema, reformAreaSchema } from '@cchc/shared/contract';
import { useState } from 'react';
import type { DeclareRequest, OutlookRequest } from '../../../../model/desk/index.ts';
import { useChoices } from '../../fields/use-choices';
import { ActionDialog } from '../../forms/action-dialog';
import { FileField } from '../../forms/file-field';
import { ChoiceField, ChoicesField, LineField, TextField } from '../../forms/form-fields';
import { wordOf } from '../../words/code-words';
import { deskWords } from '../../words/desk-words';
import { useDeskClient } from '../desk-client';
import { useDesk } from '../desk-context';
import { declareFaults } from './declare-faults';
import { OutlookNotes } from './outlook-notes';

const kinds = articleKindSchema.options.map((value) => ({ value, label: wordOf('kind', value) }));
const areas = reformAreaSchema.options.map((value) => ({ value, label: wordOf('reform-areas', value) }));

type Draft = Required<Pick<DeclareRequest, 'title' | 'unitCode' | 'appearedOn'>> & {
  readonly kind: string;
  readonly reformAreas: readonly string[];
  readonly categories: readonly string[];
  readonly outlet: string;
  readonly url: string;
  readonly issueNumber: string;
  readonly note: string;
};

function requestOf(draft: Draft, privateFile: string | null): DeclareRequest {
  return {
    ...draft,
    kind: articleKindSchema.options.find((kind) => kind === draft.kind) ?? 'article',
    reformAreas: reformAreaSchema.options.filter((area) => draft.reformAreas.includes(area)),
    categories: [...draft.categories],
    privateFile,
  };
}

/** What the server is asked about before the evidence is handed in: whether any quota of the unit could count it. */
function outlookOf(draft: Draft): OutlookRequest | null {
  if (draft.unitCode === '' || draft.appearedOn === '') return null;
  const { unitCode, kind, reformAreas, categories, appearedOn } = requestOf(draft, null);
  return { act: 'declare', unitCode, kind, reformAreas, categories, appearedOn };
}

interface Props {
  /** Units that the person may declare for. */
  readonly unitCodes: readonly string[];
  readonly onClose: () => void;
}

/** A unit declares what appeared elsewhere; TCHC confirms it (Q15). */
export function DeclareDialog({ unitCodes, onClose }: Props) {
  const client = useDeskClient();
  const { tell, today, units } = useDesk();
  const categories = useChoices('categories');
  const [file, setFile] = useState<File | null>(null);
  const [draft, setDraft] = useState<Draft>({
    title: '',
    // Whoever may declare for many names the unit; nobody's evidence goes to the first of a list.
    unitCode: unitCodes.length === 1 ? (unitCodes[0] ?? '') : '',
    kind: 'article',
    reformAreas: [],
    categories: [],
    appearedOn: '',
    outlet: '',
    url: '',
    issueNumber: '',
    note: '',
  });
  const set =
    <Name extends keyof Draft>(name: Name) =>
    (value: Draft[Name]): void => {
      setDraft((before) => ({ ...before, [name]: value }));
    };
  const line = <Name extends 'title' | 'outlet' | 'url' | 'issueNumber' | 'note' | 'appearedOn'>(name: Name) => ({
    name,
    value: draft[name],
    onChange: set(name),
  });
  const words = deskWords.evidence;
  return (
    <ActionDialog
      title={words.declareTitle}
      intro={words.declareIntro}
      submitLabel={words.submit}
      faults={declareFaults(draft, file !== null, today)}
      onClose={onClose}
      work={async () => {
        const kept = file === null ? null : await client.keepFile(draft.unitCode, file);
        return client.declare(requestOf(draft, kept));
      }}
      whenDone={() => {
        tell(words.declared(draft.title.trim()));
      }}
    >
      {unitCodes.length > 1 && (
        <ChoiceField
          name="unitCode"
          label={words.unit}
          isRequired
          value={draft.unitCode}
          onChange={set('unitCode')}
          choices={unitCodes.map((value) => ({ value, label: units.get(value)?.name ?? value }))}
        />
      )}
      <LineField {...line('title')} label={words.title} isRequired />
      <ChoiceField name="kind" label={words.kind} value={draft.kind} onChange={set('kind')} choices={kinds} />
      <LineField {...line('appearedOn')} type="date" max={today} label={words.appearedOn} isRequired />
      <LineField {...line('outlet')} label={words.outlet} hint={words.outletHint} />
      <LineField {...line('url')} type="url" label={words.url} hint={words.urlHint} />
      <LineField {...line('issueNumber')} label={words.issue} />
      <FileField
        label={words.file}
        hint={words.fileHint}
        accept="image/jpeg,image/png,image/webp,application/pdf"
        onChange={setFile}
      />
      <ChoicesField
        name="reformAreas"
        label={words.areas}
        values={draft.reformAreas}
        onChange={set('reformAreas')}
        choices={areas}
      />
      <ChoicesField
        name="categories"
        label={words.categories}
        values={draft.categories}
        onChange={set('categories')}
        choices={categories}
      />
      <TextField {...line('note')} label={words.note} />
      <OutlookNotes request={outlookOf(draft)} />
    </ActionDialog>
  );
}
