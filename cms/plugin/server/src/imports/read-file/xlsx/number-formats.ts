import { readXml } from '../read-xml.ts';
import type { Archive } from '../zip-archive.ts';

/** Formats that every spreadsheet knows without naming them, and that show a day. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Whether a format shows a day: it names a day or a year, or a month without an hour beside it. */
export function isDateFormat(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (bare.includes('general')) return false;
  return /[dy]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare));
}

/** Which of the styles of a workbook show days, by their number. */
export function readDateStyles(archive: Archive, part: string | null): ReadonlySet<number> {
  const dates = new Set<number>();
  if (part === null || !archive.has(part)) return dates;
  const named = new Map<number, boolean>();
  let isInCellStyles = false;
  let index = 0;
  readXml(archive, part, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') named.set(Number(numFmtId), isDateFormat(formatCode));
      if (name === 'cellXfs') isInCellStyles = true;
      if (name !== 'xf' || !isInCellStyles) return;
      const format = Number(numFmtId);
      if (named.get(format) ?? builtInDates.has(format)) dates.add(index);
      index += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  return dates;
}
