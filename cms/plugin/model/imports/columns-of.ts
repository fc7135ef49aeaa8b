import { articleColumns } from './articles/columns.ts';
import type { ColumnDefinition } from './columns.ts';
import { decisionColumns } from './decisions/columns.ts';
import { hotlineColumns } from './hotlines/columns.ts';
import type { ImportKind } from './kinds.ts';
import { procedureColumns } from './procedures/columns.ts';
import { unitColumns } from './units/columns.ts';

const columns: Readonly<Record<ImportKind, readonly ColumnDefinition[]>> = {
  procedures: procedureColumns,
  decisions: decisionColumns,
  hotlines: hotlineColumns,
  units: unitColumns,
  articles: articleColumns,
};

/** The columns that an import of a kind understands. */
export const columnsOf = (kind: ImportKind): readonly ColumnDefinition[] => columns[kind];
