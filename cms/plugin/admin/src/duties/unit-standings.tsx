import { Box, Button, Checkbox, Flex, TextButton, Typography } from '@strapi/design-system';
import { formatDate } from '@cchc/shared/text';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { Duty, DueView, UnitStanding } from '../../../model/duties/index.ts';
import { ReasonDialog } from '../forms/reason-dialog';
import { PrivateFileLink } from '../page/private-file-link';
import { dutiesWords } from '../words/duties-words';
import { ReceiptDialog } from './receipt-dialog';
import { StandingMark } from './standing-mark';
import { useDutiesClient } from './use-duties-client';

const words = dutiesWords.units;

const Rows = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px 16px;
    padding: 8px 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  @media (min-width: 768px) {
    li {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 4fr);
      align-items: center;
    }
  }
`;

interface RowProps {
  readonly unit: UnitStanding;
  readonly canJudge: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onRecord: () => void;
  readonly onRemove: () => void;
}

function UnitRow({ unit, canJudge, isChosen, onChoose, onRecord, onRemove }: RowProps) {
  const { receipt } = unit;
  return (
    <li>
      {canJudge && unit.isOpen ? (
        <Checkbox
          checked={isChosen}
          onCheckedChange={(next) => {
            onChoose(next === true);
          }}
        >
          {unit.name}
        </Checkbox>
      ) : (
        <Typography>{unit.name}</Typography>
      )}
      <Box>
        <StandingMark standing={unit.standing} words={unit.words} />
        {!unit.owes && <Typography variant="pi">{` ${words.ended}`}</Typography>}
      </Box>
      <Flex gap={3} wrap="wrap">
        {typeof receipt?.documentNumber === 'string' && (
          <Typography variant="pi">{words.number(receipt.documentNumber)}</Typography>
        )}
        {typeof receipt?.privateFile === 'string' && <PrivateFileLink name={receipt.privateFile} />}
        {canJudge && receipt === null && unit.isOpen && (
          <TextButton onClick={onRecord} aria-label={`${words.record}: ${unit.name}`}>
            {words.record}
          </TextButton>
        )}
        {canJudge && receipt !== null && (
          <>
            <TextButton onClick={onRecord} aria-label={`${dutiesWords.edit}: ${unit.name}`}>
              {dutiesWords.edit}
            </TextButton>
            <TextButton onClick={onRemove} aria-label={`${dutiesWords.remove}: ${unit.name}`}>
              {dutiesWords.remove}
            </TextButton>
          </>
        )}
        {typeof receipt?.note === 'string' && canJudge && <Typography variant="pi">{receipt.note}</Typography>}
      </Flex>
    </li>
  );
}

interface Props {
  readonly duty: Duty;
  readonly due: DueView;
  readonly today: string;
  readonly canJudge: boolean;
  readonly onChanged: (message: string) => void;
  readonly onRemind: (units: readonly string[]) => void;
}

type Open =
  | { readonly kind: 'none' }
  | { readonly kind: 'receipt'; readonly units: readonly UnitStanding[] }
  | { readonly kind: 'removal'; readonly unit: UnitStanding };

/** How every unit stands with one due date, and what the office does about it: one by one, or for those chosen. */
export function UnitStandings({ duty, due, today, canJudge, onChanged, onRemind }: Props) {
  const client = useDutiesClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<Open>({ kind: 'none' });
  const openUnits = due.units.filter(({ isOpen }) => isOpen);
  const picked = openUnits.filter(({ code }) => chosen.has(code));
  const close = (): void => {
    setOpen({ kind: 'none' });
  };
  const changed = (message: string): void => {
    setChosen(new Set());
    onChanged(message);
  };
  if (!duty.isFollowed) return <Typography textColor="neutral600">{dutiesWords.calendar.whole}</Typography>;
  if (due.units.length === 0) return <Typography textColor="neutral600">{dutiesWords.calendar.nobody}</Typography>;
  return (
    <Box>
      {canJudge && openUnits.length > 0 && (
        <Flex gap={4} wrap="wrap" paddingBottom={2}>
          <Checkbox
            checked={picked.length === openUnits.length}
            onCheckedChange={(next) => {
              setChosen(new Set(next === true ? openUnits.map(({ code }) => code) : []));
            }}
          >
            {words.selectAll}
          </Checkbox>
          <Button
            size="S"
            variant="secondary"
            disabled={picked.length === 0}
            onClick={() => {
              setOpen({ kind: 'receipt', units: picked });
            }}
          >
            {words.received(picked.length)}
          </Button>
          <Button
            size="S"
            variant="secondary"
            disabled={picked.length === 0}
            onClick={() => {
              onRemind(picked.map(({ code }) => code));
            }}
          >
            {words.remind(picked.length)}
          </Button>
        </Flex>
      )}
      <Rows aria-label={`${duty.title}: ${formatDue(due)}`}>
        {due.units.map((unit) => (
          <UnitRow
            key={unit.code}
            unit={unit}
            canJudge={canJudge}
            isChosen={chosen.has(unit.code)}
            onChoose={(isChosen) => {
              setChosen((before) => {
                const next = new Set(before);
                if (isChosen) next.add(unit.code);
                else next.delete(unit.code);
                return next;
              });
            }}
            onRecord={() => {
              setOpen({ kind: 'receipt', units: [unit] });
            }}
            onRemove={() => {
              setOpen({ kind: 'removal', unit });
            }}
          />
        ))}
      </Rows>
      {open.kind === 'receipt' && (
        <ReceiptDialog duty={duty} due={due} units={open.units} today={today} whenDone={changed} onClose={close} />
      )}
      {open.kind === 'removal' && (
        <ReasonDialog
          label={dutiesWords.reason}
          submitLabel={dutiesWords.remove}
          isRequired
          isDangerous
          title={dutiesWords.receipt.removeTitle}
          intro={`${open.unit.name}. ${dutiesWords.receipt.removeIntro}`}
          work={(reason) => client.remove('receipts', open.unit.receipt?.id ?? '', reason)}
          whenDone={() => {
            changed(dutiesWords.receipt.removed);
          }}
          onClose={close}
        />
      )}
    </Box>
  );
}

const formatDue = ({ date, words: text }: DueView): string => (date === null ? text : formatDate(date));
