import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { type ImportKind, importKindWords } from '../../../model/imports/kinds.ts';
import { type ImportOptions, importOptionsSchema } from '../../../model/imports/plan.ts';
import { useAction, useFailureNotice } from '../api/use-action';
import { useDownload } from '../api/use-download';
import { FileField } from '../forms/file-field';
import { ChoiceField, LineField } from '../forms/form-fields';
import { importWords } from '../words/import-words';
import type { WantedImport } from './imports-client';

const words = importWords.form;
const largestFile = 25 * 1024 * 1024;

interface OptionProps {
  readonly kind: ImportKind;
  readonly options: ImportOptions;
  readonly change: (next: Partial<ImportOptions>) => void;
}

function Publish({ kind, options, change }: OptionProps) {
  const isArticles = kind === 'articles';
  return (
    <Box>
      <Checkbox
        checked={options.publish}
        onCheckedChange={() => {
          change({ publish: !options.publish });
        }}
      >
        {isArticles ? words.post : words.publish}
      </Checkbox>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {isArticles ? words.postHint : words.publishHint}
      </Typography>
    </Box>
  );
}

const Cell = ({ children }: { readonly children: React.ReactNode }) => (
  <Box minWidth="220px" flex="1 1 220px" maxWidth="420px">
    {children}
  </Box>
);

function Baseline({ options, change }: OptionProps) {
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-start">
      <Cell>
        <LineField
          name="baselineAsOf"
          type="date"
          label={words.baselineAsOf}
          hint={words.baselineHint}
          value={options.baselineAsOf}
          onChange={(baselineAsOf) => {
            change({ baselineAsOf });
          }}
        />
      </Cell>
      <Cell>
        <LineField
          name="baselineSource"
          label={words.baselineSource}
          hint={words.baselineHint}
          value={options.baselineSource}
          onChange={(baselineSource) => {
            change({ baselineSource });
          }}
        />
      </Cell>
    </Flex>
  );
}

function DecisionFacts({ options, change }: OptionProps) {
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-start">
      {(['decisionNumber', 'decisionDate', 'decisionIssuer'] as const).map((name) => (
        <Cell key={name}>
          <LineField
            name={name}
            {...(name === 'decisionDate' ? { type: 'date' as const } : {})}
            label={words[name]}
            hint={words.decisionHint}
            value={options[name]}
            onChange={(value) => {
              change({ [name]: value });
            }}
          />
        </Cell>
      ))}
    </Flex>
  );
}

interface Props {
  readonly kinds: readonly ImportKind[];
  readonly isBusy: boolean;
  readonly onPreview: (wanted: WantedImport) => void;
}

/** What is imported, from which file, and how. */
export function ChooseImport({ kinds, isBusy, onPreview }: Props) {
  const download = useDownload();
  const templates = useAction(useFailureNotice());
  const [kind, setKind] = useState<ImportKind>(kinds[0] ?? 'procedures');
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState<ImportOptions>(() => importOptionsSchema.parse({}));
  const change = (next: Partial<ImportOptions>): void => {
    setOptions((before) => ({ ...before, ...next }));
  };
  const isTooLarge = file !== null && file.size > largestFile;
  const part = { kind, options, change };
  return (
    <Flex tag="section" aria-label={words.label} direction="column" alignItems="stretch" gap={5}>
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        <Cell>
          <ChoiceField
            name="kind"
            label={words.kind}
            value={kind}
            choices={kinds.map((value) => ({ value, label: importKindWords[value].name }))}
            onChange={(next) => {
              const chosen = kinds.find((one) => one === next);
              if (chosen !== undefined) setKind(chosen);
            }}
          />
        </Cell>
        <Cell>
          <FileField label={words.file} hint={words.fileHint} accept=".xlsx,.docx,.csv,.txt,.json" onChange={setFile} />
        </Cell>
      </Flex>
      <Typography>{importKindWords[kind].help}</Typography>
      {kind === 'procedures' && <Baseline {...part} />}
      {kind === 'decisions' && <DecisionFacts {...part} />}
      {(kind === 'procedures' || kind === 'articles') && <Publish {...part} />}
      <Checkbox
        checked={options.convert}
        onCheckedChange={() => {
          change({ convert: !options.convert });
        }}
      >
        {words.convert}
      </Checkbox>
      {isTooLarge && (
        <Typography role="alert" textColor="danger600">
          {words.tooLarge}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        <Button
          loading={isBusy}
          disabled={file === null || isTooLarge}
          onClick={() => {
            if (file !== null) onPreview({ kind, file, options });
          }}
        >
          {isBusy ? words.reading : words.preview}
        </Button>
        <Button
          variant="tertiary"
          disabled={templates.isBusy}
          onClick={() => void templates.run(() => download(`/cchc/imports/${kind}/template`, `mau-nhap-${kind}.xlsx`))}
        >
          {words.template}
        </Button>
      </Flex>
    </Flex>
  );
}
