import { Box, Button, TextInput, Textarea, Typography } from '@strapi/design-system';
import type { KeyboardEvent } from 'react';
import type { SheetRow } from '../../../model/decisions/index.ts';
import { showTypedDate } from '../../../model/typed-date.ts';
import { decisionWords } from '../words/decision-words';
import { CodesField } from './codes-field';
import { DayBox } from './day-box';
import { DoubtList } from './doubt-list';
import { ProcedurePicker } from './procedure-picker';
import { useSheetWork } from './sheet-context';
import type { EditedRow } from './sheet-state';

const words = decisionWords.rows;

interface Props {
  readonly row: EditedRow;
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The day that counts while the row has none of its own. */
  readonly decisionDay: string | null;
}

const textOrNull = (text: string): string | null => (text === '' ? null : text);

function Details({ row, place }: { readonly row: EditedRow; readonly place: string }) {
  const { canEdit, step, names, create } = useSheetWork();
  const change = (part: Partial<SheetRow>): void => {
    step({ kind: 'row', localId: row.localId, change: part });
  };
  return (
    <details open={row.predecessors.length > 0}>
      <summary>{words.more}</summary>
      <Box paddingTop={2}>
        <Textarea
          aria-label={`${words.name} – ${place}`}
          placeholder={`${words.name}. ${words.nameHint}`}
          value={row.name ?? ''}
          disabled={!canEdit}
          onChange={(event) => {
            change({ name: textOrNull(event.target.value) });
          }}
        />
      </Box>
      <Box paddingTop={2}>
        <TextInput
          aria-label={`${words.note} – ${place}`}
          placeholder={words.note}
          value={row.note ?? ''}
          disabled={!canEdit}
          onChange={(event) => {
            change({ note: textOrNull(event.target.value) });
          }}
        />
      </Box>
      {row.kind !== 'replaced' && row.kind !== 'abolished' && (
        <Box paddingTop={2}>
          <CodesField
            label={`${words.predecessors} – ${place}`}
            codes={row.predecessors}
            names={names}
            isDisabled={!canEdit}
            onCreate={create}
            onChange={(predecessors) => {
              change({ predecessors });
            }}
          />
        </Box>
      )}
      <Typography variant="pi" textColor="neutral600">
        {row.itemId === null ? words.unsaved : words.id(row.itemId)}
      </Typography>
    </details>
  );
}

function Tools({ row, place, isFirst, isLast }: Omit<Props, 'number' | 'decisionDay'> & { readonly place: string }) {
  const { canEdit, step, openContent, contentOfRow, removeRow } = useSheetWork();
  const content = contentOfRow(row.localId);
  const hasContent = row.kind === 'new' || row.kind === 'amended';
  return (
    <div className="tools">
      {hasContent && (
        <Button
          size="S"
          variant="secondary"
          disabled={row.procedureCode === '' || content === 'none' || content === null}
          onClick={() => {
            openContent(row);
          }}
        >
          {content === null ? words.content : `${words.content}: ${words.contentStates[content]}`}
        </Button>
      )}
      {canEdit && (
        <>
          <Button
            size="S"
            variant="tertiary"
            aria-label={`${words.up}: ${place}`}
            disabled={isFirst}
            onClick={() => {
              step({ kind: 'move', localId: row.localId, by: -1 });
            }}
          >
            ↑
          </Button>
          <Button
            size="S"
            variant="tertiary"
            aria-label={`${words.down}: ${place}`}
            disabled={isLast}
            onClick={() => {
              step({ kind: 'move', localId: row.localId, by: 1 });
            }}
          >
            ↓
          </Button>
          <Button
            size="S"
            variant="danger-light"
            aria-label={`${words.remove}: ${place}`}
            onClick={() => {
              removeRow(row, place);
            }}
          >
            {words.remove}
          </Button>
        </>
      )}
    </div>
  );
}

/** One row of the list, with what is doubtful about it right under it. */
export function RowLine({ row, number, isFirst, isLast, decisionDay }: Props) {
  const { canEdit, step, names, doubtsOfRow, acknowledge, takeBack, create } = useSheetWork();
  const place = words.row(decisionWords.kinds[row.kind], number);
  const change = (part: Partial<SheetRow>): void => {
    step({ kind: 'row', localId: row.localId, change: part });
  };
  const press = (event: KeyboardEvent): void => {
    if (!canEdit) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      step({ kind: 'move', localId: row.localId, by: event.key === 'ArrowUp' ? -1 : 1 });
    } else if (event.ctrlKey && event.key === 'Enter') {
      event.preventDefault();
      step({ kind: 'add', of: row.kind, rows: [{}], after: row.localId });
    }
  };
  const name = names[row.procedureCode];
  return (
    <div className="row" role="group" aria-label={place} data-row={row.localId} onKeyDown={press}>
      <span className="number">{number}</span>
      <div>
        <ProcedurePicker
          label={`${words.procedure} – ${place}`}
          value={row.procedureCode}
          isDisabled={!canEdit}
          onPick={({ code }) => {
            change({ procedureCode: code });
          }}
          onCode={(code) => {
            change({ procedureCode: code });
          }}
          onCreate={(typed) => {
            create(typed, ({ code }) => {
              change({ procedureCode: code });
            });
          }}
        />
        <Box paddingTop={1}>
          <Typography tag="div">{row.name ?? name ?? ''}</Typography>
        </Box>
        <Details row={row} place={place} />
      </div>
      <div>
        <span className="label">{words.heads.effect}</span>
        <DayBox
          name={`effect-${row.localId}`}
          label={`${words.effect} – ${place}`}
          isLabelHidden
          placeholder={decisionDay === null ? words.noDay : words.byDecision(showTypedDate(decisionDay))}
          value={row.effectiveDate}
          isDisabled={!canEdit}
          onChange={(effectiveDate) => {
            change({ effectiveDate });
          }}
        />
      </div>
      <div>
        <span className="label">{words.heads.document}</span>
        <TextInput
          aria-label={`${words.document} – ${place}`}
          placeholder={words.document}
          value={row.legalDocument ?? ''}
          disabled={!canEdit}
          onChange={(event) => {
            change({ legalDocument: textOrNull(event.target.value) });
          }}
        />
      </div>
      <Tools row={row} place={place} isFirst={isFirst} isLast={isLast} />
      {row.kind === 'replaced' && (
        <div className="wide">
          <CodesField
            label={`${words.successors} – ${place}`}
            codes={row.successors}
            names={names}
            isDisabled={!canEdit}
            onCreate={create}
            onChange={(successors) => {
              change({ successors });
            }}
          />
        </div>
      )}
      <div className="wide">
        <DoubtList
          doubts={doubtsOfRow(row.localId)}
          canEdit={canEdit}
          onAcknowledge={acknowledge}
          onTakeBack={takeBack}
        />
      </div>
    </div>
  );
}
