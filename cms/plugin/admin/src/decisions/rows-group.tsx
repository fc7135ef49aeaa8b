import { Box, Button, Flex, TextInput, Typography } from '@strapi/design-system';
import type { DecisionItemKind } from '@cchc/shared/contract';
import type { Doubt, SheetHead } from '../../../model/decisions/index.ts';
import { decisionWords } from '../words/decision-words';
import { DoubtList } from './doubt-list';
import { RowLine } from './row-line';
import { useSheetWork } from './sheet-context';
import type { EditedRow } from './sheet-state';

const words = decisionWords.rows;

interface Props {
  readonly kind: DecisionItemKind;
  readonly head: SheetHead;
  readonly rows: readonly EditedRow[];
  readonly doubts: readonly Doubt[];
}

/** The count of one kind with that count changed; an emptied box means that the title does not say. */
function withCount(counts: SheetHead['statedCounts'], kind: DecisionItemKind, text: string): SheetHead['statedCounts'] {
  const digits = text.replaceAll(/\D/g, '').slice(0, 5);
  const { [kind]: _before, ...others } = counts;
  return digits === '' ? others : { ...others, [kind]: Number(digits) };
}

/** The rows of one kind, with what the title says of their number. */
export function RowsGroup({ kind, head, rows, doubts }: Props) {
  const { canEdit, step, acknowledge, takeBack } = useSheetWork();
  const name = decisionWords.kinds[kind];
  return (
    <Box tag="section" aria-label={name} paddingTop={4}>
      <Flex gap={4} wrap="wrap" alignItems="center" justifyContent="space-between" paddingBottom={2}>
        <Typography variant="delta" tag="h3">
          {name}
        </Typography>
        <Flex gap={2} alignItems="center" wrap="wrap">
          <Typography variant="pi">{words.stated}</Typography>
          <Box width="84px">
            <TextInput
              aria-label={words.statedFor(name)}
              inputMode="numeric"
              size="S"
              value={String(head.statedCounts[kind] ?? '')}
              disabled={!canEdit}
              onChange={(event) => {
                const statedCounts = withCount(head.statedCounts, kind, event.target.value);
                step({ kind: 'head', change: { statedCounts } });
              }}
            />
          </Box>
          <Typography variant="pi">{words.listed(rows.length)}</Typography>
        </Flex>
      </Flex>
      <DoubtList doubts={doubts} canEdit={canEdit} onAcknowledge={acknowledge} onTakeBack={takeBack} />
      {rows.length > 0 && (
        <div className="row heads" aria-hidden="true">
          <span>{words.heads.number}</span>
          <span>{words.heads.procedure}</span>
          <span>{words.heads.effect}</span>
          <span>{words.heads.document}</span>
          <span>{words.heads.acts}</span>
        </div>
      )}
      {rows.map((row, index) => (
        <RowLine
          key={row.localId}
          row={row}
          number={index + 1}
          isFirst={index === 0}
          isLast={index === rows.length - 1}
          decisionDay={head.effectiveDate ?? head.issuedDate}
        />
      ))}
      {canEdit && (
        <Box paddingTop={2}>
          <Button
            size="S"
            variant="secondary"
            onClick={() => {
              step({ kind: 'add', of: kind, rows: [{}] });
            }}
          >
            {words.add(name)}
          </Button>
        </Box>
      )}
    </Box>
  );
}
