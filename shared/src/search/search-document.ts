/** Goes up whenever bytes or meaning of the index change: it is part of every version. */
export const indexFormat = 4;

/** Files of one version of the index. */
export const indexFiles = ['dau.bin', 'tu.bin', 'bai.bin', 'goi-y.json'] as const;
export type IndexFile = (typeof indexFiles)[number];

/** One thing that can be found. */
export interface SearchDocument {
  /** Place in the list of kinds. */
  readonly kind: number;
  readonly path: string;
  readonly title: string;
  /** Codes, numbers and short names: found as the title is. */
  readonly code: string;
  /** Shown with the title, and searched with the summary. */
  readonly note: string;
  readonly summary: string;
  readonly body: string;
  /** What it may be narrowed by: `dv:<slug>` and the like. */
  readonly filters: readonly string[];
}

/** Documents of one kind stand together: the group begins at a number and ends where the next begins. */
export interface DocumentGroup {
  readonly kind: number;
  readonly start: number;
  /** Found by its whole title or code alone, as procedures are that have ended. */
  readonly isEnded: boolean;
}

/** What `dau.bin` says before its tables. */
export interface IndexHead {
  readonly format: number;
  readonly documents: number;
  readonly groups: readonly (readonly [kind: number, start: number, isEnded: 0 | 1])[];
  readonly salt: number;
  /** Pages of `tu.bin`. */
  readonly pages: number;
  /** Bytes from the start of a text of `bai.bin` that hold what a result shows without its body. */
  readonly headBytes: number;
  /** Bytes of `tu.bin` and `bai.bin`. */
  readonly bytes: readonly [terms: number, texts: number];
}

/** What is shown of a document before its body is read. */
export type ResultHead = readonly [
  kind: number,
  path: string,
  title: string,
  code: string,
  note: string,
  summary: string,
];

/** Bytes of which every text of `bai.bin` takes up a whole number. */
export const textUnit = 128;
