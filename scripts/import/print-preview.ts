import type { Preview } from './answers.ts';

const words: Readonly<Record<Preview['rows'][number]['change'], string>> = {
  create: 'tạo mới',
  change: 'thay đổi',
  same: 'giữ nguyên',
  refused: 'không nhận',
};

/** What an import would do, row by row, and everything that is doubtful. */
export function printPreview({ counts, rows, doubts }: Preview): void {
  for (const { row, sheet, key, title, change, fields, isPublished } of rows) {
    if (change === 'same') continue;
    console.log(
      `${words[change]}${isPublished ? ', công bố ngay' : ''}: ${sheet}, dòng ${row}: ${key} ${title}`.trim(),
    );
    for (const { label, before, after } of fields) console.log(`    ${label}: “${before}” → “${after}”`);
  }
  for (const { severity, sheet, row, column, cell, message, code } of doubts) {
    const place = [sheet, row === null ? '' : `dòng ${row}`, column, cell].filter((part) => part !== '').join(', ');
    console.log(`${severity === 'refuse' ? 'PHẢI SỬA' : 'cần soát'} [${code}] ${place}: ${message}`);
  }
  console.log(
    `Tạo mới ${counts.create}, thay đổi ${counts.change}, giữ nguyên ${counts.same}, không nhận ${counts.refused}; ${counts.doubts} chỗ cần soát.`,
  );
}
