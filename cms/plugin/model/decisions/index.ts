export * from './blank-sheet.ts';
export * from './check.ts';
export * from './compare-sheets.ts';
export * from './contents.ts';
export * from './foretell.ts';
export * from './list.ts';
export * from './procedures.ts';
export * from './sheet.ts';
