/** Pure data without imports: the server lays it into the Content Manager, the admin draws headings and menus by it. */

/** A part of a form under a heading of its own. */
export interface Section {
  readonly title: string;
  /** One sentence for who fills it in, where the heading does not say enough. */
  readonly hint?: string;
  /** Fields of one line of the form; they share its width. */
  readonly rows: readonly (readonly string[])[];
}

/** How a type stands in the Content Manager until somebody arranges it. */
export interface Arrangement {
  /** In the order in which people fill them in. Fields that stand in none are written by the system. */
  readonly sections: readonly Section[];
  /** Columns of the list, the one that tells entries apart first. */
  readonly columns: readonly string[];
  /** Field by which a list is sorted, and how. */
  readonly sort: readonly [field: string, order: 'ASC' | 'DESC'];
}
