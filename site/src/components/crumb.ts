/** One step of the way from the home page; the page itself has no `path`. */
export interface Crumb {
  readonly label: string;
  readonly path?: string;
}
