import { Box } from '@strapi/design-system';
import { useState } from 'react';
import type { DeskCell, DeskPeriod, DeskQuota, DeskUnit } from '../../../model/desk/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import { ChoiceField } from '../forms/form-fields';
import { deskWords } from '../words/desk-words';
import { figureWords, outlookOf, shownFigure, verdictSentence } from './cell-words';
import type { OpenPlace } from './desk-address';
import { ListFrame } from './matrix-styles';
import { periodState } from './period-state';
import { placeId } from './place-id';
import { CellMarks, verdictClass } from './verdict-mark';

interface LineProps {
  readonly name: string;
  readonly place: OpenPlace;
  readonly cell: DeskCell;
  readonly period: DeskPeriod;
  readonly onOpen: (place: OpenPlace) => void;
}

function Line({ name, place, cell, period, onOpen }: LineProps) {
  const outlook = outlookOf(cell);
  return (
    <button
      type="button"
      className="row"
      id={placeId(place)}
      onClick={() => {
        onOpen(place);
      }}
    >
      <strong>{name}</strong>
      <span className={`chip ${verdictClass(cell, period.phase)}`}>
        <CellMarks cell={cell} /> {figureWords(shownFigure(cell))}
      </span>
      <span className="more">
        {verdictSentence(cell, period.phase)}
        {outlook === null ? '' : `; ${outlook}`}
      </span>
    </button>
  );
}

interface Props {
  readonly quota: DeskQuota;
  readonly rows: DeskQuota['rows'];
  readonly units: ReadonlyMap<string, DeskUnit>;
  readonly onOpen: (place: OpenPlace) => void;
}

/** On a phone: one period of all units at a time, or all periods of the only unit. */
export function MatrixList({ quota, rows, units, onOpen }: Props) {
  const begun = quota.periods.filter(({ phase }) => phase !== 'ahead');
  const [code, setCode] = useState(begun.at(-1)?.code ?? quota.periods[0]?.code ?? '');
  const only = rows.length === 1 ? rows[0] : undefined;
  if (only !== undefined) {
    return (
      <ListFrame>
        {quota.periods
          .map((period, column) => ({ period, cell: only.cells[column] }))
          .reverse()
          .map(
            ({ period, cell }) =>
              cell !== undefined &&
              period.phase !== 'ahead' && (
                <Line
                  key={period.code}
                  name={`${periodNames(period.code).full} · ${periodState(period)}`}
                  place={{ kind: 'cell', quota: quota.key, unit: only.unit, period: period.code }}
                  cell={cell}
                  period={period}
                  onOpen={onOpen}
                />
              ),
          )}
      </ListFrame>
    );
  }
  const column = quota.periods.findIndex((period) => period.code === code);
  const period = quota.periods[column];
  return (
    <ListFrame>
      <Box>
        <ChoiceField
          name={`period-${quota.key}`}
          label={deskWords.grid.period}
          value={code}
          onChange={setCode}
          choices={quota.periods.map((each) => ({
            value: each.code,
            label: `${periodNames(each.code).full} · ${periodState(each)}`,
          }))}
        />
      </Box>
      {period !== undefined && (
        <button
          type="button"
          className="row"
          id={placeId({ kind: 'period', quota: quota.key, period: period.code })}
          onClick={() => {
            onOpen({ kind: 'period', quota: quota.key, period: period.code });
          }}
        >
          {deskWords.grid.openPeriod(periodNames(period.code).full, periodState(period))}
        </button>
      )}
      {period !== undefined &&
        rows.map(({ unit, cells }) => {
          const cell = cells[column];
          return (
            cell !== undefined && (
              <Line
                key={unit}
                name={units.get(unit)?.shortName ?? unit}
                place={{ kind: 'cell', quota: quota.key, unit, period: period.code }}
                cell={cell}
                period={period}
                onOpen={onOpen}
              />
            )
          );
        })}
    </ListFrame>
  );
}
