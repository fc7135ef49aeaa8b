import { compareVietnamese, fold } from '@cchc/shared/text';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type ProcedureHits, shortCodeOf } from '../../../model/decisions/index.ts';
import { procedure } from '../../../model/procedure.ts';
import type { Database } from '../repositories/database.ts';
import { uidFor } from '../repositories/read-documents.ts';

interface Entry {
  readonly code: string;
  readonly name: string;
  readonly fieldName: string;
  readonly isPublished: boolean;
  readonly words: string;
}

const rowsSchema = z.array(
  z.object({
    code: z.string().nullable(),
    name: z.string().nullable(),
    aliases: z.array(z.string()).nullish().catch(null),
    fieldCode: z.string().nullable(),
    publishedAt: z.unknown(),
  }),
);
const fieldsSchema = z.array(z.object({ code: z.string(), name: z.string() }));
const markSchema = z.array(z.object({ n: z.coerce.number(), last: z.unknown(), newest: z.unknown() }));

/** Changes whenever a procedure or field is written, removed or added: cheap to ask, so every search asks. */
async function markOf(db: Database): Promise<string> {
  const marks: string[] = [];
  for (const table of [procedure.table, 'cchc_fields']) {
    const found: unknown = await db.connection(table).count({ n: '*' }).max({ last: 'updated_at', newest: 'id' });
    const [mark] = markSchema.parse(found);
    marks.push([mark?.n, String(mark?.last), String(mark?.newest)].join(' '));
  }
  return marks.join('|');
}

async function readEntries(db: Database): Promise<readonly Entry[]> {
  const rows = rowsSchema.parse(
    await db.query(uidFor('procedure')).findMany({ select: ['code', 'name', 'aliases', 'fieldCode', 'publishedAt'] }),
  );
  const fields = new Map(
    fieldsSchema
      .parse(await db.query(uidFor('field')).findMany({ select: ['code', 'name'] }))
      .map(({ code, name }) => [code, name]),
  );
  const byCode = new Map<string, Entry>();
  for (const row of rows) {
    const code = row.code ?? '';
    if (code === '') continue;
    const held = byCode.get(code);
    const isPublished = row.publishedAt !== null && row.publishedAt !== undefined;
    const name = isPublished && held !== undefined ? held.name : (row.name ?? '');
    const fieldName = fields.get(row.fieldCode ?? '') ?? row.fieldCode ?? '';
    byCode.set(code, {
      code,
      name,
      fieldName,
      isPublished: isPublished || held?.isPublished === true,
      words: fold([code, ...(row.aliases ?? []), name, held?.name ?? '', fieldName].join(' ')),
    });
  }
  return [...byCode.values()].sort((a, b) => compareVietnamese(a.name, b.name));
}

const kept = new WeakMap<object, { readonly mark: string; readonly entries: Promise<readonly Entry[]> }>();

async function entriesOf(db: Database): Promise<readonly Entry[]> {
  const mark = await markOf(db);
  const held = kept.get(db);
  if (held?.mark === mark) return held.entries;
  const entries = readEntries(db);
  kept.set(db, { mark, entries });
  entries.catch(() => kept.delete(db));
  return entries;
}

const shownHits = 20;

/** Procedures by code (short or long), or by words of the name in any order, with or without diacritics. */
export async function searchProcedures(strapi: Core.Strapi, query: string): Promise<ProcedureHits> {
  const wanted = fold(shortCodeOf(query));
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  const entries = await entriesOf(strapi.db);
  const rankOf = (entry: Entry): number => {
    if (entry.code === wanted) return 0;
    if (entry.code.startsWith(wanted)) return 1;
    const name = fold(entry.name);
    return name.startsWith(wanted) ? 2 : name.includes(wanted) ? 3 : 4;
  };
  const found = words.length === 0 ? [] : entries.filter((entry) => words.every((word) => entry.words.includes(word)));
  const hits = found
    .map((entry) => ({ entry, rank: rankOf(entry) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, shownHits)
    .map(({ entry: { code, name, fieldName, isPublished } }) => ({ code, name, fieldName, isPublished }));
  return { hits, found: found.length };
}
