import { type KeyboardEvent, memo, useCallback, useEffect, useRef, useState } from 'react';
import type { DeskCell, DeskPeriod, DeskQuota, DeskUnit } from '../../../model/desk/index.ts';
import { periodNames } from '../../../model/period-words.ts';
import { deskWords } from '../words/desk-words';
import { cellSentence, figureWords, outlookOf, shortVerdict, shownFigure } from './cell-words';
import type { OpenPlace } from './desk-address';
import { type GridPlace, moveInGrid } from './grid-keys';
import { MatrixFrame } from './matrix-styles';
import { type Totals, columnTotals, rowTotals } from './matrix-totals';
import { periodState } from './period-state';
import { placeId } from './place-id';
import { CellMarks, verdictClass } from './verdict-mark';

const metOfDue = ({ met, due }: Totals): string => (due === 0 ? '—' : `${met}/${due}`);

interface CellProps {
  readonly quota: string;
  readonly unit: DeskUnit;
  readonly period: DeskPeriod;
  readonly cell: DeskCell;
  readonly place: string;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
}

function CellButton({ quota, unit, period, cell, place, isTabStop, isOpen }: CellProps) {
  const outlook = outlookOf(cell);
  const shown = shownFigure(cell);
  const sentence = cellSentence(unit.shortName, period, cell);
  return (
    <button
      type="button"
      id={placeId({ kind: 'cell', quota, unit: unit.code, period: period.code })}
      className={`cell ${verdictClass(cell, period.phase)}`}
      data-place={place}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={sentence}
      aria-current={isOpen}
      title={sentence}
    >
      <span className="figure">
        <CellMarks cell={cell} /> {shown.verdict === 'not_applicable' && shown.counted === 0 ? '' : figureWords(shown)}
      </span>
      <span className="word">{shortVerdict(cell, period.phase)}</span>
      {outlook !== null && <span className="outlook">{outlook}</span>}
    </button>
  );
}

interface RowProps {
  readonly quota: string;
  readonly unit: DeskUnit;
  readonly periods: readonly DeskPeriod[];
  readonly cells: readonly DeskCell[];
  readonly row: number;
  /** Column that the Tab key leads to, and the one whose panel is open; null in all rows but one. */
  readonly tabColumn: number | null;
  readonly openPeriod: string | null;
}

/** Remembered, so that a step of an arrow key draws two rows and not the whole table. */
const UnitRow = memo(function UnitRow({ quota, unit, periods, cells, row, tabColumn, openPeriod }: RowProps) {
  const totals = rowTotals(cells, periods);
  return (
    <tr>
      <th scope="row" className="name" title={unit.name}>
        {unit.shortName}
      </th>
      {periods.map((period, column) => {
        const cell = cells[column];
        return (
          <td key={period.code} role="gridcell">
            {cell !== undefined && (
              <CellButton
                quota={quota}
                unit={unit}
                period={period}
                cell={cell}
                place={`${row},${column}`}
                isTabStop={tabColumn === column}
                isOpen={openPeriod === period.code}
              />
            )}
          </td>
        );
      })}
      <td className="sum">{metOfDue(totals)}</td>
      <td className="sum">{figureWords(totals)}</td>
    </tr>
  );
});

interface HeadProps {
  readonly quota: string;
  readonly periods: readonly DeskPeriod[];
  readonly tabColumn: number | null;
  readonly openPeriod: string | null;
}

function PeriodHead({ quota, periods, tabColumn, openPeriod }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" className="name">
          {deskWords.grid.unit}
        </th>
        {periods.map((period, column) => {
          const names = periodNames(period.code);
          const state = periodState(period);
          return (
            <th key={period.code} scope="col">
              <button
                type="button"
                id={placeId({ kind: 'period', quota, period: period.code })}
                className="period"
                data-place={`0,${column}`}
                tabIndex={tabColumn === column ? 0 : -1}
                aria-label={deskWords.grid.openPeriod(names.full, state)}
                aria-current={openPeriod === period.code}
              >
                <span>{names.short}</span>
                <small>{state}</small>
                {period.correctionCount > 0 && (
                  <small className="changed">{deskWords.grid.corrections(period.correctionCount)}</small>
                )}
              </button>
            </th>
          );
        })}
        <th scope="col" className="sum">
          {deskWords.grid.metOfDue}
        </th>
        <th scope="col" className="sum">
          {deskWords.grid.total}
        </th>
      </tr>
    </thead>
  );
}

