import type { FileTables } from '../../../../../model/imports/sheet.ts';
import { startAllowance } from '../cell-allowance.ts';
import type { Archive } from '../zip-archive.ts';
import { readDateStyles } from './number-formats.ts';
import { readSheet } from './read-sheet.ts';
import { readStrings, readWorkbook } from './read-workbook.ts';

/** Reads the shown worksheets of an XLSX workbook. `path` = where its main part stands. */
export function readXlsx(archive: Archive, path: string): FileTables {
  const { sheets, isFrom1904, stylesPath, stringsPath } = readWorkbook(archive, path);
  const ground = {
    strings: readStrings(archive, stringsPath),
    dateStyles: readDateStyles(archive, stylesPath),
    isFrom1904,
  };
  const allowance = startAllowance();
  return { format: 'xlsx', sheets: sheets.map((sheet) => readSheet(archive, sheet, ground, allowance)) };
}
