import { Box, Button, Flex, Tag, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useRef } from 'react';
import type { SheetFile } from '../../../model/decisions/index.ts';
import { useAction } from '../api/use-action';
import { decisionWords } from '../words/decision-words';
import { useDecisionsClient } from './decisions-client';

const words = decisionWords.head;

interface Props {
  readonly files: readonly SheetFile[];
  readonly isDisabled: boolean;
  readonly onChange: (files: SheetFile[]) => void;
}

/** Files of the decision. They go to the media library at once, and to the page with the publication. */
export function DecisionFiles({ files, isDisabled, onChange }: Props) {
  const client = useDecisionsClient();
  const input = useRef<HTMLInputElement>(null);
  const { isBusy, failure, run } = useAction();
  return (
    <Box tag="fieldset" borderWidth={0} padding={0} aria-label={words.files}>
      <Typography variant="pi" fontWeight="bold" tag="div">
        {words.files}
      </Typography>
      <Flex gap={2} wrap="wrap" alignItems="center" paddingTop={1}>
        {files.length === 0 && <Typography textColor="neutral600">{words.noFile}</Typography>}
        {files.map(({ id, name }) => (
          <Tag
            key={id}
            icon={<Cross aria-hidden />}
            label={words.removeFile(name)}
            disabled={isDisabled}
            onClick={() => {
              onChange(files.filter((file) => file.id !== id));
            }}
          >
            {name}
          </Tag>
        ))}
        {!isDisabled && (
          <Button size="S" variant="tertiary" loading={isBusy} onClick={() => input.current?.click()}>
            {words.addFile}
          </Button>
        )}
      </Flex>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.docx,.odt,.jpg,.jpeg,.png,.webp"
        aria-label={words.addFile}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file === undefined) return;
          void run(
            () => client.upload(file),
            (kept) => {
              onChange([...files, kept]);
            },
          );
        }}
      />
      {failure !== null && (
        <Typography role="alert" textColor="danger600">
          {failure.message}
        </Typography>
      )}
    </Box>
  );
}