/** Reads a place that `data-place` holds. */
function placeOf(target: EventTarget): GridPlace | null {
  const held = target instanceof Element ? target.closest('[data-place]')?.getAttribute('data-place') : null;
  const [row, column] = held?.split(',').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

interface Props {
  readonly quota: DeskQuota;
  readonly rows: DeskQuota['rows'];
  readonly units: ReadonlyMap<string, DeskUnit>;
  readonly open: OpenPlace | null;
  /** A panel stands beside the table. */
  readonly isCompact: boolean;
  readonly onOpen: (place: OpenPlace) => void;
}

/** Units by periods. Arrow keys move, Enter opens; one place of the grid is a stop of the Tab key. */
export function MatrixGrid({ quota, rows, units, open, isCompact, onOpen }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const { periods } = quota;
  const running = periods.findIndex(({ phase }) => phase === 'running');
  const [tabStop, setTabStop] = useState<GridPlace>({ row: 1, column: Math.max(running, 0) });

  const move = useCallback(
    (event: KeyboardEvent): void => {
      const place = placeOf(event.target);
      if (place === null) return;
      const next = moveInGrid(place, event.key, event.ctrlKey, { rows: rows.length + 1, columns: periods.length });
      if (next === null) return;
      event.preventDefault();
      setTabStop(next);
      frame.current?.querySelector<HTMLElement>(`[data-place="${next.row},${next.column}"]`)?.focus();
    },
    [rows.length, periods.length],
  );
  const choose = ({ row, column }: GridPlace): void => {
    setTabStop({ row, column });
    const period = periods[column];
    const unit = rows[row - 1]?.unit;
    if (period === undefined) return;
    if (row === 0) onOpen({ kind: 'period', quota: quota.key, period: period.code });
    else if (unit !== undefined) onOpen({ kind: 'cell', quota: quota.key, unit, period: period.code });
  };
  const isHere = open?.quota === quota.key;
  const openId = isHere ? placeId(open) : null;
  useEffect(() => {
    // The panel takes room from the table, and an address may lead to a place far down or to the right.
    if (openId !== null) document.getElementById(openId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [openId]);
  const openUnit = isHere && open.kind === 'cell' ? open.unit : null;

  return (
    <MatrixFrame
      ref={frame}
      data-compact={isCompact}
      onKeyDown={move}
      onClick={(event) => {
        const place = placeOf(event.target);
        if (place !== null) choose(place);
      }}
    >
      <table role="grid" aria-label={deskWords.grid.label(quota.title)}>
        <PeriodHead
          quota={quota.key}
          periods={periods}
          tabColumn={tabStop.row === 0 ? tabStop.column : null}
          openPeriod={isHere && open.kind === 'period' ? open.period : null}
        />
        <tbody>
          {rows.map(({ unit: code, cells }, index) => {
            const unit = units.get(code);
            return (
              unit !== undefined && (
                <UnitRow
                  key={code}
                  quota={quota.key}
                  unit={unit}
                  periods={periods}
                  cells={cells}
                  row={index + 1}
                  tabColumn={tabStop.row === index + 1 ? tabStop.column : null}
                  openPeriod={openUnit === code ? (open?.period ?? null) : null}
                />
              )
            );
          })}
        </tbody>
        {rows.length > 1 && <TotalsFoot rows={rows} periods={periods} />}
      </table>
    </MatrixFrame>
  );
}

function TotalsFoot({ rows, periods }: { readonly rows: DeskQuota['rows']; readonly periods: readonly DeskPeriod[] }) {
  const columns = periods.map((_, column) => columnTotals(rows, column));
  const all = rows.map(({ cells }) => rowTotals(cells, periods));
  const sum = all.reduce<Totals>(
    (held, next) => ({
      met: held.met + next.met,
      due: held.due + next.due,
      counted: held.counted + next.counted,
      minimum: next.minimum === null ? held.minimum : (held.minimum ?? 0) + next.minimum,
    }),
    { met: 0, due: 0, counted: 0, minimum: null },
  );
  return (
    <tfoot>
      <tr>
        <th scope="row" className="name">
          {deskWords.grid.unitsMet}
          <br />
          {deskWords.grid.total}
        </th>
        {columns.map((totals, column) => (
          <td key={periods[column]?.code ?? column}>
            {metOfDue(totals)}
            <br />
            {figureWords(totals)}
          </td>
        ))}
        <td className="sum">{metOfDue(sum)}</td>
        <td className="sum">{figureWords(sum)}</td>
      </tr>
    </tfoot>
  );
}
