import { importKindWords, type ImportKind } from '../../../model/imports/kinds.ts';
import { exampleSheet } from '../../../model/imports/sheet.ts';
import { columnsOf } from '../../../model/imports/columns-of.ts';
import { empty, spreadsheetFile, text } from '../documents/ooxml/spreadsheet.ts';

/** Columns wide enough for what stands in them. */
const widthOf = (label: string, sample: string): number =>
  Math.min(60, Math.max(label.length + 4, sample.length + 2, 14));

/** A workbook with the headings that an import of the kind understands, and one made-up line that shows how. */
export function templateFile(kind: ImportKind): Uint8Array {
  const columns = columnsOf(kind).filter(({ key }) => key !== 'publicationDuty');
  return spreadsheetFile({
    properties: {
      title: `Mẫu nhập: ${importKindWords[kind].name}`,
      creator: 'CCHC',
      createdAt: '2026-01-01T00:00:00.000Z',
    },
    footer: importKindWords[kind].name,
    sheets: [
      {
        name: 'Nhập',
        columns: columns.map(({ label, sample }) => ({ heading: label, width: widthOf(label, sample ?? '') })),
        rows: [],
      },
      {
        name: exampleSheet,
        columns: columns.map(({ label, sample }) => ({ heading: label, width: widthOf(label, sample ?? '') })),
        rows: [columns.map(({ sample }) => (sample === undefined ? empty : text(sample)))],
      },
    ],
  });
}
