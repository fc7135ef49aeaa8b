import { linkSchema } from '@cchc/shared/contract';
import { indexNames } from '../names.ts';
import type { RowReader } from '../read-rows.ts';
import { codesIn } from './parse-code.ts';
import { readDossier, readLegalBasis, readResults } from './read-parts.ts';
import { describeSource } from './source-defects.ts';
import { levelOf, onlineLevelOf } from './words.ts';

export interface NamedCode {
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** What values are looked up in. */
export interface ProcedureNames {
  readonly fieldOf: (text: string) => string | null;
  readonly unitOf: (text: string) => string | null;
}

export const procedureNames = (fields: readonly NamedCode[], units: readonly NamedCode[]): ProcedureNames => {
  const index = (list: readonly NamedCode[]) =>
    indexNames(list.map(({ code, name, otherNames }) => ({ code, names: [name, ...otherNames] })));
  return { fieldOf: index(fields), unitOf: index(units) };
};

const withoutFieldWord = (text: string): string =>
  text
    .replace(/^\s*(?:[IVXLC]+|[A-ZĐ]|\d{1,2})\s*[.)/-]\s*/u, '')
    .replace(/^(?:thủ tục hành chính\s+)?(?:trong\s+)?lĩnh vực\s*:?\s*/iu, '')
    .replace(/\s*[(:]\s*\d+\s*(?:TTHC|thủ tục).*$/iu, '')
    .trim();

/** The field that a group heading names: "I. Lĩnh vực Dược phẩm (05 TTHC)". */
export const fieldOfGroup = (group: string, { fieldOf }: ProcedureNames): string | null =>
  fieldOf(withoutFieldWord(group));

function readField(reader: RowReader, names: ProcedureNames): string | null | undefined {
  const text = reader.text('field');
  if (text !== null) {
    const code = names.fieldOf(text) ?? names.fieldOf(withoutFieldWord(text));
    if (code === null) reader.report('field_unknown', 'field', text);
    return code ?? undefined;
  }
  if (reader.group !== null) return fieldOfGroup(reader.group, names) ?? undefined;
  return undefined;
}

function readLevels(reader: RowReader): string[] | undefined {
  const words = reader.list('levels')?.flatMap((text) => text.split(/,(?=\s)/));
  return words?.flatMap((word) => {
    const level = levelOf(word);
    if (level === null) reader.report('word_unknown', 'levels', word, 'Cấp bộ, Cấp tỉnh, Cấp xã');
    return level ?? [];
  });
}

function readOnlineLevel(reader: RowReader): string | undefined {
  const text = reader.text('onlineLevel');
  if (text === null) return undefined;
  const level = onlineLevelOf(text);
  if (level === null) reader.report('word_unknown', 'onlineLevel', text, 'Toàn trình, Một phần, Chưa cung cấp');
  return level ?? undefined;
}

/** A full address; one without its beginning is completed, and said so. */
export function readLink(reader: RowReader, key: string): string | undefined {
  const text = reader.text(key);
  if (text === null) return undefined;
  const isBare = /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text);
  const link = isBare ? `https://${text}` : text;
  if (!linkSchema.safeParse(link).success) {
    reader.report('link_invalid', key, text);
    return undefined;
  }
  if (isBare) reader.report('link_completed', key, text, link);
  return link;
}

function readUnits(reader: RowReader, { unitOf }: ProcedureNames): string[] | undefined {
  const words = reader.list('receivingUnits');
  if (words === null) return undefined;
  return words.flatMap((word) => {
    const code = unitOf(word);
    if (code === null) reader.report('unit_unknown', 'receivingUnits', word);
    return code ?? [];
  });
}

export function readCount(reader: RowReader, key: string): number | undefined {
  const text = reader.text(key);
  if (text === null) return undefined;
  const number = /^0*(\d{1,6})(?:\s*\(?\p{L}*\)?\s*bộ)?(?:\s|$)/u.exec(text)?.[1];
  if (number === undefined) reader.report('number_invalid', key, text);
  return number === undefined ? undefined : Number(number);
}

const texts = ['competentAuthority', 'intakeAddress', 'delegatedAgency', 'coordinatingAgency', 'steps', 'requirements'];

/**
 * What one row says of a procedure, by the fields of its record. Fields that it does not speak of are not there: they
 * stay as they are. Ways of submitting are gathered over several rows, elsewhere.
 */
export function readProcedure(reader: RowReader, names: ProcedureNames): Record<string, unknown> {
  const related = reader.block('relatedCodes') ?? reader.list('relatedCodes')?.join(' ') ?? null;
  const said: Record<string, unknown> = {
    name: reader.text('name') ?? undefined,
    fieldCode: readField(reader, names),
    levels: readLevels(reader),
    procedureKind: reader.text('procedureKind') ?? undefined,
    applicants: reader.list('applicants') ?? undefined,
    executingAgencies: reader.list('executingAgencies') ?? undefined,
    relatedCodes: related === null ? undefined : codesIn(related),
    onlineLevel: readOnlineLevel(reader),
    dossier: readDossier(reader) ?? undefined,
    dossierCopies: readCount(reader, 'dossierCopies'),
    legalBasis: readLegalBasis(reader) ?? undefined,
    results: readResults(reader) ?? undefined,
    keywords: reader.list('keywords') ?? undefined,
    description:
      reader.block('description') ??
      describeSource(reader.text('decisionNumber'), reader.text('publicationDuty')) ??
      undefined,
    portalUrl: readLink(reader, 'portalUrl'),
    receivingUnits: readUnits(reader, names),
    ...Object.fromEntries(texts.map((key) => [key, reader.block(key) ?? undefined])),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
