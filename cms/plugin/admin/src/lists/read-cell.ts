import { formatDate } from '@cchc/shared/text';
import { periodNames } from '../../../model/period-words.ts';
import { type Shape, readAttribute } from '../fields/field-props';
import { formatMinute } from '../receipt/format-moment';
import { wordOf } from '../words/code-words';
import { listWords } from '../words/list-words';
import { words } from '../words/words';

/** A column of a list of the Content Manager, as far as its cells depend on it. */
export interface Column {
  readonly name: string;
  readonly attribute?: { readonly type?: unknown; readonly customField?: unknown };
}
export type Row = Readonly<Record<string, unknown>>;

/** What stands in a cell: words, or names of records that are still to be asked for. */
export type Cell =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'names'; readonly list: string | undefined; readonly values: readonly string[] };

const nothing: Cell = { kind: 'words', words: '–' };
const said = (text: string): Cell => (text === '' ? nothing : { kind: 'words', words: text });
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one !== '') : [];

function namesOf(list: string | undefined, values: readonly string[]): Cell {
  return values.length === 0 ? nothing : { kind: 'names', list, values };
}

function ofList(shape: Shape | undefined, value: unknown): Cell {
  switch (shape?.kind) {
    case 'choices':
      return namesOf(shape.choices, textsOf(value));
    case 'rows':
      return Array.isArray(value) && value.length > 0 ? said(listWords.rows(value.length)) : nothing;
    case 'lines':
    case undefined:
      return said(textsOf(value).join('; '));
  }
}

/** Once an article is on the site, how it came there says less than that it is there. */
const shownStatuses: ReadonlySet<unknown> = new Set(['published', 'modified']);

function ofCode(name: string, row: Row): Cell {
  if (name === 'workflowState' && shownStatuses.has(row['status'])) return said(words.workflow.state.published);
  const code = textOf(row[name]);
  return code === '' ? nothing : said(wordOf(name, code));
}

type Reader = (row: Row) => Cell;

function ofCustomField({ name, attribute }: Column): Reader | null {
  switch (attribute?.customField) {
    case 'plugin::cchc.code':
      return (row) => ofCode(name, row);
    case 'plugin::cchc.reference': {
      const list = readAttribute(attribute).options?.choices;
      return (row) => namesOf(list, textsOf([row[name]]));
    }
    case 'plugin::cchc.list': {
      const shape = readAttribute(attribute).options?.shape;
      return (row) => ofList(shape, row[name]);
    }
    case 'plugin::cchc.form':
    case 'plugin::cchc.private-file':
      return (row) => (row[name] === null || row[name] === undefined ? nothing : said(listWords.present));
    default:
      return null;
  }
}

/** How the cells of a column are read; null for a column whose cells Strapi shows well itself. */
export function readerOf(column: Column): Reader | null {
  const { name, attribute } = column;
  const ofCustom = ofCustomField(column);
  if (ofCustom !== null) return ofCustom;
  switch (attribute?.type) {
    case 'boolean':
      return (row) => said(row[name] === true ? listWords.yes : listWords.no);
    case 'date':
      return (row) => said(textOf(row[name]) === '' ? '' : formatDate(textOf(row[name])));
    case 'datetime':
    case 'timestamp':
      return (row) => said(formatMinute(textOf(row[name])));
    case 'json':
      return (row) => (row[name] === null || row[name] === undefined ? nothing : said(listWords.present));
    case 'string':
      return name === 'period' ? (row) => said(periodNames(textOf(row[name])).full) : null;
    default:
      return null;
  }
}
