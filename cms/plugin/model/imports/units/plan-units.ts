import type { UnitKind } from '@cchc/shared/contract';
import { foldWords, slugify } from '@cchc/shared/text';
import type { PlanBuilder, StoredRecord } from '../build-plan.ts';
import { indexNames } from '../names.ts';
import type { ImportOptions } from '../plan.ts';
import { readCount, readLink } from '../procedures/read-procedure.ts';
import type { RowReader } from '../read-rows.ts';
import { readTables } from '../read-tables.ts';
import type { FileTables } from '../sheet.ts';
import { unitColumns } from './columns.ts';

export interface UnitGround {
  readonly units: readonly StoredRecord[];
  /** Why a unit with these values does not fit what the site shows; null = it does. */
  readonly fault: (values: Readonly<Record<string, unknown>>) => string | null;
}

const kindNames: Readonly<Record<UnitKind, string>> = {
  department_office: 'Phòng, Văn phòng của Sở',
  division: 'Khoa, phòng',
  sub_department: 'Chi cục',
  cdc: 'Trung tâm Kiểm soát bệnh tật',
  hospital: 'Bệnh viện',
  health_center: 'Trung tâm Y tế',
  specialized_center: 'Trung tâm chuyên khoa',
  health_station: 'Trạm Y tế',
  ward: 'Phường, xã',
  other: 'Khác',
};

/** By the words of a list or the name of the unit itself, the more special first. */
const kindWords: readonly (readonly [RegExp, UnitKind])[] = [
  [/\b(?:cdc|kiem soat benh tat|ksbt)\b/, 'cdc'],
  [/\b(?:chi cuc|sub department)\b/, 'sub_department'],
  [/\b(?:benh vien|hospital)\b/, 'hospital'],
  [/\b(?:trung tam y te|health center)\b/, 'health_center'],
  [/\b(?:tram y te|health station)\b/, 'health_station'],
  [
    /\b(?:trung tam|specialized center|testing center|forensic center|medical assessment center)\b/,
    'specialized_center',
  ],
  [/^(?:department office|van phong|thanh tra|phong)\b/, 'department_office'],
  [/^(?:division|khoa)\b/, 'division'],
  [/^(?:ward|phuong|xa)\b/, 'ward'],
  [/^(?:other|khac)$/, 'other'],
];

const kindOf = (text: string): UnitKind | null =>
  kindWords.find(([pattern]) => pattern.test(foldWords(text)))?.[1] ?? null;

function readKind(reader: RowReader, name: string): UnitKind {
  const text = reader.text('kind');
  const kind = text === null ? null : kindOf(text);
  if (kind !== null) return kind;
  if (text !== null) reader.report('word_unknown', 'kind', text, Object.values(kindNames).join('; '));
  const guessed = kindOf(name) ?? 'other';
  if (text === null) reader.report('kind_guessed', reader.has('kind') ? 'kind' : 'name', name, kindNames[guessed]);
  return guessed;
}

/** Longest code and short name that fit their fields. */
const longest = { code: 40, shortName: 120 } as const;

function makeCode(name: string, taken: ReadonlySet<string>): string {
  const base = slugify(name)
    .toUpperCase()
    .slice(0, longest.code - 3)
    .replace(/-+$/, '');
  let code = base;
  for (let number = 2; taken.has(code); number += 1) code = `${base}-${number}`;
  return code;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function readActivity(reader: RowReader, stored: StoredRecord | undefined): Record<string, unknown> {
  const from = reader.date('activeFrom');
  if (from !== null) return { activity: [{ from, to: reader.date('activeTo') }] };
  if (stored === undefined) reader.report('activity_missing', reader.has('activeFrom') ? 'activeFrom' : 'name');
  return {};
}

function planOne(
  reader: RowReader,
  ground: UnitGround,
  plan: PlanBuilder,
  find: (text: string) => StoredRecord | undefined,
  taken: Set<string>,
  unitOf: (text: string) => string | null,
): void {
  const name = reader.text('name');
  const given = reader.text('code');
  if (name === null) {
    reader.report('value_missing', 'name', '', 'Tên đơn vị');
    return;
  }
  // Of the code the stored unit follows; a name alone finds it as well.
  const stored = given === null ? find(name) : find(given);
  const code = stored === undefined ? (given?.toUpperCase() ?? makeCode(name, taken)) : text(stored.values['code']);
  if (stored === undefined && given === null)
    reader.report('unit_code_made', reader.has('code') ? 'code' : 'name', code);
  taken.add(code);
  const shortName = reader.text('shortName') ?? (stored === undefined ? name.slice(0, longest.shortName) : null);
  if (reader.text('shortName') === null && stored === undefined)
    reader.report('short_name_made', 'name', shortName ?? '');
  const parent = reader.text('parentCode');
  const parentCode = parent === null ? null : unitOf(parent);
  if (parent !== null && parentCode === null) reader.report('unit_unknown', 'parentCode', parent);
  const order = readCount(reader, 'sortOrder');
  const website = readLink(reader, 'website');
  const texts = ['functions', 'address', 'phone', 'email', 'headPost'].flatMap((key) => {
    const value = reader.block(key);
    return value === null ? [] : [[key, value] as const];
  });
  const data: Record<string, unknown> = {
    code,
    name,
    ...(shortName === null ? {} : { shortName }),
    ...(stored === undefined || reader.text('kind') !== null ? { kind: readKind(reader, name) } : {}),
    ...(parentCode === null ? {} : { parentCode }),
    ...(order === undefined ? (stored === undefined ? { sortOrder: reader.row } : {}) : { sortOrder: order }),
    ...(website === undefined ? {} : { website }),
    ...readActivity(reader, stored),
    ...Object.fromEntries(texts),
  };
  const fault = ground.fault({ ...stored?.values, ...data });
  if (fault !== null) reader.report('contract', 'name', name, fault);
  plan.add({
    type: 'unit',
    key: code,
    title: name,
    sheet: reader.sheet,
    row: reader.row,
    stored: stored ?? null,
    data,
  });
}

/** Plans an import of units. They have no drafts, so what does not fit is refused here and not later. */
export function planUnits(file: FileTables, ground: UnitGround, options: ImportOptions, plan: PlanBuilder): void {
  const byCode = new Map(ground.units.map((record) => [text(record.values['code']), record]));
  const unitOf = indexNames(
    ground.units.map(({ values }) => ({
      code: text(values['code']),
      names: [text(values['name']), text(values['shortName'])],
    })),
  );
  const find = (name: string): StoredRecord | undefined => byCode.get(unitOf(name) ?? '');
  const tables = readTables(
    file,
    { columns: unitColumns, needed: [['name']], isConverted: options.convert },
    plan.doubts,
  );
  const rows = tables.flatMap((table) => table.rows);
  const taken = new Set(byCode.keys());
  const claimed = new Map<string, number>();
  for (const reader of rows) {
    const key = foldWords(reader.text('code') ?? reader.text('name') ?? '');
    const before = claimed.get(key);
    if (key !== '' && before !== undefined) {
      reader.report('row_twice', reader.has('code') ? 'code' : 'name', reader.text('name') ?? key, String(before));
      continue;
    }
    claimed.set(key, reader.row);
    planOne(reader, ground, plan, find, taken, unitOf);
  }
}
