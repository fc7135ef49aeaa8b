import { Box, Typography } from '@strapi/design-system';
import { type DecisionItemKind, decisionItemKindSchema } from '@cchc/shared/contract';
import { useState } from 'react';
import { type SheetRow, itemKinds } from '../../../model/decisions/index.ts';
import { ActionDialog } from '../forms/action-dialog';
import { faultsOf } from '../forms/form-faults';
import { ChoiceField, TextField } from '../forms/form-fields';
import { faultOfText } from '../forms/typed-faults';
import { decisionWords } from '../words/decision-words';
import { readPasted } from './read-pasted';

const words = decisionWords.paste;
const kinds = itemKinds.map((kind) => ({ value: kind, label: decisionWords.kinds[kind] }));

interface Props {
  readonly onRows: (kind: DecisionItemKind, rows: readonly Partial<SheetRow>[]) => void;
  readonly onClose: () => void;
}

/** Rows out of a spreadsheet, seen before they are taken over. */
export function PasteDialog({ onRows, onClose }: Props) {
  const [kind, setKind] = useState<DecisionItemKind>('new');
  const [text, setText] = useState('');
  const read = readPasted(text);
  const faults = read.flatMap(({ line, badDay, lacksCode }) => [
    ...(badDay === null ? [] : [words.badDay(line, badDay)]),
    ...(lacksCode ? [words.noCode(line)] : []),
  ]);
  return (
    <ActionDialog
      title={words.title}
      intro={words.intro}
      submitLabel={words.submit}
      faults={faultsOf({ text: read.length > 0 ? null : faultOfText('') })}
      work={() => Promise.resolve(read.map(({ row }) => row))}
      whenDone={(rows) => {
        onRows(kind, rows);
      }}
      onClose={onClose}
    >
      <ChoiceField
        name="kind"
        label={words.kind}
        value={kind}
        choices={kinds}
        onChange={(next) => {
          setKind(decisionItemKindSchema.parse(next));
        }}
      />
      <TextField name="text" label={words.text} value={text} onChange={setText} />
      <Typography role="status">{words.seen(read.length)}</Typography>
      {faults.length > 0 && (
        <Box>
          <Typography fontWeight="bold">{words.faults}</Typography>
          <ul>
            {faults.slice(0, 20).map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Box>
      )}
    </ActionDialog>
  );
}
