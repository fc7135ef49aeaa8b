import { privateContactOf } from '@cchc/shared/channel';
import { type Phone, foldWords, parsePhone } from '@cchc/shared/text';
import type { PlanBuilder, StoredRecord } from '../build-plan.ts';
import { indexNames } from '../names.ts';
import type { ImportOptions } from '../plan.ts';
import { type NamedCode, readLink } from '../procedures/read-procedure.ts';
import type { RowReader } from '../read-rows.ts';
import { readTables } from '../read-tables.ts';
import type { FileTables } from '../sheet.ts';
import { hotlineColumns } from './columns.ts';
import { parseHours } from './parse-hours.ts';

export interface HotlineGround {
  readonly channels: readonly StoredRecord[];
  readonly units: readonly NamedCode[];
}

type Kind = 'phone' | 'short_code' | 'web' | 'email' | 'office' | 'social';
const kindNames: Readonly<Record<Kind, string>> = {
  phone: 'Điện thoại',
  short_code: 'Số ngắn',
  web: 'Trang thông tin',
  email: 'Thư điện tử',
  office: 'Nơi tiếp',
  social: 'Mạng xã hội',
};
const kindWords: readonly (readonly [RegExp, Kind])[] = [
  [/^short code$|so ngan|tong dai quoc gia/, 'short_code'],
  [/^phone$|dien thoai|duong day nong|hotline|tong dai/, 'phone'],
  [/^web$|trang|cong|website|he thong|ung dung/, 'web'],
  [/^email$|thu dien tu|hop thu|e mail/, 'email'],
  [/^office$|truc tiep|noi tiep|bo phan|tru so/, 'office'],
  [/^social$|mang xa hoi|zalo|facebook/, 'social'],
];

const label = (reader: RowReader): string => reader.text('label') ?? '';

/** A number that a spreadsheet took for one has lost its leading zero. */
function rawNumber(reader: RowReader): string | null {
  const text = reader.text('raw') ?? reader.text('dial');
  const cell = reader.cell('raw') ?? reader.cell('dial');
  if (text === null || cell?.content.kind !== 'number') return text;
  const isShortened = /^[235789]\d{8,9}$/.test(text) && parsePhone(`0${text}`).kind !== 'unknown';
  if (!isShortened) return text;
  reader.report('phone_zero_added', 'raw', text, `0${text}`);
  return `0${text}`;
}

function readPhone(reader: RowReader, raw: string): { readonly phone: Phone; readonly dial: string | null } {
  const phone = parsePhone(raw);
  if (phone.kind === 'unknown') {
    reader.report(phone.reason === 'old_area_code' ? 'phone_old_area' : 'phone_unknown', 'raw', raw);
    return { phone, dial: null };
  }
  const given = reader.text('dial')?.replace(/[^\d+]/g, '') ?? '';
  if (given !== '' && given !== phone.dial) reader.report('dial_differs', 'dial', given, phone.dial);
  return { phone, dial: given === '' ? phone.dial : given };
}

const isNumberLike = (text: string): boolean => /^[+\d(][\d\s().,/+–-]*$/u.test(text);
const isMail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.|[\w-]+(?:\.[\w-]+)+(?:\/|$))/i.test(text);

function readKind(reader: RowReader, raw: string, phone: Phone | null): Kind {
  const text = reader.text('kind');
  const word = text === null ? undefined : kindWords.find(([pattern]) => pattern.test(foldWords(text)))?.[1];
  if (text !== null && word === undefined) {
    reader.report('word_unknown', 'kind', text, Object.values(kindNames).join(', '));
  }
  if (word === 'phone' && phone?.kind === 'short_code') return 'short_code';
  if (word !== undefined) return word;
  const guessed =
    phone !== null && phone.kind !== 'unknown'
      ? phone.kind === 'short_code'
        ? 'short_code'
        : 'phone'
      : isMail(raw)
        ? 'email'
        : isAddress(raw)
          ? 'web'
          : isNumberLike(raw)
            ? 'phone'
            : 'office';
  if (text === null) reader.report('kind_guessed', reader.has('raw') ? 'raw' : 'url', raw, kindNames[guessed]);
  return guessed;
}

function readHours(reader: RowReader): Record<string, unknown> {
  const text = reader.block('hours');
  if (text === null) return {};
  const hours = parseHours(text);
  if (hours === null) {
    reader.report('hours_unread', 'hours', text);
    return { hoursNote: text };
  }
  // What the source says besides the hours ("as reported in 2020") is not lost.
  const isBare = /^[\s\d:/hg.,;–-]*$/iu.test(
    text.replace(/giờ|thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|đến|tới|sáng|chiều/giu, ''),
  );
  return isBare ? { hours } : { hours, hoursNote: text };
}

