import type { ColumnDefinition } from './columns.ts';
import type { ImportKind } from './kinds.ts';
import { procedureColumns } from './procedures/columns.ts';

/** The columns that an import of a kind understands. */
export function columnsOf(kind: ImportKind): readonly ColumnDefinition[] {
  switch (kind) {
    case 'procedures':
    case 'decisions':
    case 'hotlines':
    case 'units':
    case 'articles':
      return procedureColumns;
  }
}
