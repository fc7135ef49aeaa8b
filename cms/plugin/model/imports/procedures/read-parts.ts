import { z } from 'zod';
import type { RowReader } from '../read-rows.ts';

const namedSchema = z.looseObject({
  name: z.string().nullish(),
  number: z.string().nullish(),
  title: z.string().nullish(),
  code: z.string().nullish(),
  originals: z.number().int().nonnegative().nullish(),
  copies: z.number().int().nonnegative().nullish(),
});
type Named = z.infer<typeof namedSchema>;

/** Entries of a list that a JSON record holds as structures, or of a cell with one entry a line. */
function entriesOf(reader: RowReader, key: string): readonly (string | Named)[] | null {
  const structure = reader.structure(key);
  const parsed = z.array(z.union([z.string(), namedSchema])).safeParse(structure);
  if (structure !== null && parsed.success) return parsed.data.length === 0 ? null : parsed.data;
  return reader.list(key);
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** One case without a title: the papers that a file consists of. */
export function readDossier(reader: RowReader) {
  const entries = entriesOf(reader, 'dossier');
  if (entries === null) return null;
  const items = entries.flatMap((entry) => {
    const paper: Named = typeof entry === 'string' ? { name: entry } : entry;
    const name = tidy(paper.name ?? '');
    return name === '' ? [] : [{ name, originals: paper.originals ?? null, copies: paper.copies ?? null, form: null }];
  });
  return items.length === 0 ? null : [{ title: null, items }];
}

/** A number like 118/2025/NĐ-CP, 2045/QĐ_BYT, 55/2022/QH15. */
const documentNumber = /\d+(?:\.\d+)?\/(?:\d{4}\/)?[A-ZĐ]{2,}[\dA-ZĐ]*(?:[-_][\dA-ZĐ]+)*/u;

export function readLegalBasis(reader: RowReader) {
  const entries = entriesOf(reader, 'legalBasis');
  if (entries === null) return null;
  return entries.flatMap((entry) => {
    if (typeof entry !== 'string') {
      const number = tidy(entry.number ?? '');
      const title = tidy(entry.title ?? entry.name ?? '');
      return number === '' && title === ''
        ? []
        : [{ number: number === '' ? title : number, title: title === '' ? null : title }];
    }
    const text = tidy(entry);
    const number = documentNumber.exec(text)?.[0] ?? text;
    return [{ number, title: number === text ? null : text }];
  });
}

const resultCode = /\bKQ\.[A-Z]\d{2}\.\d{6}\b/;

export function readResults(reader: RowReader) {
  const entries = entriesOf(reader, 'results');
  if (entries === null) return null;
  return entries.flatMap((entry) => {
    if (typeof entry !== 'string') {
      const name = tidy(entry.name ?? '');
      return name === '' ? [] : [{ name, code: entry.code ?? null }];
    }
    const code = resultCode.exec(entry)?.[0] ?? null;
    const name = tidy(code === null ? entry : entry.replace(code, '').replace(/[()–-]\s*$/u, ''));
    return name === '' ? [] : [{ name, code }];
  });
}
