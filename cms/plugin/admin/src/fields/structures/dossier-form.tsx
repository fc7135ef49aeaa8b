import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { z } from 'zod';
import type { Column } from '../field-props';
import { RowsTable, rowsSchema } from '../rows-table';
import type { EditorProps } from './editor-props';
import { LineBox } from './inputs';
import { structureWords } from './structure-words';

const words = structureWords.dossier;
const casesSchema = z.array(z.object({ title: z.string().nullable().catch(null), items: rowsSchema.catch([]) }));

const columns: readonly Column[] = [
  { name: 'name', label: 'Tên giấy tờ', kind: 'text' },
  { name: 'originals', label: 'Số bản chính', kind: 'number' },
  { name: 'copies', label: 'Số bản sao', kind: 'number' },
];

/** The papers of a file, case by case. A form that is attached to a paper stays with it. */
export function DossierForm({ value, isDisabled, onChange }: EditorProps) {
  const parsed = casesSchema.safeParse(value ?? []);
  const cases = parsed.success ? parsed.data : [];
  const replace = (index: number, change: Partial<(typeof cases)[number]>): void => {
    onChange(cases.map((one, position) => (position === index ? { ...one, ...change } : one)));
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {!parsed.success && <Typography textColor="danger600">{structureWords.unreadable}</Typography>}
      {cases.length === 0 && <Typography textColor="neutral600">{words.noCases}</Typography>}
      {cases.map(({ title, items }, index) => (
        // Cases have no identity of their own; their order is what the reader sees.
        <Box key={index} padding={3} borderColor="neutral200" hasRadius tag="fieldset">
          <Typography tag="legend" variant="pi" fontWeight="bold">
            {words.case(index + 1)}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <LineBox
              name={`dossier.${String(index)}.title`}
              label={words.caseName}
              hint={words.caseNameHint}
              value={title ?? ''}
              isDisabled={isDisabled}
              onChange={(next) => {
                replace(index, { title: next === '' ? null : next });
              }}
            />
            <RowsTable
              columns={columns}
              rows={items}
              isDisabled={isDisabled}
              onChange={(rows) => {
                replace(index, { items: rows.map((row) => ({ form: null, ...row })) });
              }}
            />
            {!isDisabled && (
              <Box>
                <Button
                  size="S"
                  variant="danger-light"
                  onClick={() => {
                    onChange(cases.filter((_, position) => position !== index));
                  }}
                >
                  {words.removeCase}
                </Button>
              </Box>
            )}
          </Flex>
        </Box>
      ))}
      {!isDisabled && (
        <Box>
          <Button
            size="S"
            variant="secondary"
            onClick={() => {
              onChange([...cases, { title: null, items: [] }]);
            }}
          >
            {words.addCase}
          </Button>
        </Box>
      )}
    </Flex>
  );
}
