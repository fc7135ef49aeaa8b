/** Words in the cells of lists. */
export const listWords = {
  yes: 'Có',
  no: 'Không',
  present: 'Có',
  rows: (count: number): string => `${String(count)} dòng`,
} as const;
