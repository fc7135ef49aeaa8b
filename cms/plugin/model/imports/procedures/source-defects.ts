import { detectLegacyEncoding, fold, foldWords } from '@cchc/shared/text';
import type { DoubtCode } from '../doubt.ts';

/** A value that is kept as its source wrote it, and marked. */
export interface SourceDefect {
  readonly code: Extract<
    DoubtCode,
    | 'legacy_encoding'
    | 'legacy_letter'
    | 'trailing_stop'
    | 'long_name'
    | 'raw_enum'
    | 'number_spelling'
    | 'agency_of_one_province'
    | 'time_unit_doubtful'
    | 'fee_in_prose'
    | 'channel_repeated'
    | 'code_twice'
  >;
  readonly path: string;
  readonly value: string;
}

interface Method {
  readonly channel: string;
  readonly processingTime: string | null;
  readonly fee: string | null;
  readonly note: string | null;
}

export interface JudgedProcedure {
  readonly name: string;
  readonly procedureKind: string | null;
  readonly decisionNumber: string | null;
  readonly executingAgencies: readonly string[];
  readonly methods: readonly Method[];
  /** Where the publisher is at home: its own agencies are no defect. */
  readonly provinceName: string;
}

/** Names of this length were never meant to stand in a list. */
const longName = 400;
/** A fee that takes this many characters is a text about a fee. */
const longFee = 80;

const ofProvince = /(?:\btỉnh|\bthành phố|\bTP\.?)\s?(\p{Lu}[\p{L}. ]*)/u;

function isOfOtherProvince(agency: string, own: string): boolean {
  const place = ofProvince.exec(agency)?.[1];
  return place !== undefined && (own === '' || !foldWords(own).includes(foldWords(place)));
}

/** "6 ngày" where the explanation speaks of 06 giờ: the unit is doubtful. */
function hasDoubtfulUnit({ processingTime, note }: Method): boolean {
  const days = /^0*(\d+) ngay\b/.exec(fold(processingTime ?? ''))?.[1];
  return days !== undefined && new RegExp(`(?<!\\d)0*${days} gio\\b`).test(fold(note ?? ''));
}

const isProse = ({ fee, note }: Method): boolean =>
  (fee === null && /(?:^|[^\p{L}])(?:lệ )?phí\s*[:(]/iu.test(note ?? '')) || (fee ?? '').length > longFee;

function defectsOfMethods(methods: readonly Method[]): SourceDefect[] {
  const seen = new Set<string>();
  return methods.flatMap((method, index): SourceDefect[] => {
    const path = `methods.${index}`;
    const isAgain = seen.has(method.channel);
    seen.add(method.channel);
    return [
      ...(hasDoubtfulUnit(method)
        ? [{ code: 'time_unit_doubtful', path: `${path}.processingTime`, value: method.processingTime ?? '' } as const]
        : []),
      ...(isProse(method) ? [{ code: 'fee_in_prose', path: `${path}.fee`, value: method.fee ?? '' } as const] : []),
      ...(isAgain ? [{ code: 'channel_repeated', path: `${path}.channel`, value: method.channel } as const] : []),
    ];
  });
}

/** What of a procedure is odd in its source. The odd value itself is never touched. */
export function sourceDefectsOf(procedure: JudgedProcedure): SourceDefect[] {
  const { name, procedureKind, decisionNumber, executingAgencies, methods, provinceName } = procedure;
  const foreign = executingAgencies.find((agency) => isOfOtherProvince(agency, provinceName));
  const isLegacy = detectLegacyEncoding(name) !== null;
  return [
    ...(isLegacy ? [{ code: 'legacy_encoding', path: 'name', value: name } as const] : []),
    // In a text of an old font those letters are other ones.
    ...(!isLegacy && /[ƣƢðÐ]/u.test(name) ? [{ code: 'legacy_letter', path: 'name', value: name } as const] : []),
    ...(/\.\s*$/u.test(name) ? [{ code: 'trailing_stop', path: 'name', value: name } as const] : []),
    ...(name.length >= longName ? [{ code: 'long_name', path: 'name', value: String(name.length) } as const] : []),
    ...(/^[A-Z]+(?:_[A-Z]+)+$/.test(procedureKind ?? '')
      ? [{ code: 'raw_enum', path: 'procedureKind', value: procedureKind ?? '' } as const]
      : []),
    ...(decisionNumber?.includes('_') === true
      ? [{ code: 'number_spelling', path: 'description', value: decisionNumber } as const]
      : []),
    ...(foreign === undefined
      ? []
      : [{ code: 'agency_of_one_province', path: 'executingAgencies', value: foreign } as const]),
    ...defectsOfMethods(methods),
  ];
}

/** What stands beside the content of a procedure in its source and has no field of its own. */
export function describeSource(decisionNumber: string | null, publicationDuty: string | null): string | null {
  const parts = [
    decisionNumber === null ? null : `Số quyết định ghi trên Cổng: ${decisionNumber}.`,
    publicationDuty === null ? null : `Việc công khai: ${publicationDuty}.`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}
