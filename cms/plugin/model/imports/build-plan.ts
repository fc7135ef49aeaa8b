import { isSame, showValue } from './compare-values.ts';
import type { Doubt } from './doubt.ts';
import type { ImportCounts, ImportPlan, PlanRow, PlannedWrite, RowChange } from './plan.ts';

/** A record as it is stored: its draft where there is one. */
export interface StoredRecord {
  readonly documentId: string;
  readonly isPublished: boolean;
  readonly values: Readonly<Record<string, unknown>>;
}

interface Entry {
  readonly type: string;
  readonly key: string;
  readonly title: string;
  readonly sheet: string;
  readonly row: number;
  readonly stored: StoredRecord | null;
  /** What the file says; what it does not speak of stays as it is. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly parentKey?: string;
  readonly isPublished?: boolean;
  readonly submittedOn?: string | null;
  readonly publishedOn?: string | null;
}

export interface PlanBuilder {
  readonly doubts: Doubt[];
  /** Compares what the file says with what is stored, and says what follows. */
  add(entry: Entry): RowChange;
  finish(): ImportPlan;
}

const placeKey = (sheet: string, row: number | null): string => `${sheet}\0${row ?? ''}`;

/** Gathers rows, doubts and writes. `labels` names the fields of each type for the preview. */
export function startPlan(labels: (type: string, field: string) => string): PlanBuilder {
  const doubts: Doubt[] = [];
  const rows: PlanRow[] = [];
  const writes: PlannedWrite[] = [];
  return {
    doubts,
    add(entry) {
      const { type, key, title, sheet, row, stored, data, isPublished = false } = entry;
      const changed = Object.keys(data).filter((name) => !isSame(stored?.values[name], data[name]));
      const change = stored === null ? 'create' : changed.length > 0 ? 'change' : 'same';
      rows.push({
        ...{ sheet, row, type, key, title, change, isPublished },
        fields:
          change === 'change'
            ? changed.map((name) => ({
                label: labels(type, name),
                before: showValue(stored?.values[name]),
                after: showValue(data[name]),
              }))
            : [],
      });
      if (change === 'same' && !isPublished) return change;
      writes.push({
        ...{ type, key, sheet, row, isPublished },
        documentId: stored?.documentId ?? null,
        parentKey: entry.parentKey ?? null,
        data: stored === null ? data : Object.fromEntries(changed.map((name) => [name, data[name]])),
        submittedOn: entry.submittedOn ?? null,
        publishedOn: entry.publishedOn ?? null,
      });
      return change;
    },
    finish() {
      const refusals = new Map(
        doubts
          .filter(({ severity }) => severity === 'refuse')
          .map((doubt) => [placeKey(doubt.sheet, doubt.row), doubt]),
      );
      const judged = rows.map((row): PlanRow =>
        refusals.has(placeKey(row.sheet, row.row)) ? { ...row, change: 'refused', isPublished: false } : row,
      );
      const known = new Set(rows.map((row) => placeKey(row.sheet, row.row)));
      // What could not even be read as a record stands among the rows as well.
      const unread = [...refusals.values()].flatMap(({ sheet, row, value, column }): PlanRow[] =>
        row === null || known.has(placeKey(sheet, row))
          ? []
          : [
              {
                sheet,
                row,
                type: '',
                key: '',
                title: `${column} ${value}`.trim(),
                change: 'refused',
                isPublished: false,
                fields: [],
              },
            ],
      );
      return { rows: [...judged, ...unread], doubts, writes };
    },
  };
}

export const isRefused = ({ doubts }: ImportPlan): boolean => doubts.some(({ severity }) => severity === 'refuse');

export function countPlan({ rows, doubts }: ImportPlan): ImportCounts {
  const countOf = (change: PlanRow['change']): number => rows.filter((row) => row.change === change).length;
  return {
    create: countOf('create'),
    change: countOf('change'),
    same: countOf('same'),
    refused: countOf('refused'),
    publish: rows.filter(({ isPublished }) => isPublished).length,
    doubts: doubts.length,
  };
}