/** What one row says of a channel. Null when it names neither a number nor an address. */
function readHotline(reader: RowReader, unitOf: (text: string) => string | null): Record<string, unknown> | null {
  const link = reader.text('url') === null ? undefined : readLink(reader, 'url');
  const raw = rawNumber(reader) ?? reader.text('url') ?? reader.text('address');
  if (raw === null) {
    reader.report('value_missing', 'raw', '', 'Số, địa chỉ');
    return null;
  }
  if (label(reader) === '') {
    reader.report('value_missing', 'label', '', 'Tên kênh');
    return null;
  }
  const kindText = foldWords(reader.text('kind') ?? '');
  const mayDial = isNumberLike(raw) || /phone|dien thoai|short code/.test(kindText);
  const read = mayDial ? readPhone(reader, raw) : null;
  const kind = readKind(reader, raw, read?.phone ?? null);
  const owner = reader.text('ownerName');
  if (owner === null)
    reader.report('value_missing', reader.has('ownerName') ? 'ownerName' : 'label', '', 'Đơn vị phụ trách');
  if (reader.text('purpose') === null) reader.report('purpose_missing', reader.has('purpose') ? 'purpose' : 'label');
  const url =
    link ??
    (kind === 'email' && isMail(raw) ? `mailto:${raw}` : kind === 'web' && /^https?:/i.test(raw) ? raw : undefined);
  const dial = read?.dial ?? null;
  const concern = privateContactOf({
    ...{ kind, label: label(reader), raw, dial, url: url ?? null, ownerName: owner ?? '' },
  });
  if (concern !== null) reader.report(concern, reader.has('raw') ? 'raw' : 'url', raw);
  const dates = ['verifiedOn', 'validFrom', 'validTo'].flatMap((key) => {
    const date = reader.date(key);
    return date === null ? [] : [[key, date] as const];
  });
  const texts = ['purpose', 'costNote', 'note', 'address'].flatMap((key) => {
    const text = reader.block(key);
    return text === null ? [] : [[key, text] as const];
  });
  const unit = owner === null ? null : unitOf(owner);
  return {
    kind,
    label: label(reader),
    raw,
    ...(dial === null ? {} : { dial }),
    ...(url === undefined ? {} : { url }),
    ...(owner === null ? {} : { ownerName: owner }),
    ...(unit === null ? {} : { ownerUnit: unit }),
    ...readHours(reader),
    ...Object.fromEntries(dates),
    ...Object.fromEntries(texts),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const reach = (values: Readonly<Record<string, unknown>>): string =>
  text(values['dial']) || text(values['url']) || foldWords(text(values['raw']));
const named = (values: Readonly<Record<string, unknown>>): string =>
  foldWords(`${text(values['label'])} ${text(values['ownerName'])}`);

/** Finds the stored channel that a row is about: same number and name, else the only one of that name and owner. */
function makeFinder(channels: readonly StoredRecord[]) {
  const exact = new Map(channels.map((record) => [`${reach(record.values)} ${named(record.values)}`, record]));
  const byName = new Map<string, StoredRecord[]>();
  for (const record of channels) {
    const key = named(record.values);
    byName.set(key, [...(byName.get(key) ?? []), record]);
  }
  return (data: Readonly<Record<string, unknown>>): StoredRecord | null => {
    const held = exact.get(`${reach(data)} ${named(data)}`);
    if (held !== undefined) return held;
    const same = byName.get(named(data)) ?? [];
    return same.length === 1 ? (same[0] ?? null) : null;
  };
}

/**
 * What was read out of an old value goes with it: a new number that cannot be dialled does not go on dialling the old
 * one, and hours in prose do not stand beside those of before.
 */
function withoutOldReadings(
  data: Readonly<Record<string, unknown>>,
  stored: StoredRecord | null,
): Readonly<Record<string, unknown>> {
  if (stored === null) return data;
  const isNew = (field: string): boolean =>
    data[field] !== undefined && text(stored.values[field]).trim() !== text(data[field]).trim();
  return {
    ...data,
    ...(isNew('raw') && data['dial'] === undefined ? { dial: null } : {}),
    ...(isNew('hoursNote') && data['hours'] === undefined ? { hours: [] } : {}),
  };
}

/** Plans an import of hotlines. The same number under two names is kept twice, and said. */
export function planHotlines(file: FileTables, ground: HotlineGround, options: ImportOptions, plan: PlanBuilder): void {
  const unitOf = indexNames(ground.units.map(({ code, name, otherNames }) => ({ code, names: [name, ...otherNames] })));
  const tables = readTables(
    file,
    { columns: hotlineColumns, needed: [['label'], ['raw', 'url', 'dial', 'address']], isConverted: options.convert },
    plan.doubts,
  );
  const find = makeFinder(ground.channels);
  const seen = new Map<string, number>();
  const taken = new Set<string>();
  const reached = new Map<string, string>();
  for (const reader of tables.flatMap(({ rows }) => rows)) {
    const data = readHotline(reader, unitOf);
    if (data === null) continue;
    const key = `${reach(data)} ${named(data)}`;
    const before = seen.get(key);
    if (before !== undefined) {
      reader.report('row_twice', 'label', label(reader), String(before));
      continue;
    }
    seen.set(key, reader.row);
    const other = reached.get(reach(data));
    if (other !== undefined)
      reader.report('number_repeated', reader.has('raw') ? 'raw' : 'url', text(data['raw']), other);
    reached.set(reach(data), `dòng ${reader.row}`);
    const found = find(data);
    const stored = found === null || taken.has(found.documentId) ? null : found;
    if (stored !== null) taken.add(stored.documentId);
    plan.add({
      type: 'channel',
      key,
      title: `${label(reader)}: ${text(data['raw'])}`,
      sheet: reader.sheet,
      row: reader.row,
      stored,
      data: withoutOldReadings(data, stored),
    });
  }
}
