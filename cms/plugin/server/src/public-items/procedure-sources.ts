import { presentDecision, presentProcedure } from '../presenters/present-procedure.ts';
import { readRows } from '../repositories/read-documents.ts';
import {
  type StoredDecisionItem,
  type StoredVersion,
  storedDecisionItemSchema,
  storedDecisionSchema,
  storedProcedureSchema,
  storedVersionSchema,
} from '../repositories/stored-publications.ts';
import { type Source, factsOf, parseRows } from './source.ts';

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const held = groups.get(key(row));
    if (held === undefined) groups.set(key(row), [row]);
    else held.push(row);
  }
  return groups;
}

export const procedureSource: Source = {
  singular: 'procedure',
  async present(around, ids) {
    const rows = await readRows(
      around.db,
      'procedure',
      { documentId: { $in: [...ids] } },
      { version: 'published', populate: ['internalProcess'] },
    );
    const { parsed, faults } = parseRows(storedProcedureSchema, rows);
    const codes = parsed.map((row) => row.code);
    const versionRows = await readRows(around.db, 'procedure-version', { procedureCode: { $in: codes } });
    const versions = groupBy<StoredVersion>(
      parseRows(storedVersionSchema, versionRows).parsed,
      (version) => version.procedureCode,
    );
    return [
      ...faults,
      ...parsed.map((row) => ({
        documentId: row.documentId,
        candidates: [presentProcedure(row, factsOf(around, row.documentId), versions.get(row.code) ?? [])],
      })),
    ];
  },
};

export const decisionSource: Source = {
  singular: 'decision',
  async present(around, ids) {
    const rows = await readRows(
      around.db,
      'decision',
      { documentId: { $in: [...ids] } },
      { version: 'published', populate: ['files'] },
    );
    const { parsed, faults } = parseRows(storedDecisionSchema, rows);
    const itemRows = await readRows(around.db, 'decision-item', {
      decisionDocumentId: { $in: parsed.map((row) => row.documentId) },
    });
    const read = parseRows(storedDecisionItemSchema, itemRows);
    const items = groupBy<StoredDecisionItem>(read.parsed, (item) => item.decisionDocumentId);
    return [
      ...faults,
      ...parsed.map((row) => ({
        documentId: row.documentId,
        candidates: [presentDecision(row, factsOf(around, row.documentId), items.get(row.documentId) ?? [])],
      })),
    ];
  },
};
