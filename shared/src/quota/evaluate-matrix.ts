import type { Exemption, Quota, QuotaReading } from '../../contract/types/plan.ts';
import type { Verdict } from '../../contract/vocabulary.ts';
import { type Period, dayNumber, dayOfInstant, isOver } from '../period/index.ts';
import { collectItems } from './collect-items.ts';
import type { CountableItem, ItemResult, ItemRules } from './evaluate-item.ts';
import { exemptSpans, isExempt } from './exemption.ts';
import { type CountableUnit, byOrder, isActiveThroughout, isActiveWithin, isAddressed } from './owing-units.ts';
import { chosenReading, isQuotaPeriod, isValidIn, quotaPeriods } from './reading.ts';
import { verdictOf } from './verdict.ts';

/** Everything that a count reads. The clock is `now`. */
export interface QuotaContext extends ItemRules {
  readonly units: readonly CountableUnit[];
  readonly items: readonly CountableItem[];
  readonly exemptions: readonly Exemption[];
}

/** One unit in one period. */
export interface QuotaCell {
  readonly verdict: Verdict;
  /** Items that count, provisional ones included. */
  readonly counted: number;
  /** How many of them wait for a ruling (Q6). */
  readonly provisional: number;
  /** Surplus of earlier periods; 0 unless the plan carries over (Q10). */
  readonly carried: number;
  readonly minimum: number | null;
  /** How many are missing to the minimum; 0 where nothing is owed. */
  readonly missing: number;
  /** Days left with today counted, null once the period is over. */
  readonly daysLeft: number | null;
  /** Every item of the unit that belongs to the period, counted or not, by date and id. */
  readonly items: readonly ItemResult[];
}

export interface QuotaMatrixRow {
  readonly unit: string;
  /** One cell a period, in the order of `periods`. */
  readonly cells: readonly QuotaCell[];
}

export interface QuotaMatrix {
  readonly quotaKey: string;
  readonly readingId: string;
  readonly periods: readonly Period[];
  readonly rows: readonly QuotaMatrixRow[];
}

const none: readonly ItemResult[] = Object.freeze([]);

interface Column {
  readonly period: Period;
  readonly isValid: boolean;
  readonly isOver: boolean;
  readonly daysLeft: number | null;
}

function columnOf(quota: Quota, period: Period, now: string): Column {
  const over = isOver(period, now);
  return {
    period,
    isValid: isValidIn(quota, period),
    isOver: over,
    daysLeft: over ? null : dayNumber(period.to) - dayOfInstant(now) + 1,
  };
}

interface CellFacts {
  readonly isOwing: boolean;
  readonly isExempt: boolean;
  readonly carried: number;
  readonly items: readonly ItemResult[];
}

function cellOf(reading: QuotaReading, column: Column, facts: CellFacts): QuotaCell {
  let counted = 0;
  let provisional = 0;
  for (const item of facts.items) {
    if (item.counted) counted += 1;
    if (item.isProvisional) provisional += 1;
  }
  const { minimum } = reading;
  const achieved = counted + facts.carried;
  const verdict = verdictOf({ ...facts, minimum, achieved, isPeriodOver: column.isOver });
  const isMissing = verdict === 'short' || verdict === 'pending';
  return {
    verdict,
    counted,
    provisional,
    carried: facts.carried,
    minimum,
    missing: isMissing && minimum !== null ? minimum - achieved : 0,
    daysLeft: column.daysLeft,
    items: facts.items,
  };
}

/** Q10: what a period leaves to the next. An excused period passes on what it was given; an unowed one ends it. */
function carriedOn(quota: Quota, cell: QuotaCell): number {
  if (!quota.carriesOver || cell.minimum === null || cell.verdict === 'not_applicable') return 0;
  if (cell.verdict === 'exempt') return cell.carried;
  return Math.max(0, cell.counted + cell.carried - cell.minimum);
}

function checkPeriods(quota: Quota, periods: readonly Period[]): void {
  const foreign = periods.find((period) => !isQuotaPeriod(quota, period));
  if (foreign === undefined) return;
  throw new RangeError(
    `Period ${foreign.code} is not of the definition of quota ${quota.key}; only its own periods yield verdicts. Use summarize.`,
  );
}

function withEarlierPeriods(quota: Quota, periods: readonly Period[]): readonly Period[] {
  const last = periods.reduce((latest, { to }) => (to > latest ? to : latest), '');
  const own = quotaPeriods(quota).filter(({ to }) => to <= last);
  const codes = new Set(own.map(({ code }) => code));
  return [...own, ...periods.filter(({ code }) => !codes.has(code))].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function pick(matrix: QuotaMatrix, periods: readonly Period[]): QuotaMatrix {
  const columns = periods.map(({ code }) => matrix.periods.findIndex((period) => period.code === code));
  const rows = matrix.rows.map(({ unit, cells }) => ({
    unit,
    cells: columns.flatMap((column) => cells[column] ?? []),
  }));
  return { ...matrix, periods, rows };
}

/**
 * Evaluates a quota for many of its own periods in one pass over the items (Q1–Q10). Rows are the units that the quota
 * is addressed to and that are active, or have items, within the periods. Throws for a period of another definition.
 */
export function evaluateMatrix(quota: Quota, periods: readonly Period[], context: QuotaContext): QuotaMatrix {
  checkPeriods(quota, periods);
  if (quota.carriesOver) {
    const all = withEarlierPeriods(quota, periods);
    return pick(evaluateColumns(quota, all, context), periods);
  }
  return evaluateColumns(quota, periods, context);
}

function evaluateColumns(quota: Quota, periods: readonly Period[], context: QuotaContext): QuotaMatrix {
  const reading = chosenReading(quota);
  const units = context.units.filter((unit) => isAddressed(reading.who, unit)).sort(byOrder);
  const columns = periods.map((period) => columnOf(quota, period, context.now));
  const spans = exemptSpans(quota.key, context.exemptions);
  const width = columns.length;
  const owing = new Uint8Array(units.length * width);
  units.forEach((unit, row) => {
    columns.forEach(({ period, isValid }, column) => {
      owing[row * width + column] = isValid && isActiveThroughout(unit, period) ? 1 : 0;
    });
  });
  const isOwing = (row: number, column: number): boolean => owing[row * width + column] === 1;
  const rowOfUnit = new Map(units.map(({ code }, row) => [code, row]));
  const items = collectItems(reading, context.items, { rowOfUnit, periods, isOwing }, context);
  const rows = units.flatMap((unit, row): QuotaMatrixRow[] => {
    let carried = 0;
    const cells = columns.map((column, index) => {
      const facts: CellFacts = {
        isOwing: isOwing(row, index),
        isExempt: isExempt(spans, unit.code, column.period),
        carried,
        items: items[row * width + index] ?? none,
      };
      const cell = cellOf(reading, column, facts);
      carried = carriedOn(quota, cell);
      return cell;
    });
    const isShown = cells.some((cell) => cell.items.length > 0) || periods.some((span) => isActiveWithin(unit, span));
    return isShown ? [{ unit: unit.code, cells }] : [];
  });
  return { quotaKey: quota.key, readingId: reading.id, periods, rows };
}
