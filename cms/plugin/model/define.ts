/** Pure data: what the server registers and the admin shows. Nothing here imports Strapi. */

interface Words {
  /** Label of the field as an officer reads it. */
  readonly label: string;
  /** What to write there, and who sees it. */
  readonly help: string;
}

/** What another field of the same entry has to say for a field to make sense. */
export type Companion =
  | { readonly kind: 'is'; readonly field: string; readonly value: string | boolean }
  | { readonly kind: 'set'; readonly field: string }
  /** A list of two or more. */
  | { readonly kind: 'several'; readonly field: string };

export type Field = Words & {
  readonly attribute: Readonly<Record<string, unknown>>;
  readonly isInternal: boolean;
  /** Without this the field is empty and does not stand in the form. */
  readonly companion: Companion | null;
};

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
    companion: null,
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
/** A structure that only the system writes and nobody edits. */
export const structure = field({ type: 'json' });
export const picture = field({ type: 'media', multiple: false, allowedTypes: ['images'] });
export const files = field({ type: 'media', multiple: true, allowedTypes: ['images', 'files'] });

/** Inputs of this plugin, by name: the server registers them, the admin draws them. */
export const customFields = [
  { name: 'code', type: 'enumeration' },
  { name: 'list', type: 'json' },
  { name: 'reference', type: 'string' },
  { name: 'form', type: 'json' },
  { name: 'private-file', type: 'string' },
] as const;

const custom = (name: (typeof customFields)[number]['name'], label: string, help: string, options: Options): Field => ({
  label,
  help,
  attribute: { type: 'customField', customField: `plugin::cchc.${name}`, ...options },
  isInternal: false,
  companion: null,
});

/** One of a closed list of codes, chosen by its word. */
export const choice = (label: string, help: string, codes: readonly string[], options: Options = {}): Field =>
  custom('code', label, help, { enum: codes, ...options });

/** The code of a record of another type; `choices` names the list to choose from. */
export const reference = (label: string, help: string, choices: string, options: Options = {}): Field =>
  custom('reference', label, help, { maxLength: 120, ...options, options: { choices } });

/** A file that stays in the house. The field holds its name there; whoever opens it is checked. */
export const privateFile = (label: string, help: string): Field => internal(custom('private-file', label, help, {}));

/** Several codes of one list. */
export const choices = (label: string, help: string, list: string, options: Options = {}): Field =>
  custom('list', label, help, { ...options, options: { shape: { kind: 'choices', choices: list } } });

/** Several short texts, one a line. */
export const lines = (label: string, help: string, options: Options = {}): Field =>
  custom('list', label, help, { ...options, options: { shape: { kind: 'lines' } } });

/** One column of a table: `texts` and `numbers` hold several values, `choice` takes one of `choices`. */
export interface Column {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'number' | 'date' | 'choice' | 'texts' | 'weekdays';
  readonly choices?: string;
}

/** A table of rows. */
export const rows = (label: string, help: string, columns: readonly Column[], options: Options = {}): Field =>
  custom('list', label, help, { ...options, options: { shape: { kind: 'rows', columns } } });

/** Structures that have a form of their own. */
export type FormKind = 'counts' | 'readings' | 'deadline-rule' | 'closing-rows' | 'dossier';

/** A structure with a form of its own; the contract checks it when it is presented. */
export const form = (label: string, help: string, kind: FormKind, options: Options = {}): Field =>
  custom('form', label, help, { ...options, options: { form: kind } });

/** Marks a field that never leaves the house: no presenter may read it. */
export const internal = (inner: Field): Field => ({ ...inner, isInternal: true });

/** Marks a field that goes with another one: it is asked for only then, and emptied when that no longer holds. */
export const goesWith = (companion: Companion, inner: Field): Field => ({ ...inner, companion });

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
