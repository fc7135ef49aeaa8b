import { foldWords } from '@cchc/shared/text';

import { isSame } from '../compare-values.ts';
import { type PlanBuilder, type StoredRecord } from '../build-plan.ts';
import type { ImportOptions } from '../plan.ts';
import type { RowReader } from '../read-rows.ts';
import { readTables } from '../read-tables.ts';
import type { FileTables } from '../sheet.ts';
import { readTypedDate } from '../../typed-date.ts';
import { procedureColumns } from './columns.ts';
import { type ParsedCode, parseCode } from './parse-code.ts';
import { hasMethod, readMethods } from './read-methods.ts';
import { type NamedCode, type ProcedureNames, fieldOfGroup, procedureNames, readProcedure } from './read-procedure.ts';
import { settleMethods } from './settle-methods.ts';
import { type SourceDefect, sourceDefectsOf } from './source-defects.ts';

export interface ProcedureGround {
  readonly fields: readonly NamedCode[];
  readonly units: readonly NamedCode[];
  readonly procedures: ReadonlyMap<string, StoredRecord>;
  readonly provinceName: string;
  /** Why a procedure with these values cannot be published now; null = it can. */
  readonly publishFault: (values: Readonly<Record<string, unknown>>) => string | null;
}

/** One procedure of the file: its first row, and the rows that go on with it. */
interface Gathered {
  readonly code: Extract<ParsedCode, { kind: 'code' }>;
  readonly reader: RowReader;
  readonly more: RowReader[];
  readonly again: RowReader[];
}

const hasName = (reader: RowReader): boolean => reader.text('name') !== null;

/** A row that adds a way of submitting to the procedure above: its code is merged with it, or left out with its name. */
function goesOn(reader: RowReader, last: Gathered | undefined): boolean {
  if (reader.sheet !== last?.reader.sheet || !hasMethod(reader)) return false;
  return reader.isMerged('code') || (reader.text('code') === null && (!hasName(reader) || reader.isMerged('name')));
}

function readCodeOf(reader: RowReader): Extract<ParsedCode, { kind: 'code' }> | null {
  const cell = reader.cell('code');
  const text = reader.text('code');
  if (cell === null || text === null) {
    reader.report('value_missing', 'code', '', 'Mã thủ tục');
    return null;
  }
  const code = parseCode(cell);
  if (code.kind === 'none') {
    reader.report('code_invalid', 'code', text);
    return null;
  }
  if (code.isPadded) reader.report('code_padded', 'code', text, code.code);
  if (code.alias !== null) reader.report('code_long', 'code', code.alias, code.code);
  return code;
}

function gather(rows: readonly RowReader[], gathered: Map<string, Gathered>): void {
  let last: Gathered | undefined;
  for (const reader of rows) {
    if (goesOn(reader, last)) {
      last?.more.push(reader);
      continue;
    }
    const code = readCodeOf(reader);
    if (code === null) continue;
    const held = gathered.get(code.code);
    if (held !== undefined) {
      held.again.push(reader);
      continue;
    }
    last = { code, reader, more: [], again: [] };
    gathered.set(code.code, last);
  }
}

/** Rows that repeat a code: another way of submitting is taken, anything else stays with the first row. */
function judgeRepeats(
  { code, reader, more, again }: Gathered,
  data: Readonly<Record<string, unknown>>,
  names: ProcedureNames,
): boolean {
  let isTwice = false;
  for (const other of again) {
    const said = readProcedure(other, names);
    const differing = Object.keys(said).filter((key) => !isSame(said[key], data[key]));
    for (const key of differing) {
      other.report('code_twice_differs', other.has(key) ? key : 'code', undefined, `dòng ${reader.row}`);
    }
    if (differing.length === 0 && hasMethod(other) && other.has('channel')) more.push(other);
    else {
      isTwice = true;
      other.report('code_twice', 'code', code.code, String(reader.row));
    }
  }
  return isTwice;
}

const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Where a defect is shown: the first of these columns that the file has. */
const defectColumns: Readonly<Record<SourceDefect['code'], readonly string[]>> = {
  legacy_encoding: ['name'],
  legacy_letter: ['name'],
  trailing_stop: ['name'],
  long_name: ['name'],
  raw_enum: ['procedureKind'],
  number_spelling: ['decisionNumber'],
  agency_of_one_province: ['executingAgencies'],
  time_unit_doubtful: ['processingTime', 'channel'],
  fee_in_prose: ['fee', 'methodNote', 'channel'],
  channel_repeated: ['channel'],
  code_twice: ['code'],
};

interface StoredDefect {
  readonly code: string;
  readonly path: string;
}

/** Defects of what the file does not speak of stay as they were found. */
function keptDefects(stored: StoredRecord | undefined, data: Readonly<Record<string, unknown>>): StoredDefect[] {
  const held = stored?.values['sourceDefects'];
  if (!Array.isArray(held)) return [];
  return (held as StoredDefect[]).filter(({ path }) => !Object.hasOwn(data, path.split('.')[0] ?? ''));
}

