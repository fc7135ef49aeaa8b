/** Order of keys and names for machines: by code units, the same on every machine. For readers, `compareVietnamese`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
