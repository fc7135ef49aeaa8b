/** Pure data: what the server registers and the admin shows. Nothing here imports Strapi. */

interface Words {
  /** Label of the field as an officer reads it. */
  readonly label: string;
  /** What to write there, and who sees it. */
  readonly help: string;
}

export type Field = Words & { readonly attribute: Readonly<Record<string, unknown>>; readonly isInternal: boolean };

export interface TypeDefinition {
  /** Last part of the UID: `plugin::cchc.<singular>`. */
  readonly singular: string;
  readonly plural: string;
  readonly table: string;
  readonly name: string;
  readonly description: string;
  readonly hasDraft: boolean;
  readonly isSingle: boolean;
  /** Hidden types are written by the system alone and never stand in the Content Manager. */
  readonly isHidden: boolean;
  /** The field that names an entry in lists and pickers. */
  readonly mainField: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly indexes: readonly { readonly name: string; readonly columns: readonly string[]; readonly type?: 'unique' }[];
}

type Options = Readonly<Record<string, unknown>>;

const field =
  (base: Options) =>
  (label: string, help: string, options: Options = {}): Field => ({
    label,
    help,
    attribute: { ...base, ...options },
    isInternal: false,
  });

/** One line of text. */
export const line = field({ type: 'string' });
/** Several lines of plain text. */
export const text = field({ type: 'text' });
/** Formatted text. */
export const blocks = field({ type: 'blocks' });
export const integer = field({ type: 'integer' });
export const flag = field({ type: 'boolean', default: false });
/** A civil date. */
export const day = field({ type: 'date' });
/** A moment. */
export const moment = field({ type: 'datetime' });
/** A list or table, checked by the contract when it is presented. */
export const list = field({ type: 'json' });
export const picture = field({ type: 'media', multiple: false, allowedTypes: ['images'] });
export const files = field({ type: 'media', multiple: true, allowedTypes: ['images', 'files'] });

/** One of a closed list of codes. */
export const choice = (label: string, help: string, codes: readonly string[], options: Options = {}): Field => ({
  label,
  help,
  attribute: { type: 'enumeration', enum: codes, ...options },
  isInternal: false,
});

/** Marks a field that never leaves the house: no presenter may read it. */
export const internal = (inner: Field): Field => ({ ...inner, isInternal: true });

type Draft = Pick<TypeDefinition, 'singular' | 'plural' | 'name' | 'description' | 'mainField' | 'fields'> &
  Partial<Pick<TypeDefinition, 'table' | 'hasDraft' | 'isSingle' | 'isHidden' | 'indexes'>>;

export const defineType = (draft: Draft): TypeDefinition => ({
  table: `cchc_${draft.plural.replaceAll('-', '_')}`,
  hasDraft: false,
  isSingle: false,
  isHidden: false,
  indexes: [],
  ...draft,
});
