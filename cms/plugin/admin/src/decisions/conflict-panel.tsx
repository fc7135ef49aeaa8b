import { Alert, Box, Button, Flex, Typography } from '@strapi/design-system';
import { type OpenedSheet, type Sheet, type SheetPart, changedParts } from '../../../model/decisions/index.ts';
import { decisionWords } from '../words/decision-words';
import { formWords } from '../words/form-words';

const words = decisionWords.conflict;

const listOf = (parts: readonly SheetPart[]): string =>
  parts.length === 0 ? words.nothing : parts.map((part) => words.part(part)).join('; ');

interface Props {
  readonly base: Sheet;
  readonly mine: Sheet;
  readonly theirs: OpenedSheet;
  readonly onMerge: () => void;
  readonly onTakeTheirs: () => void;
}

/** What each of two officers has changed since the sheet was opened. Nothing is replaced unasked. */
export function ConflictPanel({ base, mine, theirs, onMerge, onTakeTheirs }: Props) {
  return (
    <Alert variant="warning" closeLabel={formWords.close} title={words.title} role="alert">
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Box>
          <strong>{words.theirs(theirs.savedBy)}:</strong> {listOf(changedParts(base, theirs.sheet))}
        </Box>
        <Box>
          <strong>{words.mine}:</strong> {listOf(changedParts(base, mine))}
        </Box>
        <Typography>{words.both}</Typography>
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" onClick={onMerge}>
            {words.merge}
          </Button>
          <Button variant="tertiary" onClick={onTakeTheirs}>
            {words.takeTheirs}
          </Button>
        </Flex>
      </Flex>
    </Alert>
  );
}
