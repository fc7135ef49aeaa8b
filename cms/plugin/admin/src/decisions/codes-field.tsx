import { Box, Flex, Tag, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import type { ProcedureHit } from '../../../model/decisions/index.ts';
import { decisionWords } from '../words/decision-words';
import { ProcedurePicker } from './procedure-picker';

const words = decisionWords.picker;

interface Props {
  readonly label: string;
  readonly codes: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly isDisabled: boolean;
  readonly onChange: (codes: string[]) => void;
  readonly onCreate: (typed: string, then: (hit: ProcedureHit) => void) => void;
}

/** Several procedures, each found like a single one. */
export function CodesField({ label, codes, names, isDisabled, onChange, onCreate }: Props) {
  const add = (code: string): void => {
    if (code !== '' && !codes.includes(code)) onChange([...codes, code]);
  };
  return (
    <Box tag="fieldset" aria-label={label} borderWidth={0} padding={0}>
      <Typography variant="pi" fontWeight="bold" tag="div">
        {label}
      </Typography>
      <Flex gap={1} wrap="wrap" paddingTop={1} paddingBottom={1}>
        {codes.map((code) => (
          <Tag
            key={code}
            icon={<Cross aria-hidden />}
            label={words.removeCode(code)}
            disabled={isDisabled}
            onClick={() => {
              onChange(codes.filter((other) => other !== code));
            }}
          >
            {`${code} – ${names[code] ?? words.unknown}`}
          </Tag>
        ))}
      </Flex>
      {!isDisabled && (
        <ProcedurePicker
          label={`${label}: ${words.addCode}`}
          value=""
          isDisabled={false}
          onPick={({ code }) => {
            add(code);
          }}
          onCode={add}
          onCreate={(typed) => {
            onCreate(typed, ({ code }) => {
              add(code);
            });
          }}
        />
      )}
    </Box>
  );
}