/** Defects of the procedure as it will stand, reported at the cells that bring them. */
function judgeDefects(
  entry: Gathered,
  values: Readonly<Record<string, unknown>>,
  kept: readonly StoredDefect[],
  isTwice: boolean,
  provinceName: string,
): StoredDefect[] {
  const { reader, more } = entry;
  const defects = sourceDefectsOf({
    name: asText(values['name']) ?? '',
    procedureKind: asText(values['procedureKind']),
    decisionNumber: reader.text('decisionNumber'),
    executingAgencies: (values['executingAgencies'] as string[] | undefined) ?? [],
    methods: (values['methods'] as Parameters<typeof sourceDefectsOf>[0]['methods'] | undefined) ?? [],
    provinceName,
  });
  for (const { code, path, value } of defects) {
    // Said already, once for the whole column.
    if (code === 'legacy_encoding') continue;
    const place = /^methods\.(\d+)/.exec(path)?.[1];
    const from = place === undefined ? reader : ([reader, ...more][Number(place)] ?? reader);
    from.report(code, defectColumns[code].find((key) => from.has(key)) ?? 'code', value, value);
  }
  const all = [
    ...kept,
    ...defects.map(({ code, path }) => ({ code, path })),
    ...(isTwice ? [{ code: 'code_twice', path: 'code' }] : []),
  ];
  return [...new Map(all.map((defect) => [`${defect.code} ${defect.path}`, defect])).values()];
}

/** The day on which a procedure was seen on the national portal; what the public knows already is not moved. */
function readBaseline(
  reader: RowReader,
  options: ImportOptions,
  stored: StoredRecord | undefined,
  url: unknown,
): Record<string, unknown> {
  const given = reader.date('baselineAsOf');
  const held = stored?.isPublished === true ? asText(stored.values['baselineAsOf']) : null;
  if (held !== null) {
    if (given !== null && given !== held) reader.report('baseline_fixed', 'baselineAsOf', held);
    return {};
  }
  const asOf = given ?? readTypedDate(options.baselineAsOf);
  const source =
    reader.text('baselineSource') ?? (options.baselineSource.trim() === '' ? null : options.baselineSource.trim());
  if (asOf === null || source === null) return {};
  return { baselineAsOf: asOf, baselineSource: source, ...(typeof url === 'string' ? { baselineUrl: url } : {}) };
}

/** What the file only says beside the content never takes the place of a description that somebody entered. */
const keepsDescription = (reader: RowReader, stored: StoredRecord | undefined): boolean =>
  reader.block('description') === null && asText(stored?.values['description']) !== null;

function withoutDescription({ description: _derived, ...said }: Readonly<Record<string, unknown>>) {
  return said;
}

function planOne(
  entry: Gathered,
  names: ProcedureNames,
  ground: ProcedureGround,
  options: ImportOptions,
  plan: PlanBuilder,
): void {
  const { code, reader } = entry;
  const stored = ground.procedures.get(code.code);
  const read = readProcedure(reader, names);
  const said = keepsDescription(reader, stored) ? withoutDescription(read) : read;
  if (stored === undefined && said['name'] === undefined) reader.report('value_missing', 'name', '', 'Tên thủ tục');
  if (stored === undefined && said['fieldCode'] === undefined && reader.text('field') === null) {
    reader.report('field_missing', reader.has('field') ? 'field' : 'code');
  }
  const isTwice = judgeRepeats(entry, read, names);
  const methods = settleMethods(
    [reader, ...entry.more].flatMap((row) => readMethods(row).map((method) => ({ row, method }))),
    stored,
  );
  const held = (stored?.values['aliases'] as string[] | undefined) ?? [];
  const aliases = code.alias === null || held.includes(code.alias) ? null : [...held, code.alias];
  const data: Record<string, unknown> = {
    code: code.code,
    ...said,
    ...(methods === null ? {} : { methods }),
    ...(aliases === null ? {} : { aliases }),
    ...readBaseline(reader, options, stored, said['portalUrl'] ?? stored?.values['portalUrl']),
  };
  data['sourceDefects'] = judgeDefects(
    entry,
    { ...stored?.values, ...data },
    keptDefects(stored, data),
    isTwice,
    ground.provinceName,
  );
  const wanted = options.publish && stored?.isPublished !== true;
  const fault = wanted ? ground.publishFault({ ...stored?.values, ...data }) : null;
  if (fault !== null) reader.report('not_published', 'code', code.code, fault);
  const change = plan.add({
    type: 'procedure',
    key: code.code,
    title: asText(data['name']) ?? asText(stored?.values['name']) ?? '',
    sheet: reader.sheet,
    row: reader.row,
    stored: stored ?? null,
    data,
    isPublished: wanted && fault === null,
  });
  if (stored?.isPublished === true && change === 'change') reader.report('published_differs', 'code', code.code);
}

/** Plans an import of procedures: one record a code, in the order of the file. */
export function planProcedures(
  file: FileTables,
  ground: ProcedureGround,
  options: ImportOptions,
  plan: PlanBuilder,
): void {
  const names = procedureNames(ground.fields, ground.units);
  const tables = readTables(
    file,
    {
      columns: procedureColumns,
      needed: [['code'], ['name', 'field', 'processingTime', 'portalUrl']],
      isConverted: options.convert,
      isKnownGroup: (text) => fieldOfGroup(text, names) !== null || foldWords(text).startsWith('linh vuc '),
    },
    plan.doubts,
  );
  const gathered = new Map<string, Gathered>();
  for (const { rows } of tables) gather(rows, gathered);
  for (const entry of gathered.values()) planOne(entry, names, ground, options, plan);
}
