import { type Arrangement, type TypeDefinition, arrangements } from '../../../model/index.ts';

/** Lists and form of a type as the Content Manager keeps them. */
export interface Layout {
  readonly list: readonly string[];
  readonly edit: readonly (readonly { readonly name: string; readonly size: number }[])[];
}

/** What was laid into the Content Manager last, to tell whether somebody has arranged it since. */
export interface LaidLayout extends Layout {
  /** Every field that the type had then: what came later says nothing about people's wishes. */
  readonly fields: readonly string[];
}

const rowWidth = 12;

const rowsOf = ({ sections }: Arrangement): Layout['edit'] =>
  sections.flatMap(({ rows }) =>
    rows.map((names) => names.map((name) => ({ name, size: Math.floor(rowWidth / names.length) }))),
  );

/** How the forms and the list of a type stand until somebody arranges them. */
export function arrangedLayout(definition: TypeDefinition): LaidLayout {
  const arrangement = arrangements[definition.singular];
  const fields = Object.keys(definition.fields);
  if (arrangement === undefined) return { list: [], edit: [], fields };
  return { list: arrangement.columns, edit: rowsOf(arrangement), fields };
}

/**
 * Whether a layout is still the one that was laid, so that a better one may take its place. Fields that a later version
 * brought do not count: Strapi adds them by itself.
 */
export function isUntouched(found: Layout, laid: LaidLayout): boolean {
  const known = new Set(laid.fields);
  const edit = found.edit.map((row) => row.filter(({ name }) => known.has(name))).filter((row) => row.length > 0);
  const told = (layout: Layout): string =>
    JSON.stringify([layout.list, layout.edit.map((row) => row.map(({ name, size }) => [name, size]))]);
  return told({ list: found.list, edit }) === told(laid);
}
