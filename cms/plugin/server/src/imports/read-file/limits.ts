/** What a file may cost. A file beyond them is refused before it is unpacked, or the moment it passes one. */
export const limits = {
  /** Of the file itself. */
  bytes: 25 * 1024 * 1024,
  /** Parts of an Office file. */
  entries: 2_000,
  /** All parts that are read, unpacked. */
  unpackedBytes: 200 * 1024 * 1024,
  /** Unpacked against packed, where a part is large enough for it to matter. */
  ratio: 200,
  ratioFrom: 4 * 1024 * 1024,
  sheets: 60,
  rows: 20_000,
  columns: 200,
  /** Of all tables of a file, blank ones among them. */
  cells: 1_000_000,
  /** Elements within elements; a Word table inside of tables needs some dozens. */
  depth: 500,
} as const;
