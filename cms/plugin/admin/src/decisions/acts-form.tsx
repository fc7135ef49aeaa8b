import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { formatDate } from '@cchc/shared/text';
import { type Doubt, type SheetAct, actKindSchema } from '../../../model/decisions/index.ts';
import { ChoiceBox, LineBox, choicesOf } from '../fields/structures/inputs';
import { decisionWords } from '../words/decision-words';
import { DayBox } from './day-box';
import { DoubtList } from './doubt-list';
import { useSheetWork } from './sheet-context';

const words = decisionWords.acts;
const kinds = choicesOf(words.kinds);

interface Props {
  readonly acts: readonly SheetAct[];
  readonly doubts: readonly Doubt[];
}

/** What this decision does to earlier ones: whole, or row by row. */
export function ActsForm({ acts, doubts }: Props) {
  const { canEdit, step, decisions, ownKey, acknowledge, takeBack } = useSheetWork();
  const write = (next: SheetAct[]): void => {
    step({ kind: 'head', change: { acts: next } });
  };
  const replace = (index: number, change: Partial<SheetAct>): void => {
    write(acts.map((act, position) => (position === index ? { ...act, ...change } : act)));
  };
  const choices = decisions
    .filter(({ key, state }) => key !== '' && key !== ownKey && state !== 'draft')
    .map(({ key, number, issuedDate, title }) => ({
      value: key,
      label: `${number}${issuedDate === null ? '' : ` ngày ${formatDate(issuedDate)}`} – ${title}`,
    }));
  return (
    <Flex tag="section" aria-label={words.section} direction="column" alignItems="stretch" gap={3}>
      <Box>
        <Typography variant="delta" tag="h2">
          {words.section}
        </Typography>
        <Typography textColor="neutral600">{words.intro}</Typography>
      </Box>
      {acts.map((act, index) => (
        // Acts have no identity of their own; their order means nothing.
        <Flex key={index} role="group" aria-label={words.row(index + 1)} gap={3} wrap="wrap" alignItems="flex-start">
          <Box flex="0 1 160px" minWidth="140px">
            <ChoiceBox
              name={`act-${index}-kind`}
              label={words.kind}
              value={act.kind}
              choices={kinds}
              isDisabled={!canEdit}
              onChange={(kind) => {
                replace(index, { kind: actKindSchema.parse(kind) });
              }}
            />
          </Box>
          <Box flex="2 1 280px" minWidth="220px">
            <ChoiceBox
              name={`act-${index}-decision`}
              label={words.decision}
              value={act.decisionKey}
              choices={choices}
              isDisabled={!canEdit}
              onChange={(decisionKey) => {
                replace(index, { decisionKey });
              }}
            />
          </Box>
          <Box flex="0 1 150px" minWidth="130px">
            <LineBox
              name={`act-${index}-item`}
              label={words.item}
              hint={words.itemHint}
              value={act.itemId ?? ''}
              isDisabled={!canEdit}
              onChange={(text) => {
                replace(index, { itemId: text === '' ? null : text });
              }}
            />
          </Box>
          <Box flex="0 1 170px" minWidth="150px">
            <DayBox
              name={`act-${index}-effect`}
              label={words.effect}
              hint={decisionWords.rows.noDay}
              value={act.effectiveDate}
              isDisabled={!canEdit}
              onChange={(effectiveDate) => {
                replace(index, { effectiveDate });
              }}
            />
          </Box>
          {canEdit && (
            <Box paddingTop={5}>
              <Button
                size="S"
                variant="danger-light"
                aria-label={`${words.remove} ${index + 1}`}
                onClick={() => {
                  write(acts.filter((_, position) => position !== index));
                }}
              >
                {words.remove}
              </Button>
            </Box>
          )}
        </Flex>
      ))}
      <DoubtList doubts={doubts} canEdit={canEdit} onAcknowledge={acknowledge} onTakeBack={takeBack} />
      {canEdit && (
        <Box>
          <Button
            size="S"
            variant="secondary"
            onClick={() => {
              write([...acts, { kind: 'replaces', decisionKey: '', itemId: null, effectiveDate: null }]);
            }}
          >
            {words.add}
          </Button>
        </Box>
      )}
    </Flex>
  );
}
